import { describe, expect, test } from 'vitest';
import { formatFinding } from '#tables/finding.ts';
import { facilities } from '#tables/facilities.ts';
import type { Finding, Lang } from '#tables/finding.ts';
import { duplicateKeys, parseTable, rowKey } from '#tables/parse-table.ts';
import { defineTable } from '#tables/table.ts';
import { id, text } from '#tables/text-cells.ts';
import { choice, integer } from '#tables/value-cells.ts';
import { aFacility } from '../support/make-rows.ts';
import { docs } from '../support/say.ts';

const homes = defineTable({
  name: 'homes',
  title: docs.title,
  description: docs.description,
  key: ['home', 'year'],
  columns: {
    home: id(docs),
    year: integer({ ...docs, minimum: 1990, maximum: 2100 }).optional(),
    beds: integer({ ...docs, minimum: 0, maximum: 2000 }).optional(),
    state: choice({
      ...docs,
      choices: { open: { zh: '开', en: 'open' }, closed: { zh: '关', en: 'closed' } },
    }),
    note: text(docs).optional(),
  },
  rowRule: (row) =>
    row.state === 'closed' && row.year === null
      ? [{ column: 'year', code: 'needs-column', params: { other: 'state' } }]
      : [],
});

const HEADER = 'home,year,beds,state,note\n';
const parse = (csv: string) => parseTable(homes, new TextEncoder().encode(csv), 'data/homes.csv');
const said = (csv: string, lang: Lang = 'zh'): string[] =>
  parse(csv).findings.map((found) => formatFinding(found, lang).replace('data/homes.csv', ''));

describe('a table', () => {
  test('is read with the place of each row; empty is null and zero is zero', () => {
    expect(parse(`${HEADER}a,2020,80,open,好\nb,,0,open,\n`)).toEqual({
      rows: [
        {
          file: 'data/homes.csv',
          line: 2,
          value: { home: 'a', year: 2020, beds: 80, state: 'open', note: '好' },
        },
        {
          file: 'data/homes.csv',
          line: 3,
          value: { home: 'b', year: null, beds: 0, state: 'open', note: null },
        },
      ],
      findings: [],
    });
  });

  test('may have its columns in any order', () => {
    expect(parse('state,note,beds,home,year\nopen,,,a,\n').rows[0]?.value).toEqual({
      home: 'a',
      year: null,
      beds: null,
      state: 'open',
      note: null,
    });
  });

  test('may be without rows, but not without a header', () => {
    expect(parse(HEADER)).toEqual({ rows: [], findings: [] });
    expect(said('')).toEqual([': 文件是空的。请至少保留表头一行：home,year,beds,state,note']);
    expect(said('\n\n', 'en')).toEqual([
      ': the file is empty. Keep at least the header line: home,year,beds,state,note',
    ]);
  });

  test('complains of every bad cell at once, and keeps the good rows', () => {
    const csv = `${HEADER}A,20,八十,shut,\nb,2020,80,open,\nc,2020,-1,,x \n`;
    expect(said(csv, 'en')).toEqual([
      ':2 home “A”: an identifier may use lower-case letters, digits and hyphens only, such as elder-home-1.',
      ':2 year “20”: a whole number is expected. Give a number from 1990 to 2100; leave it empty if unknown.',
      ':2 beds “八十”: a whole number is expected. Give a number from 0 to 2000; leave it empty if unknown.',
      ':2 state “shut”: must be one of: open / closed.',
      ':4 beds “-1”: a whole number is expected. Give a number from 0 to 2000; leave it empty if unknown.',
      ':4 state: this cell may not be empty.',
      ':4 note “x ”: there are invisible spaces at the start, at the end or inside. Remove them.',
    ]);
    expect(parse(csv).rows.map((row) => row.line)).toEqual([3]);
  });

  test('applies the rule over a row, and leaves out a row that breaks it', () => {
    const csv = `${HEADER}a,,,closed,\nb,2020,,closed,\n`;
    expect(said(csv)).toEqual([':2 year: 填了 state 就要填这一格。']);
    expect(said(csv, 'en')).toEqual([':2 year: this cell is needed because state is filled.']);
    expect(parse(csv).rows.map((row) => row.value.home)).toEqual(['b']);
  });

  test('does not apply the rule where a cell could not be read', () => {
    expect(said(`${HEADER}a,,x,closed,\n`)).toHaveLength(1);
  });

  test('refuses ragged and blank rows by their line', () => {
    expect(said(`${HEADER}a,2020,80,open\n\n,,,,\nb,2020,1,200,open,\n`)).toEqual([
      ':2: 这一行有4格，表头有5格。请检查是否多了或少了逗号。',
      ':3: 这一行是空行。请删去。',
      ':4: 这一行是空行。请删去。',
      ':5: 这一行有6格，表头有5格。请检查是否多了或少了逗号。',
    ]);
    expect(said(`${HEADER}a\n\n`, 'en')).toEqual([
      ':2: this line has 1 cells, the header has 5. Look for a missing or an extra comma.',
      ':3: this line is blank. Remove it.',
    ]);
  });

  test('with a wrong header is not read further', () => {
    expect(said('home,year,beds,state\na,x,y,z\n')).toEqual([
      ':1 note: 缺少这一列。请在表头补上，没有内容就留空。',
    ]);
  });

  test('with an open quotation mark says so only once', () => {
    expect(said(`${HEADER}a,2020,80,open,"好\nb,,,open,\n`, 'en')).toEqual([
      ':2: a quotation mark is not closed. Check the double quotes of this line; one inside a cell is written twice.',
    ]);
  });

  test('warns of a byte-order mark and reads on', () => {
    const { rows, findings } = parse(`\ufeff${HEADER}a,,,open,\n`);
    expect(rows).toHaveLength(1);
    expect(findings.map((found) => found.code)).toEqual(['byte-order-mark']);
  });

  test('with a byte-order mark and a bad cell reports both', () => {
    expect(parse(`\ufeff${HEADER}A,,,open,\n`).findings.map((found) => found.code)).toEqual([
      'byte-order-mark',
      'id-form',
    ]);
    expect(parse('\ufeff').findings.map((found) => found.code)).toEqual([
      'byte-order-mark',
      'file-empty',
    ]);
  });
});

