import { agreementOf } from '#domain/figure.ts';
import type { Figure } from '#domain/figure.ts';
import { formatDate, formatFigure } from '#domain/format.ts';
import { kindWords } from '#domain/kind-words.ts';
import { spellingsOf } from '#domain/pinyin.ts';
import { nameOf } from '#domain/text.ts';
import type { CitedSearch, Sought } from '#domain/searches.ts';
import { shortPlace } from '#search/questions/place-names.ts';
import { figureKeys } from '#search/questions/figure-keys.ts';
import type {
  AskedAbsent,
  AskedData,
  AskedHotline,
  AskedKind,
  AskedPage,
  AskedPlace,
  FigureFile,
  FigureRow,
  PlaceNames,
} from '#search/questions/data.ts';
import { FormulaError, formulaRefs, parseFormula } from '#tables/formula.ts';
import type { Facility } from '#tables/facilities.ts';
import type { FacilityGroup, FacilityKind } from '#tables/facility-kinds.ts';
import type { Lang } from '#tables/finding.ts';
import type { Hotline } from '#tables/hotlines.ts';
import type { Indicator } from '#tables/indicators.ts';
import { isListed, isSuspended } from '#tables/listed.ts';

interface Named {
  readonly name_zh: string;
  readonly name_en: string;
}

/** A name with other words for it. */
interface AlsoCalled extends Named {
  readonly also_called_zh?: readonly string[] | null;
  readonly also_called_en?: readonly string[] | null;
}

/** What questions are answered from: rows of the tables, and their figures. */
export interface QuestionSource {
  readonly county: Named & { readonly county_code: string };
  readonly counties: readonly (Named & { readonly county_code: string })[];
  readonly townships: readonly (AlsoCalled & { readonly township_code: string })[];
  readonly villages: readonly { readonly township_code: string; readonly name_zh: string }[];
  readonly elsewhere: readonly { readonly division_code: string; readonly name_zh: string }[];
  readonly kinds: readonly FacilityKind[];
  readonly facilities: readonly Facility[];
  readonly indicators: readonly (Indicator & AlsoCalled)[];
  readonly absent: readonly AskedAbsent[];
  readonly pages: readonly AskedPage[];
  readonly synonyms: AskedData['synonyms'];
  readonly hotlines: readonly Hotline[];
  /** The search behind what was not found. */
  readonly searchFor: (sought: Sought) => CitedSearch | null;
  readonly figuresOf: (indicator: string) => readonly Figure[];
  readonly sourceTitle: (id: string, lang: Lang) => string;
}

/** What a row is called: its name first, then other words for it. */
export function namesOf(row: AlsoCalled, lang: Lang): readonly string[] {
  const also = lang === 'zh' ? row.also_called_zh : row.also_called_en;
  return [nameOf(row, lang), ...(also ?? [])];
}

/** 暖泉 for 暖泉镇, Nuanquan for Nuanquan Town. */
function shortName(name: string, lang: Lang): string {
  const short = name.replace(
    lang === 'zh'
      ? /(?<=..)(?:[镇乡县]|管理区|(?<![发理])区)$/u
      : / (?:Town|Township|County|District)$/,
    '',
  );
  // 张家口市察北管理区 is called 察北.
  return lang === 'zh' ? short.replace(/^.*市(?=..)/u, '') : short;
}

const areaNames = (row: AlsoCalled, lang: Lang): readonly string[] => {
  const names = namesOf(row, lang);
  return [...new Set([...names, shortName(names[0] ?? '', lang)])];
};

/** Latest figure of an indicator for an area, of everyone. */
function latestFor(figures: readonly Figure[], area: string): Figure | undefined {
  return figures
    .filter(
      (one) => one.area === area && one.age === null && one.sex === null && one.facility === null,
    )
    .toSorted((a, b) => (a.period < b.period ? 1 : -1))
    .find(({ value }) => value !== null);
}

