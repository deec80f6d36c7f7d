import { groupBy } from '#domain/lists.ts';
import type { Table } from '#tables/table.ts';

/** Columns by every title that they may carry, as titles are compared. */
export type Titles = ReadonlyMap<string, string>;

/** A title half-width, in lower case and without spaces and marks: `Facility ID` is `facilityid`. */
export function normalTitle(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The same without what stands in brackets: `床位（张）*` is 床位. */
function plainTitle(text: string): string {
  return normalTitle(text.normalize('NFKC').replace(/[([【].*?[)\]】]/g, ''));
}

/**
 * Titles of a table: each column's name, Chinese and English title; and these without what stands
 * in brackets where that tells them apart still, as it does not for `Name (Chinese)`.
 */
export function titlesOf({ columns }: Table): Titles {
  const pairs = Object.entries(columns).flatMap(([name, { title }]) =>
    [name, title.zh, title.en].map((text) => [text, name] as const),
  );
  const titles = new Map(pairs.map(([text, name]) => [normalTitle(text), name] as const));
  const plain = groupBy(pairs, ([text]) => plainTitle(text));
  for (const [text, of] of plain) {
    const names = new Set(of.map(([, name]) => name));
    const [only] = names;
    if (names.size === 1 && only !== undefined && !titles.has(text)) titles.set(text, only);
  }
  return titles;
}
