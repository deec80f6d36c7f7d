import type { Lang } from '#tables/finding.ts';

/**
 * Texts of one part of the interface in both languages. The English object must have exactly the
 * keys of the Chinese one, so that a missing translation is a type error.
 */
export function messages<T>(texts: { zh: T; en: NoInfer<T> }): Readonly<Record<Lang, T>> {
  return texts;
}
