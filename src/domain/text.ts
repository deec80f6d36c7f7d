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

/** A part of a text, with the language that it is in where that is not the one of the page. */
export interface TextPart {
  readonly text: string;
  readonly lang?: 'zh-CN' | 'en';
}

/** Chinese characters in a row, with what stands between them: digits, spaces, marks. */
const HAN_RUN =
  /(\p{Script=Han}(?:[\p{Script=Han}\d\s、，。；：·《》（）]*[\p{Script=Han}》）])?)/u;
/** Four words of Latin letters: Chinese itself writes names, units and codes with fewer. */
const LATIN_RUN = /([A-Za-z][\w’'-]*(?:,? [A-Za-z][\w’'-]*){3,})/;

/** A text in parts of one language each: Chinese words in English, English phrases in Chinese. */
export function langParts(text: string, lang: Lang): TextPart[] {
  const whole = langOfPart(text, lang);
  if (lang === 'zh' && whole !== undefined) return [{ text, lang: whole }];
  const other = lang === 'zh' ? 'en' : 'zh-CN';
  return text
    .split(lang === 'zh' ? LATIN_RUN : HAN_RUN)
    .map((part, at): TextPart => (at % 2 === 0 ? { text: part } : { text: part, lang: other }))
    .filter((part) => part.text !== '');
}
