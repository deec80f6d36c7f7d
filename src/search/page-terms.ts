import { foldText } from '#search/fold.ts';
import type { FoldMap } from '#domain/fold-forms.ts';
import { normalForm } from '#search/normal-form.ts';
import type { SearchPage } from '#search/page.ts';
import { signTerms } from '#search/signs.ts';
import { termsOf } from '#search/terms.ts';
import { tokensOf } from '#search/tokens.ts';
import type { Lang } from '#tables/finding.ts';

/** Shares of the title from which a term gets a higher level. */
const shares = [0.5, 0.2];
/** Saturated term frequency, normalised by length, below which a term gets a lower level. */
const often = [0.65, 0.4];
/** k1 and b of BM25: how soon term frequency saturates, and how far length normalises it. */
const saturation = 1.2;
const lengthCounts = 0.75;

/** The text of a page as the index takes it. */
export interface PageTerms {
  readonly length: number;
  /** Term frequency in the passages. */
  readonly counts: ReadonlyMap<string, number>;
  /** What share of the title each term is. */
  readonly titled: ReadonlyMap<string, number>;
}

/** How much a page says. */
export const lengthOf = ({ passages }: SearchPage): number =>
  passages.reduce((sum, { length }) => sum + length, 0);

/** Terms that a text has only in normal form. */
function otherForms(folded: string, known: ReadonlySet<string>, lang: Lang): string[] {
  const form = normalForm(folded, lang);
  return form === folded ? [] : termsOf(form).filter((term) => !known.has(term));
}

/** Reads the terms of a page. */
export function readTerms(page: SearchPage, map: FoldMap, lang: Lang): PageTerms {
  const { title, passages } = page;
  const counts = new Map<string, number>();
  for (const passage of passages) {
    const folded = foldText(passage, map);
    const terms = lang === 'zh' ? [...termsOf(folded), ...signTerms(folded)] : termsOf(folded);
    // What stands there as it is counts once, not again in another form.
    const others = otherForms(folded, new Set(terms), lang);
    for (const term of [...terms, ...others]) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const folded = foldText(title, map);
  const all = Math.max(
    1,
    tokensOf(folded).reduce((sum, { text }) => sum + text.length, 0),
  );
  const titled = new Map(termsOf(folded).map((term) => [term, term.length / all]));
  if (lang === 'zh') for (const term of signTerms(folded)) counts.set(term, 1);
  return { length: lengthOf(page), counts, titled };
}

/** The weight of each term on a page, in levels: 1 to 3 by its frequency in the passages, 4 to 6 by the title. */
export function levelsOf(
  { length, counts, titled }: PageTerms,
  averageLength: number,
): Map<string, number> {
  const long = 1 - lengthCounts + (lengthCounts * length) / Math.max(1, averageLength);
  const levels = new Map<string, number>();
  for (const [term, count] of counts) {
    const said = count / (count + saturation * long);
    levels.set(term, 3 - often.filter((least) => said < least).length);
  }
  for (const [term, share] of titled) {
    levels.set(term, 6 - shares.filter((least) => share < least).length);
  }
  return levels;
}
