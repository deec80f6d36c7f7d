import type { Dataset } from '#domain/dataset.ts';
import { rowAnchor } from '#domain/figure.ts';
import type { Figure } from '#domain/figure.ts';
import { formatAge, formatDate, formatFigure } from '#domain/format.ts';
import { formatLocator } from '#domain/locator.ts';
import { nameOf } from '#domain/text.ts';
import { evidenceKey } from '#domain/usage.ts';
import type { Lang } from '#tables/finding.ts';
import { observationStatuses, sexes } from '#tables/observations.ts';
import type { Source } from '#tables/sources.ts';

/** One figure with everything that answers "how do we know?". */
export interface EvidenceRow {
  /** Id of the entry on its page, and key of its uses. */
  readonly anchor: string;
  readonly key: string;
  /** What the figure is about: area, sex, age, facility; empty where the entry is about several. */
  readonly about: string;
  /** Permanent id of the figure; null where the entry is about several. */
  readonly row: string | null;
  /** Number of figures that the entry is about. */
  readonly count: number;
  readonly period: string;
  /** The value in words, or why there is none, and as a number; null where there are several. */
  readonly value: string | null;
  readonly number: number | null;
  readonly sources: readonly string[];
  readonly locator: string | null;
  readonly phrase: string | null;
  readonly note: string | null;
  /** Inputs of a computed figure, in words. */
  readonly inputs: readonly EvidenceInput[];
  /** What further sources say; none where the entry is about several. */
  readonly further: readonly FurtherRow[];
  /** The figures that the entry tells together, each with its place; none where it is about one. */
  readonly lines: readonly EvidenceLine[];
}

/** What a further source says of a figure, in words. */
export interface FurtherRow {
  readonly source: string;
  readonly value: string;
  readonly number: number;
  readonly locator: string;
  readonly phrase: string | null;
  readonly note: string | null;
  readonly agrees: boolean;
}

/** One figure of an entry that is about several. */
export interface EvidenceLine {
  readonly anchor: string;
  readonly row: string;
  readonly about: string;
  readonly value: string;
  readonly number: number | null;
  readonly locator: string | null;
}

export interface EvidenceInput {
  readonly id: string;
  readonly name: string;
  readonly number: number;
  readonly value: string;
  readonly period: string;
}

/**
 * Figures as rows of evidence. Rows that share source, period, place and note, as census tables
 * do, are told once for all their areas.
 */
export function evidenceRows(
  figures: readonly Figure[],
  dataset: Dataset,
  lang: Lang,
): EvidenceRow[] {
  const names = areaNames(dataset, lang);
  const groups = Map.groupBy(figures, (figure) => figure.entry);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const single = group.length === 1;
    return [
      {
        anchor: first.entry,
        key: evidenceKey(first),
        about: single ? about(first, names, lang) : '',
        row: single ? rowAnchor(first) : null,
        count: group.length,
        period: formatDate(first.period, lang),
        value: single ? valueText(first, lang) : null,
        number: single ? first.value : null,
        sources: first.sources,
        locator: single ? placeOf(first, lang) : null,
        phrase: first.phrase,
        note: first.note[lang],
        inputs: single ? inputTexts(first, names, lang) : [],
        further: single ? furtherRows(first, lang) : [],
        lines: single ? [] : group.map((figure) => lineText(figure, names, lang)),
      },
    ];
  });
}

/** A figure by its indicator, place, sex, age and time. */
export function placedFigureName(figure: Figure, dataset: Dataset, lang: Lang): string {
  const place = about(figure, areaNames(dataset, lang), lang);
  const parts = [nameOf(figure.indicator, lang), place, formatDate(figure.period, lang)];
  return parts.join(lang === 'zh' ? '，' : ', ');
}

function furtherRows(figure: Figure, lang: Lang): FurtherRow[] {
  return figure.further.map(({ value, qualifier, source, locator, phrase, note, agrees }) => ({
    source,
    value: valueText({ ...figure, value, qualifier, precision: qualifier }, lang),
    number: value,
    locator: formatLocator(locator, lang),
    phrase,
    note: note[lang],
    agrees,
  }));
}

/** The value of a figure in words, or why there is none. */
export const valueText = (figure: Figure, lang: Lang): string =>
  formatFigure(figure, lang) ?? observationStatuses[figure.status][lang];

const placeOf = ({ locator }: Figure, lang: Lang): string | null =>
  locator === null ? null : formatLocator(locator, lang);

function lineText(figure: Figure, names: ReadonlyMap<string, string>, lang: Lang): EvidenceLine {
  return {
    anchor: figure.anchor,
    row: rowAnchor(figure),
    about: about(figure, names, lang),
    value: valueText(figure, lang),
    number: figure.value,
    locator: placeOf(figure, lang),
  };
}

function areaNames(dataset: Dataset, lang: Lang): Map<string, string> {
  return new Map([
    ...dataset.counties.map(({ value }) => [value.county_code, nameOf(value, lang)] as const),
    ...dataset.townships.map(({ value }) => [value.township_code, nameOf(value, lang)] as const),
    ...dataset.facilities.map(({ value }) => [value.facility_id, nameOf(value, lang)] as const),
  ]);
}

function about(figure: Figure, names: ReadonlyMap<string, string>, lang: Lang): string {
  const place = names.get(figure.facility ?? figure.area) ?? figure.area;
  return details(figure, place, lang).join(lang === 'zh' ? '，' : ', ');
}

/** What tells a figure from others of its indicator: place, sex, age. */
function details({ sex, age }: Figure, place: string | null, lang: Lang): string[] {
  return [
    place,
    sex === null ? null : sexes[sex][lang],
    age === null ? null : formatAge(age, lang),
  ].filter((part) => part !== null);
}

function inputTexts(
  figure: Figure,
  names: ReadonlyMap<string, string>,
  lang: Lang,
): EvidenceInput[] {
  return figure.inputs.flatMap((input) => {
    if (input.value === null) return [];
    return [
      {
        id: input.indicator.indicator_id,
        name: inputName(input, figure, names, lang),
        number: input.value,
        value: formatFigure(input, lang) ?? '',
        period: formatDate(input.period, lang),
      },
    ];
  });
}

/** An input's indicator, with its area where that is not the figure's own. */
function inputName(
  input: Figure,
  figure: Figure,
  names: ReadonlyMap<string, string>,
  lang: Lang,
): string {
  const place = input.area === figure.area ? null : (names.get(input.area) ?? input.area);
  const parts = details(input, place, lang);
  const name = nameOf(input.indicator, lang);
  if (parts.length === 0) return name;
  return lang === 'zh' ? `${name}（${parts.join('，')}）` : `${name} (${parts.join(', ')})`;
}

/**
 * How far a value is settled, in words. What only a news report says is not settled by being printed,
 * nor is what is worked out from it.
 */
export function statusText(
  figure: Pick<Figure, 'status' | 'sources' | 'inputs'>,
  sources: ReadonlyMap<string, Pick<Source, 'kind'>>,
  lang: Lang,
): string {
  const reported = figure.sources.some((id) => sources.get(id)?.kind === 'news');
  if (figure.status !== 'final' || !reported) return observationStatuses[figure.status][lang];
  return (figure.inputs.length === 0 ? REPORTED : FROM_REPORTED)[lang];
}

const REPORTED = { zh: '报道数，未核实', en: 'reported, not verified' } as const;
const FROM_REPORTED = {
  zh: '由未核实的报道数算出',
  en: 'worked out from reported numbers that are not verified',
} as const;
