import fc from 'fast-check';
import { readCells } from '#tables/table.ts';
import type { AnyColumn, Table } from '#tables/table.ts';
import { countyBounds } from '#tables/coordinates.ts';
import { datedCare } from '#tables/facility-care.ts';
import { creditCodeFrom } from './codes.ts';

/** A row as its cells' texts, by column. */
export type CellTexts = Readonly<Record<string, string>>;

const FORMULAS = ['{a}', '{a|60+@2020} / {b#130726} * 100', 'count(villages)', 'round(1.5)'];
const PROSE = [
  '蔚县儿童福利院',
  '甲，乙',
  'a,b',
  '他说"好"',
  "O'Neil",
  "'-20℃停课",
  '=1+1',
  '全角　空格',
  '-',
  '0',
];

/** Random rows that a table accepts, with keys that differ. */
export function tableRows(table: Table, maxLength: number): fc.Arbitrary<CellTexts[]> {
  const cells = Object.entries(table.columns).map(([name, column]) => [name, cellTexts(column)]);
  const row = fc
    .tuple(fc.record(Object.fromEntries(cells) as Record<string, fc.Arbitrary<string>>), positions)
    .map(([texts, position]) => cared(paired(chinese(placed(texts, position)))))
    .filter((texts) => {
      const { row: values } = readCells(table.columns, texts);
      return values !== null && table.rowRule(values).length === 0;
    });
  return fc.uniqueArray(row, {
    maxLength,
    selector: (texts) => table.key.map((name) => texts[name]).join('|'),
  });
}

/** Random texts that a column accepts; empty ones too where it is optional. */
function cellTexts(column: AnyColumn): fc.Arbitrary<string> {
  const filled = likely(column).filter((cell) => column.read(cell).ok);
  return column.required ? filled : fc.oneof(fc.constant(''), filled);
}

/** Texts of which a good part suits the column, made from its type and limits alone. */
function likely({ type, constraints }: AnyColumn): fc.Arbitrary<string> {
  const { choices, pattern, minimum = -1e6, maximum = 1e6 } = constraints;
  const values = Object.keys(choices ?? {});
  if (type === 'list') return lists(values, pattern).map((list) => list.join(';'));
  if (values.length > 0) return fc.constantFrom(...values);
  if (type === 'boolean') return fc.constantFrom('yes', 'no');
  if (type === 'integer') return fc.integer({ min: minimum, max: maximum }).map(String);
  if (type === 'number') return decimals(minimum, maximum);
  if (type === 'date') return dates;
  if (pattern?.endsWith('{18}$') === true) return creditCodes(pattern);
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  return prose;
}

/** Made once: with each it works out anew how to write the strings that it knows to be dangerous. */
const prose = fc.oneof(
  fc.constantFrom(...PROSE, ...FORMULAS),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);

function lists(values: string[], pattern: string | undefined): fc.Arbitrary<string[]> {
  if (values.length > 0) return fc.subarray(values, { minLength: 1 });
  const one =
    pattern === undefined ? fc.constantFrom(...PROSE) : fc.stringMatching(new RegExp(pattern));
  return fc.uniqueArray(one, { minLength: 1, maxLength: 3 });
}

function decimals(min: number, max: number): fc.Arbitrary<string> {
  const whole = fc.integer({ min: Math.ceil(min), max: Math.floor(max) });
  return fc.oneof(whole, fc.double({ min, max, noNaN: true })).map(String);
}

function creditCodes(pattern: string): fc.Arbitrary<string> {
  const first17 = pattern.replace('{18}', '{17}');
  return fc.stringMatching(new RegExp(first17)).map(creditCodeFrom);
}

const dates = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .chain((day) => fc.constantFrom(4, 7, 10).map((length) => day.toISOString().slice(0, length)));

const degrees = (from: number, to: number): fc.Arbitrary<string> =>
  fc
    .integer({ min: Math.ceil(from * 100), max: Math.floor(to * 100) })
    .map((hundredths) => String(hundredths / 100));
const positions = fc.oneof(
  fc.constant(['', '', ''] as const),
  fc.tuple(
    degrees(countyBounds.west, countyBounds.east),
    degrees(countyBounds.south, countyBounds.north),
    fc.constantFrom('WGS84', 'GCJ-02', 'BD-09'),
  ),
);

/** Puts longitude, latitude and system in together: one by one they would hardly ever agree. */
function placed(texts: CellTexts, [lon, lat, crs]: readonly [string, string, string]): CellTexts {
  if ('lon' in texts) return { ...texts, lon, lat, crs };
  return 'seat_lon' in texts ? { ...texts, seat_lon: lon, seat_lat: lat, crs } : texts;
}

/** Sees to a Chinese character in every Chinese cell, behind all that a text may begin with. */
function chinese(texts: CellTexts): CellTexts {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => {
      const lacking = name.endsWith('_zh') && text !== '' && !/\p{Script=Han}/u.test(text);
      return [name, lacking ? `${text}县` : text];
    }),
  );
}

/** Gives fees, free beds and ratings their day, and beds enough: by chance few rows would have them. */
function cared(texts: CellTexts): CellTexts {
  if (!('fees' in texts)) return texts;
  const days = datedCare.map(({ column, day }) => [
    day,
    texts[column] === '' ? '' : texts[day] === '' ? '2020' : (texts[day] ?? ''),
  ]);
  const free = String(
    Math.min(Number(texts['beds_free']), texts['beds'] === '' ? 2000 : Number(texts['beds'])),
  );
  const beds = texts['beds_free'] === '' ? [] : [['beds_free', free]];
  return { ...texts, ...(Object.fromEntries([...days, ...beds]) as CellTexts) };
}

/** Empties what stands in one language alone: by chance few rows would have all their pairs. */
function paired(texts: CellTexts): CellTexts {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => {
      const twin = name.replace(/_(zh|en)$/, (_, lang) => (lang === 'zh' ? '_en' : '_zh'));
      return [name, texts[twin] === '' ? '' : text];
    }),
  );
}
