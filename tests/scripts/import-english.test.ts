import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listCommandText, mappingText } from '#i18n/intake-command.ts';
import { ruleText } from '#i18n/intake-rules.ts';
import { listText } from '#i18n/intake.ts';
import { resultWords } from '../../scripts/import/list-words.ts';
import { readHanded } from '../../scripts/import/read-handed.ts';
import { outside, published } from '../desk/handed-in.ts';

const HAN = /\p{Script=Han}/u;
/** English without what it quotes, and without the values that are proposed. */
const own = (line: string): string => line.replace(/“[^”]*”/g, '').replace(/→ [^(;:]*|or: .*/g, '');

/** Lists as offices keep them, and a file with a mistake in every cell. */
const lists = fs
  .readdirSync('tests/fixtures/lists')
  .filter(
    (name) =>
      /\.(xlsx?|ods|csv|txt)$/.test(name) &&
      !/expected|^(?:phones|dates|kinds|townships)\.csv$/.test(name),
  );

async function words(name: string, bytes: Uint8Array, lang: 'zh' | 'en'): Promise<string[]> {
  const result = await readHanded({
    name: 'facilities',
    handedIn: { name, bytes, sheet: null },
    dataset: published,
    outside: { ...outside, today: '2026-12-01' },
    mode: 'merge',
    accept: true,
    takeHidden: false,
    mapping: null,
    folder: 'nowhere',
    lang,
  });
  if (typeof result === 'string') throw new Error(result);
  return resultWords(result);
}

describe('in English', () => {
  test.each(lists)('%s is told in English but for its own words', async (name) => {
    const bytes = fs.readFileSync(`tests/fixtures/lists/${name}`);
    const lines = await words(name, bytes, 'en');
    expect(lines.filter((line) => !line.startsWith('+') && HAN.test(own(line)))).toEqual([]);
  });

  test('so is a file that holds no list', async () => {
    for (const text of ['甲,乙\n1,2\n', '\n\n', '<html>']) {
      const lines = await words('list.csv', new TextEncoder().encode(text), 'en');
      expect(lines).toHaveLength(1);
      expect(lines.filter((line) => HAN.test(own(line)))).toEqual([]);
    }
  });

  test('no text of a rule or notice holds Chinese outside quotation marks', () => {
    const texts = [ruleText.en, listText.en.notices, listText.en.why, listCommandText.en.hints];
    for (const text of texts.flatMap((one) => Object.values(one)))
      expect(own(text)).not.toMatch(HAN);
    expect(mappingText.en.about + mappingText.en.questions).not.toMatch(HAN);
  });
});

test('of long lists the first are told, and how many more there are', async () => {
  const rows = Array.from(
    { length: 300 },
    (_, at) => `示例${at}号老年公寓,代王城,${at}张,某某${at},`,
  );
  const many = Array.from({ length: 40 }, (_, at) => `栏目${at}`);
  const csv = `机构名称,乡镇,床位,负责人,${many.join(',')}\n${rows.map((row) => row + ','.repeat(39)).join('\n')}\n`;
  const lines = await words('list.csv', new TextEncoder().encode(csv), 'zh');
  expect(lines.length).toBeLessThan(120);
  expect(lines.filter((line) => line.includes('另有')).length).toBeGreaterThan(3);
  for (const line of lines) expect(line.split('、').length).toBeLessThan(30);
});
