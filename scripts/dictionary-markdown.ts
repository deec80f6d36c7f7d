import { formatLimits } from '#components/data/format-limits.ts';
import { both } from '#downloads/field.ts';
import { pointsTo } from '#downloads/relations.ts';
import { columnText } from '#i18n/columns.ts';
import { dataText } from '#i18n/data.ts';
import type { Lang } from '#tables/finding.ts';
import { tables } from '#tables/index.ts';
import type { AnyColumn, Table } from '#tables/table.ts';

const LANGS: readonly Lang[] = ['zh', 'en'];

/** The data dictionary as Markdown, in both languages, derived from the tables alone. */
export function dictionaryMarkdown(): string {
  const all = Object.values(tables) as unknown as readonly Table[];
  const contents = all.map(({ name, title }) => `- [\`${name}\`](#${name}) ${both(title)}`);
  return [
    '# 数据字典 / Data dictionary',
    '由`npm run docs:data`从`src/tables/`写出，请不要手改。',
    'Written from `src/tables/` by `npm run docs:data`; do not edit.',
    `${dataText.zh.emptyRule}\n${dataText.en.emptyRule}`,
    contents.join('\n'),
    ...all.map(tableSection),
  ]
    .join('\n\n')
    .concat('\n');
}

function tableSection(table: Table): string {
  const relations = pointsTo(table).map(({ column, table: to }) =>
    to === null
      ? `\`${column}\` → \`content/programmes/\``
      : `\`${column}\` → [\`${to.name}\`](#${to.name})`,
  );
  const rows = Object.entries(table.columns).map(
    ([name, column]) => `| ${cellsOf(name, column).map(escapeCell).join(' | ')} |`,
  );
  return [
    `## ${table.name}`,
    `**${both(table.title)}**`,
    `${table.description.zh}\n${table.description.en}`,
    [
      `- 文件 / File: \`data/${table.name}.csv\``,
      `- 主键 / Key: ${table.key.map((name) => `\`${name}\``).join(', ')}`,
      ...(relations.length === 0 ? [] : [`- 指向 / Points to: ${relations.join(', ')}`]),
    ].join('\n'),
    [
      '| 列 / Column | 含义 / Meaning | 格式 / Format | 例 / Example |',
      '| --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
  ].join('\n\n');
}

function cellsOf(name: string, column: AnyColumn): string[] {
  const { choices, pattern } = column.constraints;
  const permitted = Object.entries(choices ?? {}).map(
    ([value, label]) => `\`${value}\` ${both(label)}`,
  );
  return [
    [`\`${name}\``, column.title.zh, column.title.en].join('<br>'),
    [column.description.zh, column.description.en, ...permitted].join('<br>'),
    [
      ...LANGS.map((lang) => format(column, lang)),
      ...(pattern === undefined ? [] : [`\`${pattern}\``]),
    ].join('<br>'),
    column.example === undefined ? '' : `\`${column.example}\``,
  ];
}

function format(column: AnyColumn, lang: Lang): string {
  const t = columnText[lang];
  return `${formatLimits(column, lang)} · ${column.required ? t.required : t.optional}`;
}

/** A bar ends a cell even inside code. */
function escapeCell(cell: string): string {
  return cell.replaceAll('|', '\\|');
}
