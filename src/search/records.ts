import type { Figure } from '#domain/figure.ts';
import { formatAge, formatDate, formatFigure } from '#domain/format.ts';
import { nameOf } from '#domain/text.ts';
import { answerData, answerPlaces } from '#search/answer-data.ts';
import type { AnswerData, AnswerPlace, AnswerSource } from '#search/answer-data.ts';
import type { SearchPage } from '#search/page.ts';
import type { Lang } from '#tables/finding.ts';
import { tables } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';

/** Where a page belongs: facility kind, township and year, each empty where none. */
export type PageFacets = readonly [kind: string, township: string, year: string];

/** What the pages alone do not tell of: where they belong, and results that are parts of a page. */
export interface SearchRecords {
  /** By address without base path and language. */
  readonly facets: Readonly<Record<string, PageFacets>>;
  readonly parts: readonly SearchPage[];
  readonly answers: AnswerData;
  readonly places: Readonly<Record<string, readonly AnswerPlace[]>>;
}

interface Named {
  readonly name_zh: string;
  readonly name_en: string;
}

interface Dated {
  readonly path: string;
  readonly township: string | null;
  readonly date: string;
}

/** What the records are made of. Articles and sources come with their dates. */
export interface RecordSource extends AnswerSource {
  readonly dated: readonly Dated[];
  readonly figures: readonly Figure[];
  readonly areaName: (code: string) => Named | undefined;
}

const yearOf = (date: string | null): string => /^\d{4}/.exec(date ?? '')?.[0] ?? '';

function facetsOf(source: RecordSource): Record<string, PageFacets> {
  const { facilities, townships, dated } = source;
  const pages = [
    ...facilities.map((row): [string, PageFacets] => [
      `/facilities/${row.facility_id}/`,
      [row.kind_id, row.township_code ?? '', ''],
    ]),
    ...townships.map(({ township_code: code }): [string, PageFacets] => [
      `/townships/${code}/`,
      ['', code, ''],
    ]),
    ...dated.map(({ path, township, date }): [string, PageFacets] => [
      path,
      ['', township ?? '', yearOf(date)],
    ]),
  ];
  return Object.fromEntries(pages);
}

const sexes = { male: { zh: '男', en: 'men' }, female: { zh: '女', en: 'women' } } as const;

/** One value of an indicator, found by its indicator, place and date together. */
function figurePart(figure: Figure, source: RecordSource, lang: Lang): SearchPage | null {
  const text = formatFigure(figure, lang);
  const area = source.areaName(figure.area);
  if (text === null || area === undefined || figure.facility !== null) return null;
  const { indicator, sex, age } = figure;
  const whom = [
    ...(age === null ? [] : [formatAge(age, lang)]),
    ...(sex === null ? [] : [sexes[sex][lang]]),
  ].join(lang === 'zh' ? '' : ', ');
  const name = nameOf(indicator, lang);
  const place = nameOf(area, lang);
  const rest = whom === '' ? '' : lang === 'zh' ? `（${whom}）` : `, ${whom}`;
  const sources = figure.sources.map((id) => source.sourceTitle(id, lang));
  const date = formatDate(figure.period, lang);
  const said = lang === 'zh' ? `${date}：${text}` : `${date}: ${text}`;
  return {
    url: `statistics/${indicator.indicator_id}/#${figure.anchor}`,
    title: lang === 'zh' ? `${place}${name}${rest}` : `${name}, ${place}${rest}`,
    passages: [said, ...sources],
    section: 'figures',
    kind: '',
    township: figure.area.length === 9 ? figure.area : '',
    year: yearOf(figure.period),
    example: false,
  };
}

function columnParts(table: Table, lang: Lang): SearchPage[] {
  return Object.entries(table.columns).map(([name, column]) => ({
    url: `data/${table.name}/#column-${name}`,
    title: `${column.title[lang]} ${name}`,
    passages: [
      `${table.title[lang]} · ${column.title[lang]}`,
      column.description[lang],
      ...Object.values(column.constraints.choices ?? {}).map((label) => label[lang]),
    ],
    section: 'columns',
    kind: '',
    township: '',
    year: '',
    example: false,
  }));
}

/** Everything that the index needs besides the built pages, in one language. */
export function searchRecords(source: RecordSource, lang: Lang): SearchRecords {
  const figures = source.figures.flatMap((figure) => figurePart(figure, source, lang) ?? []);
  const columns = Object.values(tables).flatMap((table) =>
    columnParts(table as unknown as Table, lang),
  );
  return {
    facets: facetsOf(source),
    parts: [...figures, ...columns],
    answers: answerData(source, lang),
    places: answerPlaces(source, lang),
  };
}
