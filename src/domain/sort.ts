import type { Lang } from '#tables/finding.ts';

const collators: Record<Lang, Intl.Collator> = {
  zh: new Intl.Collator('zh-CN', { numeric: true }),
  en: new Intl.Collator('en-GB', { numeric: true }),
};

/** Sorts by a name, in the order of the language: by pinyin in Chinese. */
export function sortByName<T>(items: readonly T[], name: (item: T) => string, lang: Lang): T[] {
  return items.toSorted((a, b) => collators[lang].compare(name(a), name(b)));
}
