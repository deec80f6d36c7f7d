import type { Dataset } from '#domain/dataset.ts';
import type { Figure } from '#domain/figure.ts';
import { formatAge, formatDate, formatFigure, formatLocator } from '#domain/format.ts';
import { nameOf } from '#domain/text.ts';
import { evidenceKey } from '#domain/usage.ts';
import type { Lang } from '#tables/finding.ts';
import { sexes } from '#tables/observations.ts';

/** One figure with everything that answers "how do we know?". */
export interface EvidenceRow {
  /** Id of the entry on its page, and key of its uses. */
  readonly anchor: string;
  readonly key: string;
  /** What the figure is about: area, sex, age, facility; empty where the entry is about several. */
  readonly about: string;
  /** Number of figures that the entry is about. */
  readonly count: number;
  readonly period: string;
  /** The value in words and as a number; null where the entry is about several. */
  readonly value: string | null;
  readonly number: number | null;
  readonly sources: readonly string[];
  readonly locator: string | null;
  readonly phrase: string | null;
  readonly note: string | null;
  /** Inputs of a computed figure, in words. */
  readonly inputs: readonly EvidenceInput[];
}

export interface EvidenceInput {
  readonly id: string;
  readonly name: string;
  readonly number: number;
  readonly value: string;
  readonly period: string;
}

const MOST_INPUTS = 8;

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
  const groups = Map.groupBy(figures, (figure) => figure.anchor);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const single = group.length === 1;
    return [
      {
        anchor: first.anchor,
        key: evidenceKey(first),
        about: single ? about(first, names, lang) : '',
        count: group.length,
        period: formatDate(first.period, lang),
        value: single ? formatFigure(first, lang) : null,
        number: single ? first.value : null,
        sources: first.sources,
        locator: first.locator === null ? null : formatLocator(first.locator, lang),
        phrase: first.phrase,
        note: first.note[lang],
        inputs: single ? inputTexts(first, lang) : [],
      },
    ];
  });
}

function areaNames(dataset: Dataset, lang: Lang): Map<string, string> {
  return new Map([
    ...dataset.counties.map(({ value }) => [value.county_code, nameOf(value, lang)] as const),
    ...dataset.townships.map(({ value }) => [value.township_code, nameOf(value, lang)] as const),
    ...dataset.facilities.map(({ value }) => [value.facility_id, nameOf(value, lang)] as const),
  ]);
}

function about(figure: Figure, names: ReadonlyMap<string, string>, lang: Lang): string {
  const parts = [
    names.get(figure.facility ?? figure.area) ?? figure.area,
    figure.sex === null ? null : sexes[figure.sex][lang],
    figure.age === null ? null : formatAge(figure.age, lang),
  ];
  return parts.filter((part) => part !== null).join(lang === 'zh' ? '，' : ', ');
}

function inputTexts(figure: Figure, lang: Lang): EvidenceInput[] {
  return figure.inputs.slice(0, MOST_INPUTS).flatMap((input) => {
    if (input.value === null) return [];
    const age = input.age === null ? '' : ` ${formatAge(input.age, lang)}`;
    return [
      {
        id: input.indicator.indicator_id,
        name: `${nameOf(input.indicator, lang)}${age}`,
        number: input.value,
        value: formatFigure(input, lang) ?? '',
        period: formatDate(input.period, lang),
      },
    ];
  });
}