/** Indicators that are added up to another one. */
function partsOf({ formula }: Pick<Indicator, 'formula'>): readonly string[] {
  if (formula === null || !/^\{[^}]*\}(?:\s*\+\s*\{[^}]*\})+$/.test(formula)) return [];
  try {
    return formulaRefs(parseFormula(formula)).map(({ indicator }) => indicator);
  } catch (error) {
    if (error instanceof FormulaError) return [];
    throw error;
  }
}

/** Single kinds, and those that one figure counts together, under the names of that figure. */
function askedKinds({ kinds, indicators, searchFor }: QuestionSource, lang: Lang): AskedKind[] {
  const searchOf = (group: FacilityGroup | undefined, kind: string | null): string =>
    group === undefined ? '' : (searchFor({ topics: [group], kind })?.path.slice(1) ?? '');
  const single = kinds.map((kind) => ({
    ids: [kind.kind_id],
    names: kindWords(kind, lang),
    indicator: kind.reported_indicator_id ?? '',
    definition: lang === 'zh' ? kind.definition_zh : kind.definition_en,
    url: `facilities/kind/${kind.kind_id}/`,
    search: searchOf(kind.group, kind.kind_id),
  }));
  const together = indicators.flatMap((row): AskedKind[] => {
    const parts = partsOf(row);
    const ids = kinds
      .filter(
        ({ reported_indicator_id: reported }) => reported !== null && parts.includes(reported),
      )
      .map((kind) => kind.kind_id);
    return ids.length === 0 || ids.length < parts.length
      ? []
      : [
          {
            ids,
            // All of them together are called without what is said of their sum.
            names: [nameOf(row, lang).replace(/合计$| in all$/u, ''), ...namesOf(row, lang)],
            indicator: row.indicator_id,
            definition: lang === 'zh' ? row.definition_zh : row.definition_en,
            url: 'facilities/',
            search: searchOf(kinds.find((kind) => kind.kind_id === ids[0])?.group, null),
          },
        ];
  });
  return [...single, ...together];
}

/** The hotlines, that for whatever is not urgent first. */
function askedHotlines({ hotlines, sourceTitle }: QuestionSource, lang: Lang): AskedHotline[] {
  const forAll = ({ use, group }: Hotline): boolean => use === 'ask' && group === null;
  return hotlines
    .toSorted((a, b) => Number(forAll(b)) - Number(forAll(a)))
    .map((row) => ({
      // A number that several lines share is called for the first of them.
      names: [
        nameOf(row, lang),
        ...(forAll(row) || row.number === row.hotline_id ? [row.number] : []),
      ],
      number: row.number,
      serves: lang === 'zh' ? row.serves_zh : row.serves_en,
      hours: (lang === 'zh' ? row.hours_zh : row.hours_en) ?? '',
      note: (lang === 'zh' ? row.note_zh : row.note_en) ?? '',
      source: [`sources/${row.source_id}/`, sourceTitle(row.source_id, lang)],
    }));
}

/** Everything that questions are read by, in one language. Numbers of pages come with the index. */
export function askedData(source: QuestionSource, lang: Lang): Omit<AskedData, 'numbers'> {
  const { county, counties, townships, indicators } = source;
  const keys = figureKeys(indicators);
  const others = counties.filter(({ county_code: code }) => code !== county.county_code);
  return {
    county: county.county_code,
    areas: [
      { code: county.county_code, names: areaNames(county, lang) },
      ...townships.map((row) => ({ code: row.township_code, names: areaNames(row, lang) })),
      ...others.map((row) => ({ code: row.county_code, names: areaNames(row, lang) })),
    ],
    kinds: askedKinds(source, lang),
    indicators: indicators.map((row) => {
      const { key = row.indicator_id, periods = [] } = keys.get(row.indicator_id) ?? {};
      const latest = latestFor(source.figuresOf(row.indicator_id), county.county_code);
      return {
        id: row.indicator_id,
        names: namesOf(row, lang),
        key,
        unit: (lang === 'zh' ? row.unit_zh : row.unit_en) ?? '',
        value: latest?.value ?? null,
        periods: key.includes('(') ? periods : [],
      };
    }),
    absent: source.absent,
    pages: source.pages,
    hotlines: askedHotlines(source, lang),
    synonyms: source.synonyms,
  };
}

