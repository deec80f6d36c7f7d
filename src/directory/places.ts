import { placeSpellings } from '#directory/place-spellings.ts';
import type { Spelling } from '#directory/place-spellings.ts';
import { soundsAlike } from '#directory/sounds-alike.ts';
import { soundPattern, soundsOf } from '#directory/sounds.ts';
import type { Syllables } from '#directory/sounds.ts';
import { fold, longestText, textMatch } from '#directory/text-match.ts';
import { readForms, withForms } from '#domain/fold-forms.ts';
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
  /** Names of the county that may stand in an address. */
  readonly county: readonly string[];
  readonly syllables: Syllables;
  /** Characters that count as others, as `readForms` reads them. */
  readonly forms: string;
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
  /** The same of its own names alone, without those of the township of a village. */
  readonly ownWords: string;
  readonly ownSounds: string;
}

/** What finds places by what is typed: names, pinyin or first letters of it, or an address. */
export type PlaceFinder = (typed: string) => readonly Place[];

/**
 * Reads a file of places. The finder tells those whose own name begins with what was typed first,
 * then those in whose name it stands, then the villages of a township of that name; a township comes
 * before its villages. What finds nothing as it is written is read more freely, at last by its sound.
 */
export function placeFinder({ townships, syllables, county, forms }: PlacesFile): PlaceFinder {
  const namesOf = ({ name, alias }: TownshipPlaces): string[] => [
    name,
    ...(alias === '' ? [] : alias.split('\n')),
  ];
  const places = townships.flatMap((township) => {
    const names = namesOf(township);
    const of = (village: string | null): Known => {
      const own = village === null ? names : [village];
      const all = village === null ? names : [village, ...names];
      return {
        code: township.code,
        township: township.name,
        village,
        words: all.map(fold).join('\n'),
        sounds: soundsOf(all, syllables),
        ownWords: own.map(fold).join('\n'),
        ownSounds: soundsOf(own, syllables),
      };
    };
    return [of(null), ...township.villages.map(of)];
  });
  const stems = townships
    .flatMap(namesOf)
    .filter((name) => /[镇乡]$/.test(name))
    .map((name) => fold(name.slice(0, -1)));
  const around = {
    county: county.map(fold),
    stems: sorted(stems, (a, b) => b.length - a.length),
  };
  const map = readForms(forms);
  return (typed) => {
    const asked = withForms(fold(typed.slice(0, longestText)), map).replace(COMMITTEE, '');
    const spellings = placeSpellings(asked, around);
    for (const spelling of spellings) {
      const found = findSpelling(places, spelling);
      if (found.length > 0) return found;
    }
    for (const { text } of spellings) {
      const alike = soundsAlike(text, syllables);
      const found = alike === null ? [] : places.filter(({ ownSounds }) => alike.test(ownSounds));
      if (found.length > 0) return found;
    }
    return [];
  };
}

/** The places in which all of a spelling stands, in order. */
function findSpelling(places: readonly Known[], { text, own }: Spelling): Place[] {
  const letters = /^[a-z]+$/.test(own) ? soundPattern(own).source : null;
  const begun = letters === null ? null : new RegExp(`(^|\\|)${letters}`);
  const inside = letters === null ? null : new RegExp(letters);
  const rankOf = ({ village, ownWords, ownSounds }: Known): number => {
    // Each name stands on a line.
    if (`\n${ownWords}`.includes(`\n${own}`) || begun?.test(ownSounds) === true) return 0;
    const within = ownWords.includes(own) || inside?.test(ownSounds) === true;
    return village === null || within ? 1 : 2;
  };
  const found = places.filter(textMatch(text)).map((place) => ({ place, rank: rankOf(place) }));
  return sorted(found, (a, b) => a.rank - b.rank).map(({ place }) => place);
}

/** What stands after the name of a village in the register, as people write it. */
const COMMITTEE = /([村居]民委员会|[村居]委会)$/;

/** Path of the page on which a place is told, at the village where one is named. */
export function placePath({ code, village }: Pick<Place, 'code' | 'village'>): string {
  return `/townships/${code}/${village === null ? '' : `#${encodeURIComponent(village)}`}`;
}
