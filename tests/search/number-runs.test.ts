import { describe, expect, it } from 'vitest';
import { noFolding } from '#domain/fold-forms.ts';
import { mayCutNumber, numbersFile, readNumbers, wholeRuns } from '#search/number-runs.ts';

const file = numbersFile(['2022年9月和2011年11月', '有1,016人', '２０３２年'], noFolding);
const runs = (text: string) => wholeRuns(text, readNumbers(file));

describe('numbers beside Chinese characters', () => {
  it('are listed by the character', () => {
    expect(file.split('\n')).toEqual([
      '<人=1016',
      '<年=2011 2022 2032',
      '<月=11 9',
      '>和=2011',
      '>年=11 9',
      '>有=1016',
    ]);
  });

  it('complete a run that begins or ends within them', () => {
    expect(runs('2年')).toEqual(['2022年', '2032年']);
    expect(runs('1月')).toEqual(['11月']);
    expect(runs('年1')).toEqual(['年11']);
    expect(runs('22年9')).toEqual(['2022年9']);
    expect(runs('7年')).toEqual([]);
  });

  it('are not looked for where a run ends with a character or a whole year', () => {
    expect(['2022年', '年', '人口', '2022'].map(mayCutNumber)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(['2年', '年1', '2022年9'].map(mayCutNumber)).toEqual([true, true, true]);
  });
});
