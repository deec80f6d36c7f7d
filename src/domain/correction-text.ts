import { correctedTexts, textParts } from '#domain/check-corrections.ts';
import { isTableName } from '#domain/count-rows.ts';
import type { Dataset } from '#domain/dataset.ts';
import { formatAge, formatDate, formatNumber } from '#domain/format.ts';
import { rowName } from '#domain/row-name.ts';
import { nameOf } from '#domain/text.ts';
import type { Correction } from '#tables/corrections.ts';
import type { Lang } from '#tables/finding.ts';
import { tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import { sexes } from '#tables/observations.ts';
import { rowKey } from '#tables/parse-table.ts';
import type { Located, Table } from '#tables/table.ts';

/** A correction as a reader is told it: names and labels instead of keys. */
export interface CorrectionText {
  /** What the row is about. */
  readonly what: string;
  /** Page of it, from the root of the language; null where it has none. */
  readonly path: string | null;
  /** Title of the column; null where the whole row is meant. */
  readonly column: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** A correction with its words in both languages. */
export interface ToldCorrection extends Correction {
  readonly words: Readonly<Record<Lang, CorrectionText>>;
}

/** Folders of the tables whose rows have pages. */
const PAGES: Partial<Readonly<Record<string, string>>> = {
  facilities: '/facilities',
  tombstones: '/facilities',
  townships: '/townships',
  indicators: '/statistics',
  observations: '/statistics',
  sources: '/sources',
  news: '/news',
  programmes: '/programmes',
  pages: '',
};

/**
 * @param titles titles of articles and programmes, by kind and id with a slash between them
 */
export function tellCorrection(
  row: Correction,
  dataset: Dataset,
  titles: Readonly<Record<Lang, ReadonlyMap<string, string>>>,
): ToldCorrection {
  const told = (lang: Lang): CorrectionText => correctionText(row, dataset, titles[lang], lang);
  return { ...row, words: { zh: told('zh'), en: told('en') } };
}

function correctionText(
  row: Correction,
  dataset: Dataset,
  titles: ReadonlyMap<string, string>,
  lang: Lang,
): CorrectionText {
  const { table, row_key: key } = row;
  const folder = PAGES[table];
  const path = folder === undefined ? null : `${folder}/${key.split('|')[0] ?? ''}/`;
  if (!isTableName(table)) {
    const kind =
      table in correctedTexts ? correctedTexts[table as keyof typeof correctedTexts][lang] : table;
    const part = row.column === null ? null : textParts[row.column as keyof typeof textParts];
    const what = `${kind}${lang === 'zh' ? '：' : ': '}${titles.get(`${table}/${key}`) ?? key}`;
    return { what, path, column: part?.[lang] ?? row.column, before: row.before, after: row.after };
  }
  const column =
    row.column === null ? undefined : (tables[table] as unknown as Table).columns[row.column];
  const say = (cell: string | null): string | null =>
    cell === null || row.column === null ? cell : cellWords(cell, row, table, dataset, lang);
  return {
    what:
      table === 'observations'
        ? figureName(key, dataset, lang)
        : nameInTable(table, key, dataset, lang),
    path,
    column: column?.title[lang] ?? row.column,
    before: say(row.before),
    after: say(row.after),
  };
}

/** An observation by its indicator, place, sex, age and period. */
function figureName(key: string, dataset: Dataset, lang: Lang): string {
  const [id = '', area = '', facility = '', period = '', sex = '', age = ''] = key.split('|');
  const indicator = dataset.indicators.find(({ value }) => value.indicator_id === id)?.value;
  const parts = [
    indicator === undefined ? id : nameOf(indicator, lang),
    facility === ''
      ? placeName(area, dataset, lang)
      : nameInTable('facilities', facility, dataset, lang),
    sex in sexes ? sexes[sex as keyof typeof sexes][lang] : null,
    age === '' ? null : formatAge(age, lang),
    period === '' ? null : formatDate(period, lang),
  ];
  return parts.filter((part) => part !== null).join(lang === 'zh' ? '，' : ', ');
}

function placeName(code: string, dataset: Dataset, lang: Lang): string {
  return nameInTable(code.length === 9 ? 'townships' : 'counties', code, dataset, lang);
}

/** The name of a row; its key where the row is gone. */
function nameInTable(name: TableName, key: string, dataset: Dataset, lang: Lang): string {
  const table = tables[name] as unknown as Table;
  const rows = dataset[name] as unknown as readonly Located<Readonly<Record<string, unknown>>>[];
  const found = rows.find(({ value }) => rowKey(table, value) === key);
  if (found !== undefined) return rowName(name, found.value, lang);
  return name === 'facilities' ? nameInTable('tombstones', key, dataset, lang) : key;
}

/** What a cell says, with labels, names, units and dates in words. */
function cellWords(
  cell: string,
  row: Correction,
  name: TableName,
  dataset: Dataset,
  lang: Lang,
): string {
  const table = tables[name] as unknown as Table;
  const column = table.columns[row.column ?? ''];
  if (column === undefined) return cell;
  const label = column.constraints.choices?.[cell];
  if (label !== undefined) return label[lang];
  if (column.type === 'boolean')
    return { yes: { zh: '是', en: 'yes' }, no: { zh: '否', en: 'no' } }[cell]?.[lang] ?? cell;
  if (column.type === 'date') return formatDate(cell, lang);
  const reference = table.references.find((one) => one.column === row.column)?.table;
  if (reference === 'sources') {
    const source = dataset.sources.find(({ value }) => value.source_id === cell)?.value;
    return source === undefined ? cell : lang === 'zh' ? source.title_zh : source.title_en;
  }
  if (reference !== undefined && isTableName(reference))
    return nameInTable(reference, cell, dataset, lang);
  if (row.column === 'area_code') return placeName(cell, dataset, lang);
  return name === 'observations' && row.column === 'value'
    ? withUnit(cell, row, dataset, lang)
    : cell;
}

function withUnit(cell: string, row: Correction, dataset: Dataset, lang: Lang): string {
  const id = row.row_key.split('|')[0];
  const indicator = dataset.indicators.find(({ value }) => value.indicator_id === id)?.value;
  if (indicator === undefined || !Number.isFinite(Number(cell))) return cell;
  const number = formatNumber(Number(cell), indicator.decimals, lang);
  const unit = lang === 'zh' ? indicator.unit_zh : indicator.unit_en;
  if (unit === null) return number;
  return lang === 'zh' || unit === '%' ? `${number}${unit}` : `${number} ${unit}`;
}
