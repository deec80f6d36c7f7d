import { namedRows } from '#desk/labels.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Lang } from '#tables/finding.ts';
import { isTableName } from '#domain/count-rows.ts';
import { tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import { rowKey } from '#tables/parse-table.ts';
import { cellsOf } from '#tables/table.ts';
import type { AnyColumn, Table } from '#tables/table.ts';

/** What may be chosen in a column. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** The row that it lies in, where it can only be chosen with that: a village's township. */
  readonly within: string | null;
}

/** A column as a field of a form. */
export interface Field {
  readonly name: string;
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  readonly example: string;
  /** Empty where anything may be written. */
  readonly options: readonly Option[];
  /** Whether other words than the options may be written. */
  readonly free: boolean;
  readonly value: string;
}

/** The columns that one begins with, as one says where a place is and what it is called. */
const FIRST = ['township_code', 'village', 'kind_id', 'name_zh', 'source_id', 'title_zh'];

/** The fields of a table, filled from the row of a key where there is one. */
export function formFields(
  name: TableName,
  dataset: Dataset,
  lang: Lang,
  key: string | null,
): readonly Field[] {
  const table = tables[name] as unknown as Table;
  const rows = dataset[name].map(({ value }) => value) as unknown as Parameters<typeof rowKey>[1][];
  const row = rows.find((one) => rowKey(table, one) === key);
  const cells = row === undefined ? [] : cellsOf(table.columns, row);
  const columns = Object.entries(table.columns);
  const fields = columns.map(([column, definition], at): Field => ({
    name: column,
    title: definition.title[lang],
    help: definition.description[lang],
    required: definition.required,
    example: definition.example ?? '',
    options: columnOptions(table, column, definition, dataset, lang),
    free: column === 'village' || definition.type === 'list',
    value: cells[at] ?? '',
  }));
  const rank = ({ name: field }: Field): number => {
    const at = FIRST.indexOf(field);
    return at < 0 ? FIRST.length : at;
  };
  return fields.toSorted((a, b) => rank(a) - rank(b));
}

/** What may be chosen in a column: its closed list, yes and no, or the rows it points to. */
export function columnOptions(
  table: Table,
  name: string,
  { type, constraints }: AnyColumn,
  dataset: Dataset,
  lang: Lang,
): readonly Option[] {
  const option = (value: string, label: string, within: string | null = null): Option => ({
    value,
    label,
    within,
  });
  if (name === 'village' && table.name === 'facilities') {
    return dataset.villages.map(({ value: { name_zh: village, township_code: township } }) =>
      option(village, village, township),
    );
  }
  if (type === 'boolean') {
    return lang === 'zh'
      ? [option('yes', '是'), option('no', '否')]
      : [option('yes', 'yes'), option('no', 'no')];
  }
  const { choices } = constraints;
  if (choices !== undefined) {
    return Object.entries(choices).map(([value, label]) => option(value, label[lang]));
  }
  const to = table.references.find((reference) => reference.column === name)?.table;
  if (to === undefined || !isTableName(to)) return [];
  return namedRows(dataset, to).map(([value, [zh, en]]) =>
    option(value, (lang === 'zh' ? zh : en) ?? value),
  );
}
