import { cellRef, writeXlsx } from 'hucre/xlsx';
import type { Cell, DataValidation } from 'hucre/xlsx';
import { namedRows } from '#desk/labels.ts';
import { columnLetters } from '#desk/sheet.ts';
import type { Dataset } from '#domain/dataset.ts';
import { templateText } from '#i18n/template.ts';
import type { Lang } from '#tables/finding.ts';
import { tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import type { AnyColumn, Table } from '#tables/table.ts';

/** Rows that are prepared: drop-downs and formats reach so far. */
const ROWS = 2000;
const OPTIONS = { zh: '选项', en: 'Options' } as const;

/**
 * A workbook to fill in: titles with notes, drop-downs for closed lists and for what other tables
 * hold, and the format “Text” wherever a spreadsheet would rewrite what is typed.
 */
export async function templateWorkbook(
  name: TableName,
  dataset: Dataset,
  lang: Lang,
): Promise<Uint8Array> {
  const t = templateText[lang];
  const table = tables[name] as unknown as Table;
  const columns = Object.entries(table.columns);
  const lists = columns.map(([column, definition]) =>
    options(table, column, definition, dataset, lang),
  );
  const offered = lists.filter((list) => list.length > 0);
  const longest = Math.max(0, ...offered.map((list) => list.length));
  return writeXlsx({
    sheets: [
      {
        // Spreadsheets allow no more.
        name: table.title[lang].slice(0, 31).trim(),
        rows: [columns.map(([, { title }]) => title[lang])],
        columns: columns.map(([column, definition]) => ({
          width: Math.max(10, Math.min(28, definition.title[lang].length * 2 + 4)),
          ...(isNumber(definition) ? {} : { numFmt: '@' }),
          ...(column.startsWith('name_') ? { width: 28 } : {}),
        })),
        cells: new Map(columns.map(([, definition], at) => [`0,${at}`, heading(definition, lang)])),
        dataValidations: lists.flatMap((list, at) =>
          list.length === 0 ? [] : [dropDown(at, offered.indexOf(list), list.length, lang)],
        ),
        freezePane: { rows: 1 },
      },
      {
        name: t.help,
        rows: [
          [t.column, t.meaning, t.needed, t.example],
          ...columns.map(([column, { title, description, required, example }]) => [
            `${title[lang]} ${column}`,
            description[lang],
            required ? t.required : t.optional,
            example ?? '',
          ]),
        ],
        columns: [{ width: 30 }, { width: 60 }, { width: 10 }, { width: 24, numFmt: '@' }],
      },
      {
        name: OPTIONS[lang],
        hidden: true,
        rows: Array.from({ length: longest }, (_, row) => offered.map((list) => list[row] ?? null)),
      },
    ],
  });
}

function isNumber({ type }: AnyColumn): boolean {
  return type === 'number' || type === 'integer';
}

/** A title with a note on what belongs below it; needed columns are set in bold. */
function heading(column: AnyColumn, lang: Lang): Partial<Cell> {
  const t = templateText[lang];
  const { title, description, example, required } = column;
  const lines = [
    description[lang],
    required ? t.required : t.optional,
    ...(example === undefined ? [] : [`${t.example}${t.colon}${example}`]),
  ];
  return {
    value: title[lang],
    style: { font: { bold: required }, numFmt: '@' },
    comment: { text: lines.join('\n') },
  };
}

/** What may be chosen in a column: labels of its closed list, or names of rows it points to. */
function options(
  table: Table,
  name: string,
  column: AnyColumn,
  dataset: Dataset,
  lang: Lang,
): string[] {
  const { choices } = column.constraints;
  // Several values in one cell cannot be chosen from a list.
  if (column.type === 'list') return [];
  if (column.type === 'boolean') return lang === 'zh' ? ['是', '否'] : ['yes', 'no'];
  if (choices !== undefined) return Object.values(choices).map((label) => label[lang]);
  const to = table.references.find((reference) => reference.column === name)?.table;
  if (to === undefined || !Object.hasOwn(tables, to)) return [];
  const named = namedRows(dataset, to as TableName);
  return named.map(([value, [zh, en]]) => (lang === 'zh' ? zh : en) ?? value);
}

function dropDown(at: number, list: number, length: number, lang: Lang): DataValidation {
  const letters = columnLetters(at);
  const option = columnLetters(list);
  return {
    type: 'list',
    range: `${cellRef(1, at)}:${letters}${ROWS + 1}`,
    formula1: `${OPTIONS[lang]}!$${option}$1:$${option}$${length}`,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorMessage: templateText[lang].choose,
  };
}