describe('a key', () => {
  test('may stand in one row only; empty parts count too', () => {
    const csv = `${HEADER}a,,1,open,\nb,,1,open,\na,2020,1,open,\na,,2,open,\na,2020,1,open,\n`;
    expect(said(csv)).toEqual([
      ':5 home “a|”: 与第2行重复（home + year）。请改编号或删去一行。',
      ':6 home “a|2020”: 与第4行重复（home + year）。请改编号或删去一行。',
    ]);
    expect(said(csv, 'en')[0]).toBe(
      ':5 home “a|”: repeats line 2 (home + year). Change the identifier or remove one of the lines.',
    );
  });

  test('is one text for look-ups', () => {
    const [row] = parse(`${HEADER}a,2020,,open,\n`).rows;
    expect(row && rowKey(homes, row.value)).toBe('a|2020');
  });

  test('repeated in another file is found as well', () => {
    const [row] = parse(`${HEADER}a,2020,,open,\n`).rows;
    if (row === undefined) throw new Error('no row');
    const again = { ...row, file: 'data/demo/homes.csv', line: 7 };
    expect(duplicateKeys(homes, [row, again])).toMatchObject([
      { code: 'duplicate', file: 'data/demo/homes.csv', line: 7, params: { other: 2 } },
    ]);
  });

  test('by another source goes to the statements, and by the same one does not', () => {
    const [file, row] = ['data/facilities.csv', aFacility()];
    const again = (source: string): Finding | undefined =>
      duplicateKeys(facilities, [
        { file, line: 2, value: row },
        { file, line: 3, value: { ...row, source_id: source } },
      ])[0];
    const [other, same] = [again('sina-2014'), again(row.source_id)];
    expect(other && formatFinding(other, 'zh')).toBe(
      'data/facilities.csv:3 facility_id “home”: 与第2行说的是同一件事（facility_id），来源不同。另一个来源说的不在这张表里另起一行，登进 statements 表，一格一行：table 填 facilities，row_key 填 home，source_id 填 sina-2014。',
    );
    expect(other && formatFinding(other, 'en')).toBe(
      'data/facilities.csv:3 facility_id “home”: is about the same as line 2 (facility_id), by another source. What a further source says has no line of its own here but one a cell in statements: table facilities, row_key home, source_id sina-2014.',
    );
    expect(same?.code).toBe('duplicate');
    const namesake = { ...row, name_zh: '另一处', source_id: 'sina-2014' };
    const rows = [row, namesake].map((value) => ({ file, line: 2, value }));
    expect(duplicateKeys(facilities, rows)).toMatchObject([{ code: 'duplicate' }]);
  });
});
