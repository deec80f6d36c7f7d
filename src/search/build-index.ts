import { ByteWriter } from '#search/bytes.ts';
import { foldText } from '#search/fold.ts';
import type { FoldMap } from '#search/fold.ts';
import { fileNames, indexVersion, toRuns } from '#search/index-files.ts';
import type { IndexStart, SearchPage } from '#search/index-files.ts';
import { termsOf } from '#search/terms.ts';
import { formsIn, writeForms } from '#search/forms.ts';

/** Bytes of a file before compression, about: small enough for few bytes a query, and for few files. */
const target = { terms: 9_000, pages: 3_000, texts: 4_000, shared: 20_000 } as const;

/** Files of an index by name, not yet compressed. */
export type IndexFiles = Map<string, Uint8Array>;

const facetsOf = (page: SearchPage) =>
  [page.section, page.kind, page.township, page.year, page.example ? 1 : 0] as const;

/** Pages in an order in which their facets repeat, real ones first within a section. */
function inOrder(pages: readonly SearchPage[]): SearchPage[] {
  const keyed = pages.map((page) => {
    const { section, example, kind, township, year, url } = page;
    return { page, key: [section, example ? 1 : 0, kind, township, year, url].join('\n') };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ page }) => page);
}

interface Passages {
  /** Texts that several pages have, and the pages, in the order of their first page. */
  readonly shared: ReadonlyMap<string, number[]>;
  /** For each page, the texts that no other has. */
  readonly own: readonly (readonly string[])[];
}

function sortPassages(pages: readonly SearchPage[]): Passages {
  const places = new Map<string, number[]>();
  pages.forEach(({ passages }, page) => {
    for (const text of new Set(passages)) {
      const of = places.get(text);
      if (of === undefined) places.set(text, [page]);
      else of.push(page);
    }
  });
  const own = pages.map(({ passages }) =>
    [...new Set(passages)].filter((text) => places.get(text)?.length === 1),
  );
  return { shared: new Map([...places].filter(([, of]) => of.length > 1)), own };
}

/** Cuts things into files of about a size. Gives for each file how many it holds. */
function pack<T>(
  things: readonly T[],
  size: number,
  write: (writer: ByteWriter, thing: T) => void,
  save: (which: number, bytes: Uint8Array, from: number) => void,
): number[] {
  const counts: number[] = [];
  let writer = new ByteWriter();
  let from = 0;
  things.forEach((thing, at) => {
    write(writer, thing);
    if (writer.length < size && at + 1 < things.length) return;
    save(counts.length, writer.done(), from);
    counts.push(at + 1 - from);
    writer = new ByteWriter();
    from = at + 1;
  });
  return counts;
}

/** The places of each term: passages are numbered titles first, then shared ones, then own ones. */
function gatherTerms(texts: Iterable<string>, map: FoldMap): Map<string, number[]> {
  const places = new Map<string, number[]>();
  let passage = 0;
  for (const text of texts) {
    for (const term of termsOf(foldText(text, map))) {
      const of = places.get(term);
      if (of === undefined) places.set(term, [passage]);
      else of.push(passage);
    }
    passage += 1;
  }
  return places;
}

/**
 * A file of terms: how many bytes their places take, each; the terms, one a line; their places as
 * distances.
 */
function termFile(terms: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const writer = new ByteWriter();
  writer.text(terms.map(([term]) => term).join('\n'));
  for (const [, places] of terms) writer.number(places.length);
  for (const [, places] of terms) writer.bytes(places);
  return writer.done();
}

function writeTerms(places: ReadonlyMap<string, readonly number[]>, files: IndexFiles): string[] {
  const terms = [...places.keys()].sort().map((term) => {
    const writer = new ByteWriter();
    writer.rising(places.get(term) ?? []);
    return [term, writer.done()] as const;
  });
  const first: string[] = [];
  let open: (readonly [string, Uint8Array])[] = [];
  let size = 0;
  const close = (): void => {
    if (open.length === 0) return;
    files.set(fileNames.terms(first.length), termFile(open));
    first.push(open[0]?.[0] ?? '');
    open = [];
    size = 0;
  };
  for (const term of terms) {
    const more = term[1].length + 4;
    if (size + more > target.terms) close();
    open.push(term);
    size += more;
  }
  close();
  return first;
}

/** The forms to fold, of those whose simplified form stands in the index. */
function writeFolding(texts: readonly string[], map: FoldMap, files: IndexFiles): void {
  const forms = writeForms(formsIn(map, texts));
  files.set(fileNames.forms, new TextEncoder().encode(forms));
}

/** Builds the index of one language. The same pages give the same bytes, in whatever order they come. */
export function buildIndex(pages: readonly SearchPage[], map: FoldMap): IndexFiles {
  const files: IndexFiles = new Map();
  const ordered = inOrder(pages);
  const { shared, own } = sortPassages(ordered);
  const texts = [...ordered.map(({ title }) => title), ...shared.keys(), ...own.flat()];
  writeFolding(texts, map, files);
  const sharedRuns = pack(
    [...shared],
    target.shared,
    (writer, [, of]) => {
      const inner = new ByteWriter();
      inner.rising(of);
      writer.number(inner.length);
      writer.bytes(inner.done());
    },
    (which, bytes) => files.set(fileNames.shared(which), bytes),
  );
  const textRuns = pack(
    [...shared.keys()],
    target.texts,
    (writer, text) => writer.text(text),
    (which, bytes) => files.set(fileNames.texts(which), bytes),
  );
  const pageRuns = pack(
    ordered.map((page, at) => ({ page, own: own[at] ?? [] })),
    target.pages,
    (writer, { page, own: passages }) => {
      for (const text of [page.url, page.title, page.summary, ...passages]) writer.text(text);
    },
    (which, bytes) => files.set(fileNames.pages(which), bytes),
  );
  const keys = new Map<string, number>();
  const facetRuns = ordered.map((page) => {
    const key = JSON.stringify(facetsOf(page));
    if (!keys.has(key)) keys.set(key, keys.size);
    return keys.get(key) ?? 0;
  });
  const start: IndexStart = {
    version: indexVersion,
    pages: ordered.length,
    facets: [...keys.keys()].map((key) => JSON.parse(key) as IndexStart['facets'][number]),
    facetRuns: toRuns(facetRuns),
    titleRuns: toRuns(ordered.map(({ title }) => [...title].length)),
    lengthRuns: toRuns(ordered.map(({ passages }) => passages.length)),
    ownRuns: toRuns(own.map((texts) => texts.length)),
    shared: shared.size,
    sharedRuns: toRuns(sharedRuns),
    textRuns: toRuns(textRuns),
    pageRuns: toRuns(pageRuns),
    terms: writeTerms(gatherTerms(texts, map), files),
  };
  files.set(fileNames.start, new TextEncoder().encode(JSON.stringify(start)));
  return files;
}
