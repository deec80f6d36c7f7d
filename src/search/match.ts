import { foldText } from '#search/fold.ts';
import type { FoldMap } from '#domain/fold-forms.ts';
import { normalForm } from '#search/normal-form.ts';
import type { QueryPart } from '#search/query.ts';
import type { Lang } from '#tables/finding.ts';

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Digits with or without separators between thousands and groups: 1000 stands for 1,000. */
const digits = (text: string): string =>
  escape(text).replace(/\p{N}(?=\p{N})/gu, (digit) => `${digit}[,-]?`);

/** What may stand before the part. Group 1; no look-behind, which old phones lack. */
const before = {
  phrase: '()',
  number: '(^|[^\\p{N}.,]|[^\\p{N}][.,])',
  word: '(^|[^\\p{L}\\p{M}]|\\p{Script=Han})',
} as const;

/** Where a part stands in a text of a page: in group 2. */
export function patternOf({ kind, text }: QueryPart): RegExp {
  if (kind === 'number') {
    const whole = `${before.number}(${digits(text)})(?!\\p{N}|[.,]\\p{N})`;
    return new RegExp(whole, 'giu');
  }
  // A word is found by its beginning, and marked to its end.
  if (kind === 'word') return new RegExp(`${before.word}(${escape(text)}[\\p{L}\\p{M}]*)`, 'giu');
  return new RegExp(`${before.phrase}(${digits(text)})`, 'giu');
}

/** Whether a run of characters or digits stands in one of these texts in a row, spaces aside. */
export function standsIn(
  texts: readonly string[],
  { kind, text }: QueryPart,
  forms: FoldMap,
  lang: Lang,
): boolean {
  return texts.some((one) => {
    const folded = foldText(one, forms).replace(/\s+/g, '');
    const plain = kind === 'number' ? folded.replace(/(\p{N})-(?=\p{N})/gu, '$1') : folded;
    return plain.includes(text) || normalForm(folded, lang).includes(text);
  });
}
