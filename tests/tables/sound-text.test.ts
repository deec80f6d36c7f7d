import { describe, expect, test } from 'vitest';
import { unsoundText } from '#tables/sound-text.ts';
import { tables } from '#tables/index.ts';
import { checkRow } from '#tables/parse-table.ts';
import type { Table } from '#tables/table.ts';
import { toGb18030 } from '../desk/gb18030.ts';
import { realDataset } from '../support/dataset.ts';

const code = (text: string): string | null => unsoundText(text)?.code ?? null;
const name = '北门子村互助幸福院';

describe('a text that lost its characters is found', () => {
  test.each(['???????', '北门?村', '北门□村', '北门〓村', '?门子村', '锟斤拷锟斤拷'])(
    '%s',
    (text) => {
      expect(code(text)).toBe('text-lost');
    },
  );

  test('where UTF-8 or GBK was read as Latin, or UTF-8 as GBK', () => {
    const utf8 = Buffer.from(name, 'utf8');
    expect(code(utf8.toString('latin1'))).not.toBeNull();
    expect(code(new TextDecoder('windows-1252').decode(utf8))).not.toBeNull();
    expect(code(Buffer.from(toGb18030(name)).toString('latin1'))).not.toBeNull();
    expect(code(new TextDecoder('gb18030').decode(utf8))).not.toBeNull();
  });

  test.each(['\u00a0', '\u2028', '\u2029', '\u200b', '\ufeff', '\t'])(
    'for the blank %j',
    (blank) => {
      expect(code(`北门${blank}村`)).toBe('whitespace');
    },
  );

  test.each(['#REF!', '#N/A', '共#DIV/0!张', 'NULL', 'nan', 'n/a', '####'])('%s', (text) => {
    expect(code(text)).toBe('error-text');
  });

  test.each([
    ['U+3164', '\u3164'],
    ['U+FE0F', '\ufe0f'],
    ['U+E0101', '\u{e0101}'],
    ['U+E0041', '\u{e0041}'],
    ['U+E123', '\ue123'],
    ['U+202E', '\u202e'],
    ['U+2F00', '⼀'],
  ])('for the character %s', (point, char) => {
    expect(unsoundText(`北门${char}村`)).toMatchObject({
      code: 'strange-character',
      params: { code: point },
    });
  });

  test('for letters taken apart', () => {
    expect(unsoundText('Zhāng'.normalize('NFD'))?.params).toMatchObject({ hint: ' → ā' });
  });
});

test.each([
  name,
  '共有多少？不清楚。',
  '天津北辰?, 盖州',
  'Café, naïve, Ångström – “quoted”',
  '面积为 3×4 平方米，±0.5℃',
  '涓流入海，鍥阳有径',
  'None',
])('%j is sound', (text) => {
  expect(code(text)).toBeNull();
});

describe('Chinese that is none', () => {
  const sources = realDataset().sources[0];
  const table = tables.sources as unknown as Table;
  const found = (zh: string, en: string): string[] => {
    const raw = Object.fromEntries(
      Object.entries(table.columns).map(([column, { format }]) => [
        column,
        format((sources?.value as Record<string, unknown>)[column] as never),
      ]),
    );
    const place = { file: 'f', line: 2 };
    const { findings } = checkRow(table, { ...raw, publisher_zh: zh, publisher_en: en }, place);
    return findings.map((one) => `${one.column ?? ''} ${one.code}`);
  };

  test('is found where the two were exchanged, or the characters lost', () => {
    expect(found('County government', '县政府')).toEqual(['publisher_zh chinese-missing']);
    expect(found('12', 'County government')).toEqual(['publisher_zh chinese-missing']);
    expect(found('County government', 'County government')).toHaveLength(1);
  });

  test('may be a name of one word that both languages share', () => {
    expect(found('GeoNames', 'GeoNames')).toEqual([]);
    expect(found('县政府', 'County government')).toEqual([]);
  });
});
