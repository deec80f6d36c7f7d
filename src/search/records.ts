import type { Figure } from '#domain/figure.ts';
import { formatAge, formatDate, formatFigure } from '#domain/format.ts';
import { stateText } from '#domain/facility-text.ts';
import type { Spoken } from '#domain/last-spoken.ts';
import { kindWords } from '#domain/kind-words.ts';
import { nameOf } from '#domain/text.ts';
import type { SearchPage } from '#search/page.ts';
import type { AskedData } from '#search/questions/data.ts';
import { askedData } from '#search/questions/make-data.ts';
import { figureFiles } from '#search/questions/make-figures.ts';
import { askedPlaces, placeNames } from '#search/questions/make-places.ts';
import { namesOf } from '#search/questions/question-source.ts';
import type { QuestionSource } from '#search/questions/question-source.ts';
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
  /** Other names of what a page is about, by its address: it is found by them as well. */
  readonly alsoCalled: Readonly<Record<string, string>>;
  /** What tells a facility from others of its name, by the address of its page. */
  readonly facts: Readonly<Record<string, string>>;
  /** What questions are read by. */
  readonly questions: Omit<AskedData, 'numbers'>;
  /** What they are answered from, by the name of its file. */
  readonly answers: Readonly<Record<string, unknown>>;
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
export interface RecordSource extends QuestionSource {
  readonly dated: readonly Dated[];
  readonly figures: readonly Figure[];
  /** When each facility was last spoken of. */
  readonly spoken: Spoken;
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

/** A kind of facility as a result of its own, found by every word for it. */
function kindParts({ kinds }: RecordSource, lang: Lang): SearchPage[] {
  return kinds.map((kind) => {
    const [title = '', ...others] = kindWords(kind, lang);
    return {
      url: `facilities/kind/${kind.kind_id}/`,
      title,
      passages: [
        lang === 'zh' ? kind.definition_zh : kind.definition_en,
        ...(others.length === 0 ? [] : [alsoCalledText(others, lang)]),
      ],
      section: 'facilities',
      kind: kind.kind_id,
      township: '',
      year: '',
      example: false,
    };
  });
}

const alsoCalledText = (names: readonly string[], lang: Lang): string =>
  lang === 'zh' ? `也叫：${names.join('、')}` : `Also called: ${names.join(', ')}`;

/** Other names of indicators and townships, by the address of their page. */
function alsoCalledOf({ indicators, townships }: RecordSource, lang: Lang): Record<string, string> {
  const called = [
    ...indicators.map((row) => [`statistics/${row.indicator_id}/`, namesOf(row, lang)] as const),
    ...townships.map((row) => [`townships/${row.township_code}/`, namesOf(row, lang)] as const),
  ];
  return Object.fromEntries(
    called.flatMap(([url, [, ...others]]) =>
      others.length === 0 ? [] : [[url, alsoCalledText(others, lang)]],
    ),
  );
}

/** Kind, township and state of each facility, by the address of its page. */
function factsOf(source: RecordSource, lang: Lang): Record<string, string> {
  const kinds = new Map(source.kinds.map((row) => [row.kind_id, row] as const));
  return Object.fromEntries(
    source.facilities.map((row) => {
      const kind = kinds.get(row.kind_id);
      const township = row.township_code === null ? undefined : source.areaName(row.township_code);
      const facts = [
        kind === undefined ? '' : nameOf(kind, lang),
        township === undefined ? '' : nameOf(township, lang),
        stateText(
          row.status,
          row.closed_on ?? row.status_as_of,
          lang,
          source.spoken.get(row.facility_id)?.on,
        ),
      ];
      return [`facilities/${row.facility_id}/`, facts.filter((fact) => fact !== '').join(' · ')];
    }),
  );
}

/** Files of answers by their name: figures by indicator, facilities by township, names of places. */
function answerFiles(source: RecordSource, lang: Lang): Record<string, unknown> {
  const named = (folder: string, files: Readonly<Record<string, unknown>>): [string, unknown][] =>
    Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]);
  return Object.fromEntries([
    ...named('figures', figureFiles(source, lang)),
    ...named('places', askedPlaces(source, lang)),
    ['names', placeNames(source, lang)],
  ]);
}

/** Everything that the index needs besides the built pages, in one language. */
export function searchRecords(source: RecordSource, lang: Lang): SearchRecords {
  const figures = source.figures.flatMap((figure) => figurePart(figure, source, lang) ?? []);
  const columns = Object.values(tables).flatMap((table) =>
    columnParts(table as unknown as Table, lang),
  );
  return {
    facets: facetsOf(source),
    parts: [...kindParts(source, lang), ...figures, ...columns],
    alsoCalled: alsoCalledOf(source, lang),
    facts: factsOf(source, lang),
    questions: askedData(source, lang),
    answers: answerFiles(source, lang),
  };
}
