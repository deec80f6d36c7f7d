import fs from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Group } from '#desk/intake/shape.ts';
import { fixture, takeFile } from '../../support/list-world.ts';

// Lists in the shapes that offices use, each with its right rows and events beside it.

type Texts = Readonly<Record<string, string>>;

interface Event {
  readonly line: number;
  readonly at?: string;
  readonly from?: string;
  readonly column: string;
  readonly rule: string;
  readonly to?: string | number;
  readonly alternatives?: readonly string[];
}

interface Told {
  readonly sheet: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly header_lines: readonly number[];
  readonly csv_lines: readonly number[];
  readonly columns: readonly {
    readonly at: string;
    readonly title: string;
    readonly to: readonly string[];
    readonly how: string;
    readonly alternatives?: readonly string[];
  }[];
  readonly set_aside: readonly {
    readonly at: string;
    readonly title: string;
    readonly why: string;
    readonly alternatives?: readonly string[];
  }[];
  readonly silent: readonly Event[];
  readonly confirm: readonly Event[];
  readonly ask: readonly Event[];
  readonly left_out: readonly Event[];
  readonly empty: readonly Event[];
  readonly optional: readonly Event[];
  readonly ids_in_use: readonly string[];
  readonly must_not_appear: readonly string[];
  readonly held: readonly { readonly line: number; readonly missing: readonly string[] }[];
  readonly refused: readonly {
    readonly line: number;
    readonly why: string;
    readonly of?: string | number;
  }[];
  readonly left_out_rows: readonly { readonly line: number; readonly why: string }[];
  readonly notices: readonly { readonly code: string; readonly lines?: readonly number[] }[];
}

const names = fs
  .readdirSync('tests/fixtures/lists')
  .filter((name) => name.endsWith('.expected.json'))
  .map((name) => name.replace('.expected.json', ''));
/** Ids and English names are made; what a list says of them otherwise is not compared by letter. */
const MADE = ['facility_id', 'name_en', 'status_as_of', 'services_zh', 'services_en', 'checked_on'];

const text = (name: string): string => fs.readFileSync(`tests/fixtures/lists/${name}`, 'utf8');

/** Events as `line column rule value`, one each. */
function events(groups: readonly Group[]): string[] {
  return groups.flatMap((group) =>
    group.lines.map((line) => `${line} ${group.column} ${group.rule} ${group.to}`),
  );
}

/** One cell that comes to one value is one event, from however many columns or for whatever reason. */
function expectedEvents(list: readonly Event[]): string[] {
  const same = (a: Event, b: Event): boolean =>
    a.line === b.line && a.column === b.column && a.to !== undefined && a.to === b.to;
  return list
    .filter(
      (event, at) => list.findIndex((other) => same(event, other)) === at || event.to === undefined,
    )
    .map(({ line, column, rule, to }) => `${line} ${column} ${rule} ${to ?? ''}`);
}

const made = ({ rule }: Group): boolean => rule === 'id-made' || rule === 'english-made';