/** The figures of each indicator, in one language. */
export function figureFiles(
  source: Pick<QuestionSource, 'indicators' | 'figuresOf' | 'sourceTitle'>,
  lang: Lang,
): Record<string, FigureFile> {
  return Object.fromEntries(
    source.indicators.map((row) => {
      const titles: [string, string][] = [];
      const sourceOf = (id: string): number => {
        const url = `sources/${id}/`;
        const known = titles.findIndex(([, address]) => address === url);
        return known < 0 ? titles.push([source.sourceTitle(id, lang), url]) - 1 : known;
      };
      const sums = partsOf(row).length > 0;
      const rows = source
        .figuresOf(row.indicator_id)
        .filter(({ facility }) => facility === null)
        .map((figure): FigureRow => {
          const { area, period, sex, age, value, anchor, sources } = figure;
          const said = formatFigure(figure, lang) ?? '';
          const [from] = sources;
          const of = from === undefined ? -1 : sourceOf(from);
          const plain = [area, period, sex ?? '', age ?? '', said, value, anchor, of] as const;
          return sums ? [...plain, figure.inputs.map((part) => partLine(part, lang))] : plain;
        });
      const definition = lang === 'zh' ? row.definition_zh : row.definition_en;
      const differs = source
        .figuresOf(row.indicator_id)
        .flatMap((figure) => (agreementOf(figure) === 'differs' ? [figure.anchor] : []));
      const file = { rows, sources: titles, derived: isWorkedOut(row), definition };
      return [row.indicator_id, differs.length === 0 ? file : { ...file, differs }];
    }),
  );
}

/** Whether a figure is more than one that a source gives under another name. */
const isWorkedOut = ({ formula }: Indicator): boolean =>
  formula !== null && !/^\{[^}]*\}$/.test(formula);

const partLine = (part: Figure, lang: Lang): [string, string, string] => [
  nameOf(part.indicator, lang),
  `statistics/${part.indicator.indicator_id}/#${part.anchor}`,
  formatFigure(part, lang) ?? '',
];

/**
 * Names of villages and of places elsewhere. The tables have them in Chinese alone; in English places
 * elsewhere are called by their sound, as maps write them.
 */
export function placeNames(
  { townships, villages, elsewhere }: QuestionSource,
  lang: Lang,
): PlaceNames {
  if (lang === 'en') {
    const named = elsewhere.map(({ division_code: code, name_zh: name }): [string, string] => {
      const [spelled = ''] = spellingsOf(shortPlace(name)).full;
      return [code, spelled.charAt(0).toUpperCase() + spelled.slice(1)];
    });
    return { villages: {}, elsewhere: named };
  }
  return {
    villages: Object.fromEntries(
      townships.map(({ township_code: code }) => [
        code,
        villages.filter((row) => row.township_code === code).map((row) => row.name_zh),
      ]),
    ),
    elsewhere: elsewhere.map((row) => [row.division_code, row.name_zh]),
  };
}

/** Listed facilities by township code; under the county's code all whose township is not known. */
export function askedPlaces(
  source: QuestionSource,
  lang: Lang,
): Readonly<Record<string, readonly AskedPlace[]>> {
  const listed = source.facilities.filter(isListed);
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
        name: isSuspended(row)
          ? `${nameOf(row, lang)}${lang === 'zh' ? '（暂停服务）' : ' (temporarily closed)'}`
          : nameOf(row, lang),
        kind: row.kind_id,
        phone: row.phone ?? '',
        where: row.address ?? row.village ?? '',
        who: row.operator ?? '',
        when: row.opened_on === null ? '' : formatDate(row.opened_on, lang),
      })),
    ]),
  );
}
