import { customPinyin, pinyin } from 'pinyin-pro';

// The dictionary behind this weighs some hundred kilobytes: for the build and the command line. In
// the browser, pages read the spellings that it made.

/** Names of this county that are read otherwise than a dictionary says: 蔚州 is Yùzhōu. */
const LOCAL: Readonly<Record<string, string>> = {
  蔚: 'yù',
  蔚蓝: 'wèi lán',
  蔚然: 'wèi rán',
  堡: 'bǔ',
  马圈: 'mǎ juàn',
};

/** What people from elsewhere type for a character of a name here. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  蔚: ['wei'],
  堡: ['bao', 'pu'],
  圈: ['quan'],
  单: ['shan'],
  柏: ['bo'],
};

/** Ways to spell a text that is read in several ways; more are of no use to anyone. */
const MOST_SPELLINGS = 8;

customPinyin(LOCAL);

/** A character with its reading. */
export interface ReadCharacter {
  readonly character: string;
  /** Pinyin without tone, ü as v; null where it is no Chinese character. */
  readonly syllable: string | null;
  /** 1 to 4, 0 for the light tone and what has none. */
  readonly tone: number;
}

/** Reads a text aloud, character by character, as people in the county do. */
export function readingOf(text: string): readonly ReadCharacter[] {
  const spoken = pinyin(text, {
    type: 'array',
    toneType: 'num',
    nonZh: 'spaced',
    toneSandhi: false,
  });
  return [...text].map((character, at) => {
    const [, syllable, tone] = /^([a-zü]+)([0-4])$/.exec(spoken[at] ?? '') ?? [];
    if (syllable === undefined || !HAN.test(character)) {
      return { character, syllable: null, tone: 0 };
    }
    return { character, syllable: syllable.replace('ü', 'v'), tone: Number(tone) };
  });
}

const HAN = /\p{Script=Han}/u;

/** All readings under which a character may be looked for, the local one first, ü as v. */
export function syllablesOf({ character, syllable }: ReadCharacter): readonly string[] {
  if (syllable === null) return [];
  return [...new Set([syllable, ...(ALSO[character] ?? [])])];
}

/** What a reader may type for a name: `xiheyingzhen`, `xhyz`. Without gaps, in lower case. */
export interface Spellings {
  /** Whole syllables; ü both as v and as u. */
  readonly full: readonly string[];
  /** First letters of the syllables. */
  readonly initials: readonly string[];
}

/**
 * Ways to type a text in Latin letters. Letters and digits that stand in it are kept, signs are
 * left out. A text without Chinese characters has no spellings.
 */
export function spellingsOf(text: string): Spellings {
  const read = readingOf(text);
  if (read.every(({ syllable }) => syllable === null)) return { full: [], initials: [] };
  const choices = read.map((one) =>
    one.syllable === null
      ? [one.character.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')]
      : syllablesOf(one).flatMap((syllable) => [syllable, syllable.replace('v', 'u')]),
  );
  return {
    full: combine(choices),
    initials: combine(
      choices.map((of, at) =>
        read[at]?.syllable === null ? of : of.map((one) => one.slice(0, 1)),
      ),
    ),
  };
}

/** Joins one choice of each place, in every way, the first choices first. */
function combine(choices: readonly (readonly string[])[]): string[] {
  return choices.reduce<string[]>(
    (begun, next) =>
      begun
        .flatMap((beginning) => [...new Set(next)].map((one) => beginning + one))
        .slice(0, MOST_SPELLINGS),
    [''],
  );
}
