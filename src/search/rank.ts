import type { SearchIndex } from '#search/open-index.ts';
import type { Sorted } from '#search/sorted.ts';

/** A page that has what is sought, not yet loaded. */
export interface Candidate {
  readonly page: number;
  readonly score: number;
  /** The passage that shows best what was found; its title where nothing else. */
  readonly passage: number;
}

/** Passages that have one thing sought, and its length in characters. */
export interface Found {
  readonly passages: Sorted;
  readonly length: number;
}

/** Sections that answer more often than others, and parts of pages that stand behind whole ones. */
const sectionWeight: Readonly<Partial<Record<string, number>>> = {
  townships: 1.4,
  facilities: 1.2,
  programmes: 1.2,
  statistics: 1.2,
  figures: 0.7,
  columns: 0.6,
  home: 0.6,
  corrections: 0.6,
  changes: 0.5,
};

/** What a find in a title counts: more, the more of the title it is. One in the text counts 1. */
const inTitle = (coverage: number): number => 2 + 4 * coverage + (coverage >= 1 ? 2 : 0);
/**
 * Each further place in a text adds a little; a long page, such as the list of everything, is found
 * by chance more easily. `length` is that of the page as a multiple of the usual one.
 */
const inText = (places: number, length: number): number =>
  (1 + 0.15 * Math.min(places - 1, 4)) / (0.4 + 0.6 * Math.sqrt(length));
/** An invented example stands after real pages. */
const exampleWeight = 0.1;

/** How one thing sought stands on the pages. */
interface Places {
  readonly titles: Uint8Array;
  readonly texts: Uint16Array;
  readonly passage: Int32Array;
}

async function placesOf(index: SearchIndex, { passages }: Found): Promise<Places> {
  const titles = new Uint8Array(index.pages);
  const texts = new Uint16Array(index.pages);
  const passage = new Int32Array(index.pages).fill(-1);
  await index.eachPage(passages, (page, id, isTitle) => {
    if (isTitle) titles[page] = 1;
    else {
      texts[page] = (texts[page] ?? 0) + 1;
      if ((passage[page] ?? -1) < 0) passage[page] = id;
    }
  });
  return { titles, texts, passage };
}

/** What makes one thing sought weigh on a page: rare things weigh more. */
function weightOn(index: SearchIndex, page: number, places: Places, length: number): number {
  const texts = places.texts[page] ?? 0;
  const title = places.titles[page] === 1;
  const inside = texts === 0 ? 0 : inText(texts, index.lengthOf(page));
  if (!title) return inside;
  return inTitle(Math.min(1, length / Math.max(1, index.titleLength(page)))) + inside / 2;
}

/**
 * Ranks the pages that have at least `least` of the things sought. Pages that have more of them,
 * rarer ones, or have them in the title or in one passage come first.
 */
export async function rankPages(
  index: SearchIndex,
  founds: readonly Found[],
  least: number,
  keep: (page: number) => boolean,
): Promise<readonly Candidate[]> {
  const all = await Promise.all(founds.map((found) => placesOf(index, found)));
  const has = ({ titles, texts }: Places, page: number): boolean =>
    titles[page] === 1 || (texts[page] ?? 0) > 0;
  const rarity = all.map((places) => {
    let pages = 0;
    for (let page = 0; page < index.pages; page += 1) if (has(places, page)) pages += 1;
    return Math.log1p(index.pages / Math.max(1, pages));
  });
  const candidates: Candidate[] = [];
  for (let page = 0; page < index.pages; page += 1) {
    let having = 0;
    let score = 0;
    let passage = -1;
    let dearest = 0;
    const seen = new Set<number>();
    all.forEach((places, at) => {
      if (!has(places, page)) return;
      having += 1;
      const rare = rarity[at] ?? 0;
      score += rare * weightOn(index, page, places, founds[at]?.length ?? 1);
      const here = places.passage[page] ?? -1;
      if (here < 0) return;
      // Things that stand in one passage belong together.
      if (seen.has(here)) score += rare;
      seen.add(here);
      if (rare > dearest) {
        dearest = rare;
        passage = here;
      }
    });
    if (having < least || having === 0 || !keep(page)) continue;
    const { section, example } = index.facetsOf(page);
    const weight = (sectionWeight[section] ?? 1) * (example ? exampleWeight : 1);
    const share = (having / founds.length) ** 2;
    candidates.push({ page, score: score * weight * share, passage: passage < 0 ? page : passage });
  }
  return candidates.sort((a, b) => b.score - a.score || a.page - b.page);
}
