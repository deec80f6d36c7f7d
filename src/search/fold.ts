import { withForms } from '#domain/fold-forms.ts';
import type { FoldMap } from '#domain/fold-forms.ts';

const invisible = /[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;
/** A comma between thousands; no look-behind, which old phones lack. */
const thousands = /(\p{N}),(?=\p{N}{3}(?!\p{N}))/gu;

/** Removes what is not seen: zero-width signs, direction marks, halves of a character. */
export function dropInvisible(text: string): string {
  return text.replace(invisible, '');
}

/**
 * A text as the index and the query both see it: full-width forms narrow, capitals small,
 * thousands without commas, traditional characters as the simplified ones that the map gives.
 */
export function foldText(text: string, map: FoldMap): string {
  const plain = dropInvisible(text).normalize('NFKC').toLowerCase().replace(thousands, '$1');
  return withForms(plain, map);
}
