import type { Dataset } from '#domain/dataset.ts';
import { finding } from '#tables/finding.ts';
import type { Finding, Lang } from '#tables/finding.ts';
import { nearest } from '#tables/nearest.ts';

/** Tables of which a name may be meant by another word. */
const named = [
  'facility_kinds',
  'indicators',
  'townships',
  'counties',
  'facilities',
  'organisations',
  'hotlines',
] as const;

type Cells = Readonly<Record<string, unknown>>;

/** Names and other names of a row. */
function namesOf(row: Cells, lang: Lang): string[] {
  const also = row[`also_called_${lang}`];
  const others: readonly unknown[] = Array.isArray(also) ? also : [];
  const names = [row[`name_${lang}`], ...others];
  return names.filter((name) => typeof name === 'string');
}

/**
 * Words by which things are asked for: a synonym must lead to something that has a name here, and a
 * word must not be another name of two indicators, kinds or townships.
 */
export function checkWords(dataset: Dataset): Finding[] {
  return [
    ...checkSynonyms(dataset),
    ...(['zh', 'en'] as const).flatMap((lang) => checkAlso(dataset, lang)),
  ];
}

function checkSynonyms(dataset: Dataset): Finding[] {
  const names = (lang: Lang): string[] =>
    named.flatMap((table) => dataset[table].flatMap(({ value }) => namesOf(value, lang)));
  const all = { zh: names('zh'), en: names('en') };
  return dataset.synonyms.flatMap(({ file, line, value }) => {
    const { leads_to: to, lang } = value;
    // Whether a page has this address is seen when the pages are built.
    if (to.startsWith('/') || all[lang].some((name) => name.includes(to))) return [];
    const near = nearest(to, all[lang]);
    const params = { hint: near === undefined ? '' : `→ ${near} ` };
    const place = { file, line, column: 'leads_to', value: to };
    return [finding(place, { code: 'synonym-nowhere', params })];
  });
}

/** Other names that two rows of a table share: nobody could tell which is meant. */
function checkAlso(dataset: Dataset, lang: Lang): Finding[] {
  return (['facility_kinds', 'indicators', 'townships'] as const).flatMap((table) => {
    const seen = new Map<string, number>();
    return dataset[table].flatMap(({ file, line, value }) =>
      namesOf(value, lang).flatMap((name) => {
        const before = seen.get(name);
        if (before === undefined) seen.set(name, line);
        if (before === undefined || before === line) return [];
        const place = { file, line, column: `also_called_${lang}`, value: name };
        return [finding(place, { code: 'called-twice', params: { line: before } })];
      }),
    );
  });
}
