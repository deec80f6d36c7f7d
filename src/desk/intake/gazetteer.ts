import { foldLookAlikes } from '#desk/characters.ts';
import { closed, simplified } from '#desk/intake/plain-text.ts';
import type { Dataset } from '#domain/dataset.ts';
import { groupBy } from '#domain/lists.ts';
import { readingOf, syllablesOf } from '#domain/pinyin.ts';

/** A township as lists may write it. */
export interface TownshipEntry {
  readonly code: string;
  /** 代王城镇 */
  readonly name: string;
  readonly english: string;
  /** 代王城 */
  readonly stem: string;
}

/** A village or neighbourhood of the register. */
export interface VillageEntry {
  readonly township: string;
  /** 北门子村民委员会 */
  readonly name: string;
  /** 北门子: what is left without the endings that lists leave out. */
  readonly core: string;
  /** Whether it is a village, not a neighbourhood. */
  readonly rural: boolean;
  /** All that it is called. */
  readonly forms: readonly string[];
}

/** The places of the county, by the ways in which they are written. */
export interface Gazetteer {
  readonly townships: readonly TownshipEntry[];
  readonly byCode: ReadonlyMap<string, TownshipEntry>;
  readonly byCore: ReadonlyMap<string, readonly VillageEntry[]>;
  /** By the code of the township. */
  readonly byTownship: ReadonlyMap<string, readonly VillageEntry[]>;
  /** By the first two characters, with which all forms of a name begin. */
  readonly byStart: ReadonlyMap<string, readonly VillageEntry[]>;
  /** Names of other counties of the city: an address that begins so is elsewhere. */
  readonly otherCounties: readonly string[];
}

export function gazetteerOf(dataset: Dataset, countyCode: string): Gazetteer {
  const townships = dataset.townships.map(({ value }) => ({
    code: value.township_code,
    name: value.name_zh,
    english: value.name_en,
    stem: value.name_zh.replace(/[镇乡]$/, ''),
  }));
  const villages = dataset.villages.map(({ value }): VillageEntry => {
    const [name, rural] = [value.name_zh, value.kind === 'village_committee'];
    const core = coreOf(name);
    return { township: value.township_code, name, core, rural, forms: formsOf(name, core, rural) };
  });
  return {
    townships,
    byCode: new Map(townships.map((one) => [one.code, one] as const)),
    byCore: groupBy(villages, ({ core }) => core),
    byTownship: groupBy(villages, ({ township }) => township),
    byStart: groupBy(villages, ({ core }) => core.slice(0, 2)),
    otherCounties: dataset.counties
      .filter(({ value }) => value.county_code !== countyCode)
      .map(({ value }) => value.name_zh.replace(/^张家口市/, '')),
  };
}

function formsOf(name: string, core: string, rural: boolean): string[] {
  const place = name.replace(/(?:村民|居民)委员会$/, '');
  return [name, place, core, `${core}${rural ? '村' : '社区'}`].filter(
    (form) => [...form].length > 1,
  );
}

/**
 * A village without its endings, so that 北门子, 北门子村, 北门子村委会 and 北门子村民委员会 are one.
 * What would be a single character keeps its 村: 一村 is no 一.
 */
export function coreOf(name: string): string {
  const place = name.replace(/(?:村民委员会|居民委员会|村委会|居委会|村委|居委|委员会)$/, '');
  const short = place.replace(/(?:社区|村)$/, '');
  return [...short].length < 2 ? place.replace(/^(.)$/, '$1村') : short;
}

/** A place's name for comparison: without spaces, in simplified, everyday characters. */
export function placeName(text: string): string {
  return simplified(closed(foldLookAlikes(text).text));
}

/** Whether two names sound alike, tones aside, in one of their readings. */
export function soundAlike(a: string, b: string): boolean {
  const [left, right] = [soundsOf(a), soundsOf(b)];
  return (
    left.length === right.length &&
    left.every((sounds, at) => sounds.some((sound) => right[at]?.includes(sound) === true))
  );
}

const heard = new Map<string, readonly (readonly string[])[]>();

function soundsOf(text: string): readonly (readonly string[])[] {
  const known = heard.get(text);
  if (known !== undefined) return known;
  const sounds = readingOf(text).map((one) =>
    one.syllable === null ? [one.character] : syllablesOf(one),
  );
  heard.set(text, sounds);
  return sounds;
}