describe.each(names)('the list %s', async (name) => {
  const told = JSON.parse(text(`${name}.expected.json`)) as Told;
  const { list, sheet, encoding, delimiter } = await takeFile(name, fixture(name));

  test('is opened where its titles stand', () => {
    expect([sheet, delimiter, list.headLines]).toEqual([
      told.sheet,
      told.delimiter,
      told.header_lines,
    ]);
    expect({ GB18030: 'GBK', 'UTF-16LE': 'UTF-16' }[encoding ?? ''] ?? null).toBe(told.encoding);
  });

  test('has its columns mapped or set aside, with the reason', () => {
    const taken = list.mapping.filter(({ to }) => to.length > 0);
    expect(taken.map(({ letters, title, how }) => [letters, title, how])).toEqual(
      told.columns.map(({ at, title, how }) => [at, title, how]),
    );
    for (const column of told.columns) {
      const mapped = taken.find(({ letters }) => letters === column.at);
      const cells = list.proposals.filter(({ at }) => at === column.at);
      const filled = new Set([...(mapped?.to ?? []), ...cells.map((group) => group.column)]);
      expect(column.to.filter((to) => to !== 'kind_id' && !filled.has(to))).toEqual(
        column.to.filter((to) => !filled.has(to) && to !== 'kind_id'),
      );
      expect(column.to).toContain(mapped?.to[0]);
      expect(mapped?.alternatives).toEqual(
        expect.arrayContaining([...(column.alternatives ?? [])]),
      );
    }
    const aside = list.mapping.filter(({ to }) => to.length === 0);
    expect(aside.map(({ letters, title, why }) => [letters, title, why])).toEqual(
      told.set_aside.map(({ at, title, why }) => [at, title, why]),
    );
    for (const { at, alternatives = [] } of told.set_aside) {
      expect(aside.find(({ letters }) => letters === at)?.alternatives).toEqual(
        expect.arrayContaining([...alternatives]),
      );
    }
  });

  test('gives the expected rows once every proposal is accepted', () => {
    const rows = Papa.parse<Texts>(text(`${name}.expected.csv`), {
      header: true,
      skipEmptyLines: true,
    }).data;
    const wanted = told.csv_lines.map((line, at) => ({ line, cells: without(rows[at] ?? {}) }));
    const columns = Object.keys(rows[0] ?? {});
    const given = list.rows.map(({ line, cells }) => ({
      line,
      cells: without(named(allowed(line, cells, wanted, told), columns)),
    }));
    expect(given).toEqual(wanted);
    const ids = list.rows.map(({ cells }) => cells['facility_id'] ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
      expect(told.ids_in_use).not.toContain(id);
    }
    for (const { cells } of list.rows)
      expect(cells['name_en']).toMatch(/^[^\p{Script=Han}]*[A-Za-z]/u);
  });

  test('proposes, asks and leaves out what it should, and nothing else', () => {
    const proposed = events(list.proposals.filter((group) => !made(group)));
    expect(proposed.toSorted()).toEqual(expectedEvents(told.confirm).toSorted());
    const asked = list.questions.flatMap(({ lines, column, rule }) =>
      lines.map((line) => `${line} ${column} ${rule} `),
    );
    expect(asked.toSorted()).toEqual(expectedEvents(told.ask).toSorted());
    expect(events(list.leftOut).toSorted()).toEqual(expectedEvents(told.left_out).toSorted());
    expect(events(list.empties).toSorted()).toEqual(expectedEvents(told.empty).toSorted());
    expect(events(list.silent).toSorted()).toEqual(expectedEvents(told.silent).toSorted());
  });

  test('offers the alternatives that may be meant', () => {
    for (const { line, column, rule, alternatives } of [...told.ask, ...told.confirm]) {
      if (alternatives === undefined) continue;
      const group = [...list.questions, ...list.proposals].find(
        (one) => one.column === column && one.rule === rule && one.lines.includes(line),
      );
      expect(group?.alternatives.toSorted()).toEqual(
        expect.arrayContaining(alternatives.map(String)),
      );
    }
  });

  test('names every row that it does not take', () => {
    const held = list.rows.filter(({ missing }) => missing.length > 0);
    expect(held.map(({ line, missing }) => ({ line, missing }))).toEqual(told.held);
    expect(list.refused.map(({ line, why }) => ({ line, why }))).toEqual(
      told.refused.map(({ line, why }) => ({ line, why })),
    );
    for (const { line, of } of told.refused) {
      if (of !== undefined)
        expect(list.refused.find((row) => row.line === line)?.of).toBe(String(of));
    }
    expect(list.leftOutRows.map(({ line, why }) => ({ line, why }))).toEqual(
      told.left_out_rows.map(({ line, why }) => ({ line, why })),
    );
  });

  test('tells what the editor must know', () => {
    for (const { code, lines } of told.notices) {
      const same = list.notices.filter((one) => one.code === code);
      expect(same, code).not.toEqual([]);
      if (lines !== undefined) expect(same.flatMap((one) => one.lines)).toEqual(lines);
    }
  });

  test('lets nothing of a person through', () => {
    const everything = list.rows.map(({ cells }) => Object.values(cells).join(' ')).join('\n');
    const squeezed = everything.replace(/[\s-]/g, '');
    for (const word of told.must_not_appear) {
      expect(everything).not.toContain(word);
      if (/^\d+$/.test(word)) expect(squeezed).not.toContain(word);
    }
  });
});

function without(cells: Texts): Texts {
  return Object.fromEntries(Object.entries(cells).filter(([column]) => !MADE.includes(column)));
}

/** The cells of the columns that an expected row names, and whatever else is filled. */
function named(cells: Texts, columns: readonly string[]): Texts {
  return Object.fromEntries(
    Object.entries(cells).filter(([column, value]) => columns.includes(column) || value !== ''),
  );
}

/** Puts the expected text where the list's own is also right. */
function allowed(
  line: number,
  cells: Texts,
  wanted: readonly { readonly line: number; readonly cells: Texts }[],
  told: Told,
): Texts {
  const expected = wanted.find((row) => row.line === line)?.cells ?? {};
  const also = told.optional.filter((one) => one.line === line);
  return Object.fromEntries(
    Object.entries(cells).map(([column, value]) =>
      also.some((one) => one.column === column && one.to === value)
        ? [column, expected[column] ?? '']
        : [column, value],
    ),
  );
}

test('there are lists of every kind', () => {
  expect(names).toHaveLength(14);
});
