import type { Figure } from '#domain/figure.ts';
import { kindWords } from '#domain/kind-words.ts';
import { nameOf } from '#domain/text.ts';
import { figureKeys } from '#search/questions/figure-keys.ts';
import type { AskedData, AskedHotline, AskedKind } from '#search/questions/data.ts';
import type { FacilityGroup } from '#tables/facility-kinds.ts';
import type { Lang } from '#tables/finding.ts';
import type { Hotline } from '#tables/hotlines.ts';
import type { AlsoCalled, QuestionSource } from '#search/questions/question-source.ts';
import { namesOf, partsOf } from '#search/questions/question-source.ts';

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
