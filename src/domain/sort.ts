import { readingOf } from '#domain/pinyin.ts';
import type { ReadCharacter } from '#domain/pinyin.ts';
import type { Lang } from '#tables/finding.ts';

const collators: Record<Lang, Intl.Collator> = {
  zh: new Intl.Collator('zh-CN', { numeric: true }),
  en: new Intl.Collator('en-GB', { numeric: true }),
};

/**
 * Sorts by a name, in the order of the language: by pinyin in Chinese, as names are read here. A
 * collator alone knows one reading of each character and would put 蔚州 under W.
 */
export function sortByName<T>(items: readonly T[], name: (item: T) => string, lang: Lang): T[] {
  const collator = collators[lang];
  if (lang === 'en') return items.toSorted((a, b) => collator.compare(name(a), name(b)));
  const named = items.map((item) => ({ item, name: name(item), parts: partsOf(name(item)) }));
  return named
    .toSorted((a, b) => compareParts(a.parts, b.parts) || collator.compare(a.name, b.name))
    .map(({ item }) => item);
}

/** A Chinese character with its reading, or a run of whatever else. */
type Part = Pick<ReadCharacter, 'syllable' | 'tone'> & { readonly text: string };

function partsOf(name: string): Part[] {
  const parts: Part[] = [];
  for (const { character, syllable, tone } of readingOf(name)) {
    const last = parts.at(-1);
    // Digits stay together, or 10 would come before 2.
    if (syllable === null && last?.syllable === null) {
      parts[parts.length - 1] = { ...last, text: last.text + character };
    } else {
      parts.push({ text: character, syllable, tone });
    }
  }
  return parts;
}

function compareParts(a: readonly Part[], b: readonly Part[]): number {
  for (const [at, one] of a.entries()) {
    const other = b[at];
    if (other === undefined) return 1;
    const order = comparePart(one, other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** By syllable, tone and then character: names that begin with one character stand together. */
function comparePart(a: Part, b: Part): number {
  if (a.text === b.text) return 0;
  if (a.syllable === null || b.syllable === null) return collators.zh.compare(a.text, b.text);
  if (a.syllable !== b.syllable) return a.syllable < b.syllable ? -1 : 1;
  return a.tone - b.tone || collators.zh.compare(a.text, b.text);
}
