import { countOpen } from '#directory/count-open.ts';
import type { Count } from '#directory/filter.ts';
import { firstPages, paged, ROWS_PER_PAGE } from '#directory/paging.ts';
import type { PagedSection, Section } from '#directory/paging.ts';
import type { Facility } from '#tables/facilities.ts';
import { isOpen } from '#tables/listed.ts';

/** Heading under which closed facilities stand, behind all others. */
export const CLOSED = 'closed';

/** A section of a list with where it begins. */
export interface SectionLink {
  readonly id: string;
  readonly count: Count;
  /** Number of the page, from 1. */
  readonly page: number;
}

/** One page of a list of facilities, with what it takes to get to the others. */
export interface ListPage {
  /** What the list is of: a kind, or a township. */
  readonly of: string;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly sections: readonly PagedSection<Facility>[];
  /** The sections of all pages. */
  readonly index: readonly SectionLink[];
}

/**
 * Pages of a list whose rows stand in sections, in the order of `ids`. Rows of other sections are
 * not expected; closed facilities go to a section of their own.
 */
export function listPages(
  of: string,
  rows: readonly Facility[],
  sectionOf: (row: Facility) => string,
  ids: readonly string[],
  size = ROWS_PER_PAGE,
): ListPage[] {
  const held = Map.groupBy(rows, (row) => (isOpen(row) ? sectionOf(row) : CLOSED));
  const sections = [...ids, CLOSED].flatMap((id): Section<Facility>[] => {
    const own = held.get(id);
    return own === undefined ? [] : [{ id, rows: own }];
  });
  const pages = paged(sections, size);
  const starts = firstPages(pages);
  const index = sections.map(({ id, rows: own }) => ({
    id,
    count: id === CLOSED ? { listed: own.length, examples: 0 } : countOpen(own),
    page: starts.get(id) ?? 1,
  }));
  return pages.map((part, at) => ({
    of,
    page: at + 1,
    pages: pages.length,
    sections: part,
    index,
  }));
}

/** Path of a page of a list below the list's own folder. */
export function listPath(of: string, page = 1): string {
  return page === 1 ? `${of}/` : `${of}/${page}/`;
}
