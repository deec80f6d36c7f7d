import type { CitedSearch } from '#domain/searches.ts';
import { formatDate } from '#domain/format.ts';
import type { Lang } from '#tables/finding.ts';

/**
 * All that an empty list needs to say why it is empty and where to go on, small enough to be sent
 * to the browser: the search behind each absence, and which townships lie side by side.
 */
export interface EmptyBook {
  /** By kind, group or code of a township; '' for places of care anywhere. */
  readonly searches: Readonly<Record<string, CitedSearch>>;
  readonly borders: Readonly<Record<string, readonly string[]>>;
  /** The number that answers everywhere in the county; null where none is known. */
  readonly hotline: string | null;
}

/** What a list is empty of. */
export interface EmptyAsk {
  /** Id of a kind or group, with its name as the sentence has it; null for places of any kind. */
  readonly what: { readonly id: string; readonly name: string } | null;
  /** Code and name of the township; null for the whole county. */
  readonly township: { readonly code: string; readonly name: string } | null;
  /** A bordering township by name, with how many of these places are listed there. */
  readonly beside: (code: string) => { readonly name: string; readonly count: number };
}

/** A piece of a line: words, or a link to a page (`path`, without base and language) or elsewhere. */
export type LinePart =
  | string
  | { readonly text: string; readonly path: string }
  | { readonly text: string; readonly path: string; readonly count: number }
  | { readonly text: string; readonly tel: string };
export type Line = readonly LinePart[];

/** The words of an empty list in one language. */
export interface EmptyWords {
  readonly notFound: (what: string | null, township: string | null) => string;
  readonly gap: string;
  readonly search: (date: string) => string;
  readonly beside: string;
  readonly besideWith: string;
  readonly withCount: (name: string, count: number) => string;
  readonly join: string;
  readonly stop: string;
  readonly call: string;
  readonly callWhat: string;
  readonly township: (name: string) => string;
}

/** Whom to call, and what to say; nothing where no number is known. */
export function callLines({ hotline }: EmptyBook, t: EmptyWords): Line[] {
  return hotline === null ? [] : [[t.call, { text: hotline, tel: hotline }, t.callWhat]];
}

/**
 * What stands wherever a list, filter, card or township is empty: that nothing was found yet, which
 * does not mean that there is none; the search behind it; what is next door; whom to call; the page
 * of the township. Rendered as it is by the pages and by the scripts.
 *
 * @param here whether the reader is on the township's own page
 */
export function emptyLines(
  book: EmptyBook,
  ask: EmptyAsk,
  t: EmptyWords,
  lang: Lang,
  here = false,
): Line[] {
  const { what, township } = ask;
  const search = book.searches[what?.id ?? township?.code ?? ''] ?? book.searches[''];
  const lines: Line[] = [
    [
      t.notFound(what?.name ?? null, township?.name ?? null),
      ...(search === undefined
        ? []
        : [t.gap, { text: t.search(formatDate(search.date, lang)), path: search.path }, t.stop]),
    ],
  ];
  const beside = (book.borders[township?.code ?? ''] ?? []).map((code) => ({
    code,
    ...ask.beside(code),
  }));
  if (beside.length > 0) {
    const some = beside.filter(({ count }) => count > 0);
    const links = (some.length > 0 ? some : beside).map(({ code, name, count }) => ({
      path: `/townships/${code}/`,
      ...(count > 0 ? { text: t.withCount(name, count), count } : { text: name }),
    }));
    const [first, ...others] = links;
    lines.push([
      some.length > 0 ? t.besideWith : t.beside,
      ...(first === undefined ? [] : [first]),
      ...others.flatMap((link) => [t.join, link]),
      t.stop,
    ]);
  }
  lines.push(...callLines(book, t));
  if (township !== null && !here) {
    lines.push([{ text: t.township(township.name), path: `/townships/${township.code}/` }]);
  }
  return lines;
}
