import { dateForms } from '#downloads/date-forms.ts';
import { exampleOf } from '#downloads/example.ts';
import { both } from '#downloads/field.ts';
import { EXAMPLES } from '#downloads/file-facts.ts';
import type { FileFacts } from '#downloads/file-facts.ts';
import type { AnyRow } from '#downloads/rows.ts';
import { workbook } from '#downloads/workbook.ts';
import type { Sheet, SheetCell, SheetColumn } from '#downloads/workbook.ts';
import { tables } from '#tables/index.ts';
import type { Source } from '#tables/sources.ts';
import type { AnyColumn, Table } from '#tables/table.ts';

/**
 * A table as a workbook: its rows, what its columns mean, the sources used, and what the file is.
 * Numbers are numbers. All else is text as in the CSV, so that codes and phones keep their digits;
 * dates too, because a date may be a year or a month, and yes or no, as the columns are filled in.
 *
 * @param sources those that the rows rest on; without any the sheet is left out
 */
export function tableWorkbook(
  table: Table,
  rows: readonly AnyRow[],
  sources: readonly Source[],
  facts: FileFacts,
): Promise<Uint8Array<ArrayBuffer>> {
  const sourceTable = tables.sources as unknown as Table;
  return workbook(
    [
      tableSheet(table, rows, table.title.zh),
      columnSheet(table, rows),
      ...(sources.length === 0 || table.name === sourceTable.name
        ? []
        : [tableSheet(sourceTable, sources, '所用来源 Sources', true)]),
      aboutSheet(
        `${both(table.title)} (${table.name})`,
        `${table.description.zh} ${table.description.en}`,
        facts,
        [['行数 Rows', String(rows.length)]],
      ),
    ],
    { title: both(table.title), creator: both(facts.publisher), date: facts.dataAsOf },
  );
}

/** The rows of a table under its Chinese titles and the names of its columns. */
export function tableSheet(
  table: Table,
  rows: readonly AnyRow[],
  name: string,
  wrap = false,
): Sheet {
  const columns = Object.entries(table.columns);
  return {
    name,
    columns: columns.map(([key, column]) => ({
      heading: [column.title.zh, key],
      kind: isNumeric(column) ? 'number' : 'text',
      wrap,
    })),
    rows: rows.map((row) => columns.map(([key, column]) => sheetCell(column, row[key]))),
  };
}

function sheetCell(column: AnyColumn, value: unknown): SheetCell {
  if (value === null || value === undefined) return null;
  return typeof value === 'number' ? value : column.format(value as never);
}

function isNumeric({ type }: AnyColumn): boolean {
  return type === 'number' || type === 'integer';
}

function columnSheet(table: Table, rows: readonly AnyRow[]): Sheet {
  return {
    name: '各列含义 Columns',
    columns: [
      text('列名', 'column'),
      text('标题', 'title_zh'),
      text('英文标题', 'title_en'),
      text('类型', 'type'),
      text('必填', 'required'),
      text('最小', 'minimum', 'number'),
      text('最大', 'maximum', 'number'),
      text('可填或写法', 'permitted'),
      text('例', 'example'),
      text('说明', 'description_zh'),
      text('英文说明', 'description_en'),
    ],
    rows: Object.entries(table.columns).map(([name, column]) => [
      name,
      column.title.zh,
      column.title.en,
      column.type,
      column.required ? 'yes' : 'no',
      column.constraints.minimum ?? null,
      column.constraints.maximum ?? null,
      permitted(column),
      exampleOf(table, name, rows),
      column.description.zh,
      column.description.en,
    ]),
  };
}

function permitted(column: AnyColumn): string | null {
  const { choices, pattern } = column.constraints;
  if (choices !== undefined) {
    return Object.entries(choices)
      .map(([value, label]) => `${value}（${both(label)}）`)
      .join('；');
  }
  if (column.type === 'boolean') return 'yes / no';
  return column.type === 'date' ? dateForms(column) : (pattern ?? null);
}

/**
 * What a workbook is, for whoever is handed it without the page it came from.
 *
 * @param counts more lines, such as the number of rows
 */
export function aboutSheet(
  title: string,
  description: string,
  facts: FileFacts,
  counts: readonly (readonly [item: string, content: string])[],
): Sheet {
  const { licence } = facts;
  return {
    name: '关于 About',
    columns: [text('项目', 'item'), text('内容', 'content')],
    rows: [
      ['名称 Title', title],
      ['说明 Description', description],
      ...counts,
      ['数据截至 Data as of', facts.dataAsOf],
      ['版本 Version', facts.version],
      ['提供方 Publisher', both(facts.publisher)],
      ['许可 Licence', `${both(licence.name)} (${licence.id}) ${licence.url}`],
      [
        '空格 Empty cells',
        '空着表示来源没有报告，不是零。 Empty means that no source reports it, never zero.',
      ],
      ['文本 Text', '代码、电话、日期都按文本存放。 Codes, phones and dates are stored as text.'],
      ...(facts.edition === 'demo' ? [['示例 Examples', both(EXAMPLES)]] : []),
    ],
  };
}

function text(title: string, name: string, kind: SheetColumn['kind'] = 'text'): SheetColumn {
  return { heading: [title, name], kind, wrap: true };
}
