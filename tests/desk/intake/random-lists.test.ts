import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simplified } from '#desk/intake/plain-text.ts';
import type { TakenList } from '#desk/intake/shape.ts';
import { facilities, takeRows, world } from '../../support/list-world.ts';

// Random tables under random titles, in random order, with the mishaps of real lists.

const titlesOf = (column: string): readonly string[] => {
  const { title, alsoCalled = [] } = facilities.columns[column] ?? {
    title: { zh: column, en: column },
  };
  return [title.zh, ...alsoCalled];
};
const townships = world.dataset.townships.map(({ value }) => value.name_zh);
const villages = world.dataset.villages.map(({ value }) => value.name_zh);
const mishap = fc.constantFrom(
  '',
  ' ',
  '暂无',
  '/',
  '#N/A',
  '3.13E+09',
  '=DISPIMG("a",1)',
  '代王?城',
  '<b>x</b>',
  '同上',
  '15400000001',
);
const or = (sound: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 5, arbitrary: sound }, { weight: 1, arbitrary: mishap });
const digits = (length: number): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^[2-8]\\d{${length - 1}}$`));

/** Columns with the cells that lists hold there. */
const COLUMNS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  township_code: or(
    fc.oneof(
      fc.constantFrom(...townships),
      fc.constantFrom(...townships).map((name) => name.slice(0, -1)),
      fc.constantFrom('县城', '杨庄', '化稍营镇'),
    ),
  ),
  village: or(fc.constantFrom(...villages).map((name) => name.replace(/村?民委员会$/, '村'))),
  kind_id: or(fc.constantFrom('养老院', '互助幸福院', '敬老院', '村级互助幸福院', '幼儿园')),
  phone: or(
    fc.oneof(
      digits(7).map((n) => `0313-${n}`),
      digits(7),
      digits(7).map((n) => `(0313)${n}转12`),
      digits(8).map((n) => `0313${n}`),
    ),
  ),
  beds: or(
    fc.oneof(
      fc.nat(300).map(String),
      fc.nat(300).map((n) => `${n}张`),
      fc.constant('约40'),
    ),
  ),
  opened_on: or(fc.constantFrom('2011年9月', '2015/7/1', '20150601', '2011.9', '5/6/2016', '2012')),
  address: or(
    fc.oneof(
      fc.constantFrom(...townships).map((name) => `蔚县${name}示例路0号`),
      fc.constant('示例街0号'),
    ),
  ),
  ownership: or(fc.constantFrom('公办', '民办', '社区办')),
  status: or(fc.constantFrom('正常', '运营中', '停用')),
};
const name = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(fc.nat(99), fc.constantFrom('养老院', '幸福院', '老年公寓'))
      .map(([n, kind]) => `示例${n}号${kind}`),
  },
  { weight: 1, arbitrary: fc.constantFrom('合计', '暂无', '', '注：1.略') },
);

const tables = fc
  .subarray(Object.keys(COLUMNS), { minLength: 1 })
  .chain((columns) => fc.shuffledSubarray(columns, { minLength: columns.length }))
  .chain((columns) =>
    fc.record({
      columns: fc.constant(['name_zh', ...columns]),
      titles: fc.tuple(
        ...['name_zh', ...columns].map((column) => fc.constantFrom(...titlesOf(column))),
      ),
      rows: fc.array(
        fc.tuple(name, ...columns.map((column) => COLUMNS[column] ?? fc.constant(''))),
        { minLength: 1, maxLength: 6 },
      ),
    }),
  );

/** A text without separators, width and script: what silent rules may change. */
const bare = (text: string): string =>
  simplified(text.normalize('NFKC'))
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?<!\d)0+(?=\d)/g, '')
    .toLowerCase();

/** The code of a township stands for its whole name. */
function isTown(column: string, value: string, text: string): boolean {
  return column === 'township_code' && text === bare(world.places.byCode.get(value)?.name ?? '');
}

function covered(list: TakenList, line: number): boolean {
  return (
    list.rows.some((row) => row.line === line) ||
    list.refused.some((row) => row.line === line) ||
    list.leftOutRows.some((row) => row.line === line)
  );
}

test('a value is in the source or was accepted, and nothing vanishes without being named', () => {
  fc.assert(
    fc.property(tables, ({ titles, rows }) => {
      const list = takeRows([titles, ...rows]);
      const groups = [
        ...list.proposals,
        ...list.silent,
        ...list.empties,
        ...list.questions,
        ...list.leftOut,
      ];
      rows.forEach((cells, at) => {
        const line = at + 2;
        const row = list.rows.find((one) => one.line === line);
        if (cells.every((cell) => /^(\s*|暂无|\/)$/.test(cell))) return;
        expect(covered(list, line)).toBe(true);
        if (row === undefined) return;
        const source = cells.map(bare);
        const told = groups.filter(({ lines }) => lines.includes(line));
        for (const [column, value] of Object.entries(row.cells)) {
          if (value === '' || list.fill[column] === value) continue;
          const stands = source.some(
            (text) => text.includes(bare(value)) || isTown(column, value, text),
          );
          expect([
            column,
            value,
            stands || told.some((one) => one.column === column && one.to === value),
          ]).toEqual([column, value, true]);
        }
        // A cell of a mapped column came to a value, or something was said of that column.
        for (const { at: place, to } of list.mapping) {
          const text = cells[place] ?? '';
          if (to.length === 0 || text.trim() === '') continue;
          const used =
            to.some((column) => (row.cells[column] ?? '') !== '') ||
            told.some((one) => to.includes(one.column) || one.from === text);
          expect([to, text, used]).toEqual([to, text, true]);
        }
      });
      const everything = JSON.stringify(list.rows);
      expect(everything).not.toMatch(/154\D?0000\D?0001|DISPIMG|<b>|代王\?/);
      const ids = list.rows.map(({ cells }) => cells['facility_id']).filter((id) => id !== '');
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 60 },
  );
});

test('without an answer a value is in the source, up to the silent rules', () => {
  fc.assert(
    fc.property(tables, ({ titles, rows }) => {
      const list = takeRows([titles, ...rows], {});
      for (const { line, cells } of list.rows) {
        const source = (rows[line - 2] ?? []).map(bare);
        for (const [column, value] of Object.entries(cells)) {
          const quiet = list.silent.some(
            (one) => one.column === column && one.to === value && one.lines.includes(line),
          );
          const known = source.some((text) => isTown(column, value, text));
          expect([
            column,
            value,
            value === '' || quiet || known || source.some((text) => text.includes(bare(value))),
          ]).toEqual([column, value, true]);
        }
      }
    }),
    { numRuns: 40 },
  );
});
