import { soundPattern, soundsOf } from '#directory/sounds.ts';
import type { Syllables } from '#directory/sounds.ts';
import { fold, longestText, textMatch } from '#directory/text-match.ts';
import { sorted } from '#domain/lists.ts';

/** A township with its villages as people call them. */
export interface TownshipPlaces {
  readonly code: string;
  readonly name: string;
  /** Other names of it, by which it is found as well: a line each. */
  readonly alias: string;
  readonly villages: readonly string[];
}

/** `townships/places.json`: all that a reader can name as the place where they live. */
export interface PlacesFile {
  readonly syllables: Syllables;
  readonly townships: readonly TownshipPlaces[];
}

/** A village or, where `village` is null, a township. */
export interface Place {
  readonly code: string;
  /** Name of the township in the language of the page. */
  readonly township: string;
  readonly village: string | null;
}

interface Known extends Place {
  readonly words: string;
  readonly sounds: string;
}

/** What finds places by what is typed: names, pinyin or first letters of it. */
export type PlaceFinder = (typed: string) => readonly Place[];

/**
 * Reads a file of places. The finder tells those whose own name begins with what was typed first,
 * then those in whose name it stands, then the villages of a township of that name; a township comes
 * before its villages.
 */
export function placeFinder({ townships, syllables }: PlacesFile): PlaceFinder {
  const known = ({ code, name, alias, villages }: TownshipPlaces): Known[] => {
    const own = [name, ...(alias === '' ? [] : alias.split('\n'))];
    const of = (village: string | null, texts: readonly string[]): Known => ({
      code,
      township: name,
      village,
      words: texts.map(fold).join('\n'),
      sounds: soundsOf(texts, syllables),
    });
    return [of(null, own), ...villages.map((village) => of(village, [village, ...own]))];
  };
  const places = townships.flatMap(known);
  return (typed) => {
    const asked = fold(typed.slice(0, longestText)).replace(COMMITTEE, '');
    if (asked === '') return [];
    const matches = textMatch(asked);
    const letters = /^[a-z]+$/.test(asked) ? soundPattern(asked) : null;
    const rankOf = ({ village, words, sounds }: Known): number => {
      // Of a village, the name that stands before those of its township decides.
      const own = village === null ? words : fold(village);
      const begins = own.startsWith(asked) || (letters !== null && sounds.search(letters) === 0);
      if (begins) return 0;
      return village === null || own.includes(asked) ? 1 : 2;
    };
    const found = places.filter(matches).map((place) => ({ place, rank: rankOf(place) }));
    return sorted(found, (a, b) => a.rank - b.rank).map(({ place }) => place);
  };
}

/** What stands after the name of a village in the register, as people write it. */
const COMMITTEE = /([村居]民委员会|[村居]委会)$/;

/** Path of the page on which a place is told, at the village where one is named. */
export function placePath({ code, village }: Pick<Place, 'code' | 'village'>): string {
  return `/townships/${code}/${village === null ? '' : `#${encodeURIComponent(village)}`}`;
}
