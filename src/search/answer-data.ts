import type { Figure } from '#domain/figure.ts';
import { formatDate, formatFigure } from '#domain/format.ts';
import { nameOf } from '#domain/text.ts';
import { groupWords, indicatorWords, kindWords } from '#search/answer-words.ts';
import type { Facility } from '#tables/facilities.ts';
import type { FacilityKind } from '#tables/facility-kinds.ts';
import type { Lang } from '#tables/finding.ts';

/** A place, a kind or a figure, under every name by which a question may mean it. */
interface Called {
  readonly names: readonly string[];
}

export interface AnswerArea extends Called {
  readonly code: string;
}

export interface AnswerKind extends Called {
  readonly ids: readonly string[];
  /** Indicator of the reported count; empty where none. */
  readonly indicator: string;
}

/** The latest value of an indicator in an area. */
export interface AnswerValue {
  readonly text: string;
  readonly date: string;
  /** Address of the value, without a slash in front. */
  readonly url: string;
  readonly source: string;
  readonly sourceUrl: string;
}

export interface AnswerIndicator extends Called {
  readonly id: string;
  /** By area code. */
  readonly values: Readonly<Record<string, AnswerValue>>;
}

/** A listed facility, as far as questions ask for it. Empty where not known. */
export interface AnswerPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly phone: string;
  readonly where: string;
  readonly who: string;
  readonly when: string;
}

/** What answers are made of. Listed facilities stand in a file a township, read when asked for. */
export interface AnswerData {
  readonly county: string;
  readonly areas: readonly AnswerArea[];
  readonly kinds: readonly AnswerKind[];
  readonly indicators: readonly AnswerIndicator[];
}

interface Named {
  readonly name_zh: string;
  readonly name_en: string;
}

export interface AnswerSource {
  readonly county: Named & { readonly county_code: string };
  readonly townships: readonly (Named & { readonly township_code: string })[];
  readonly kinds: readonly FacilityKind[];
  readonly facilities: readonly Facility[];
  readonly indicators: readonly (Named & { readonly indicator_id: string })[];
  readonly figuresOf: (indicator: string) => readonly Figure[];
  readonly sourceTitle: (id: string, lang: Lang) => string;
}

/** 暖泉 for 暖泉镇, Nuanquan for Nuanquan Town. */
function shortName(name: string, lang: Lang): string {
  const short = name.replace(lang === 'zh' ? /[镇乡县]$/u : / (Town|Township|County)$/, '');
  return [...short].length > 1 ? short : name;
}

const areaNames = (row: Named, lang: Lang): string[] => {
  const name = nameOf(row, lang);
  return [...new Set([name, shortName(name, lang)])];
};

function latest(figures: readonly Figure[]): Map<string, Figure> {
  const byArea = new Map<string, Figure>();
  for (const figure of figures) {
    if (figure.age !== null || figure.sex !== null || figure.facility !== null) continue;
    const known = byArea.get(figure.area);
    if (known === undefined || figure.period > known.period) byArea.set(figure.area, figure);
  }
  return byArea;
}

function valuesOf(source: AnswerSource, id: string, lang: Lang): Record<string, AnswerValue> {
  const values = [...latest(source.figuresOf(id))].flatMap(
    ([area, figure]): [string, AnswerValue][] => {
      const text = formatFigure(figure, lang);
      const [from = ''] = figure.sources;
      if (text === null || from === '') return [];
      return [
        [
          area,
          {
            text,
            date: formatDate(figure.period, lang),
            url: `statistics/${id}/#${figure.anchor}`,
            source: source.sourceTitle(from, lang),
            sourceUrl: `sources/${from}/`,
          },
        ],
      ];
    },
  );
  return Object.fromEntries(values);
}

function kindsOf({ kinds }: AnswerSource, lang: Lang): AnswerKind[] {
  const single = kinds.map((kind) => ({
    ids: [kind.kind_id],
    names: [nameOf(kind, lang), ...(kindWords[kind.kind_id]?.[lang] ?? [])],
    indicator: kind.reported_indicator_id ?? '',
  }));
  const groups = Object.entries(groupWords).map(([group, { indicator, words }]) => ({
    ids: kinds.filter((kind) => kind.group === group).map((kind) => kind.kind_id),
    names: words[lang],
    indicator,
  }));
  return [...single, ...groups];
}

/** Everything that questions are answered from, in one language. */
export function answerData(source: AnswerSource, lang: Lang): AnswerData {
  const indicators = source.indicators.map((row) => ({
    id: row.indicator_id,
    names: [nameOf(row, lang), ...(indicatorWords[row.indicator_id]?.[lang] ?? [])],
    values: valuesOf(source, row.indicator_id, lang),
  }));
  return {
    county: source.county.county_code,
    areas: [
      { code: source.county.county_code, names: areaNames(source.county, lang) },
      ...source.townships.map((row) => ({ code: row.township_code, names: areaNames(row, lang) })),
    ],
    kinds: kindsOf(source, lang),
    indicators: indicators.filter(({ values }) => Object.keys(values).length > 0),
  };
}

/** Listed facilities by township code; under the county's code all whose township is not known. */
export function answerPlaces(
  source: AnswerSource,
  lang: Lang,
): Readonly<Record<string, readonly AnswerPlace[]>> {
  const listed = source.facilities.filter(
    (row) => row.record_status !== 'illustrative' && row.status !== 'closed',
  );
  const codes = [source.county.county_code, ...source.townships.map((row) => row.township_code)];
  const byTownship = Object.groupBy(
    listed,
    (row) => row.township_code ?? source.county.county_code,
  );
  return Object.fromEntries(
    codes.map((code) => [
      code,
      (byTownship[code] ?? []).map((row) => ({
        id: row.facility_id,
        name: nameOf(row, lang),
        kind: row.kind_id,
        phone: row.phone ?? '',
        where: row.address ?? row.village ?? '',
        who: row.operator ?? '',
        when: row.opened_on === null ? '' : formatDate(row.opened_on, lang),
      })),
    ]),
  );
}
