import type { Lang } from '#tables/finding.ts';

type Pair<K extends string> = Readonly<Record<`${K}_zh` | `${K}_en`, string | null>>;

/** The Chinese or English one of a pair of columns such as `name_zh` and `name_en`. */
export function inLang<K extends string>(row: Pair<K>, field: K, lang: Lang): string | null {
  const key: `${K}_zh` | `${K}_en` = lang === 'zh' ? `${field}_zh` : `${field}_en`;
  return row[key];
}

/** Name of a row in the language. */
export function nameOf(
  row: { readonly name_zh: string; readonly name_en: string },
  lang: Lang,
): string {
  return lang === 'zh' ? row.name_zh : row.name_en;
}

/** The language of a cell that is not in that of the page, for its `lang` attribute. */
export function langOfPart(text: string, lang: Lang): 'zh-CN' | 'en' | undefined {
  const han = /\p{Script=Han}/u.test(text);
  if (lang === 'en') return han ? 'zh-CN' : undefined;
  // Two words in a row: names and sentences, no codes and no units.
  return !han && /[A-Za-z]{2,}[ ,]+[A-Za-z]{2,}/.test(text) ? 'en' : undefined;
}
