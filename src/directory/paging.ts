/** Rows under one heading. */
export interface Section<T> {
  readonly id: string;
  readonly rows: readonly T[];
}

export interface PagedSection<T> extends Section<T> {
  /** Whether its first rows stand on the page before. */
  readonly continued: boolean;
}

/** Rows of a list page: what a phone still scrolls through. */
export const ROWS_PER_PAGE = 200;

/** Spreads sections over pages of at most so many rows, in order. There is always one page. */
export function paged<T>(
  sections: readonly Section<T>[],
  size = ROWS_PER_PAGE,
): PagedSection<T>[][] {
  const pages: PagedSection<T>[][] = [[]];
  let room = size;
  for (const { id, rows } of sections) {
    for (let from = 0; from < rows.length;) {
      if (room === 0) {
        pages.push([]);
        room = size;
      }
      const part = rows.slice(from, from + room);
      pages.at(-1)?.push({ id, rows: part, continued: from > 0 });
      from += part.length;
      room -= part.length;
    }
  }
  return pages;
}

/** Number of the page, from 1, on which each section begins. */
export function firstPages<T>(pages: readonly (readonly PagedSection<T>[])[]): Map<string, number> {
  return new Map(
    pages.flatMap((sections, at) =>
      sections.filter(({ continued }) => !continued).map(({ id }) => [id, at + 1] as const),
    ),
  );
}
