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
