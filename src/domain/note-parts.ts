/** A piece of a note: words, or the name of a search that stands on the page of searches. */
export interface NotePart {
  readonly text: string;
  /** Id of the search; null for words. */
  readonly search: string | null;
}

/** A search named in a note: （查找s017） or (search s017). */
const CITED = /((?:查找|search )\s*s\d+)(?=[）)])/;

/** Takes a note apart at the searches that it names. */
export function noteParts(text: string): NotePart[] {
  return text
    .split(CITED)
    .map((part, at) => ({
      text: part,
      search: at % 2 === 0 ? null : part.replace(/^.*?(?=s\d)/, ''),
    }))
    .filter((part) => part.text !== '');
}

/** Ids of the searches that a note names. */
export const searchesIn = (text: string): string[] =>
  noteParts(text).flatMap(({ search }) => search ?? []);
