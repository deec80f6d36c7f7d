import { placeName, soundAlike } from '#desk/intake/gazetteer.ts';
import type { Gazetteer, TownshipEntry } from '#desk/intake/gazetteer.ts';
import { foldLookAlikes } from '#desk/characters.ts';
import { closed, halfWidth, isFiller } from '#desk/intake/plain-text.ts';
import { ask, confirm, empty, same, silent, unsound } from '#desk/intake/readings.ts';
import type { Reading } from '#desk/intake/shape.ts';
import type { RawCell } from '#desk/sheet.ts';
import { editDistance } from '#tables/nearest.ts';

/** Where the county's seat is meant, which most of its people take for granted. */
const SEAT = /^(?:城关镇?|县城|城区|城里|县城内|城镇|蔚县县城|县城区)$/;
const COUNTY = /^(?:130726|蔚县|本县|全县|蔚县县级)$/;
const COUNTY_OWN = /^(?:县直|县本级|县属|县级|县直属|直属|县直单位|县直属单位)$/;
const PREFIX = /^(?:河北省?)?(?:张家口市?)?(?:蔚县)?/;
const OFFICE = /(?:人民政府|政府|党委|办事处|街道办事处|民政所|民政办)$/;

/** Reads a township from its name in whatever form, or from a code. */
export function readTownship(cell: RawCell, places: Gazetteer): Reading {
  const text = halfWidth(cell.text);
  const wrong = unsound(cell, text);
  if (wrong !== null) return wrong;
  if (isFiller(text)) return empty();
  const plain = closed(text);
  const code = fromCode(plain, places);
  if (code !== null) return code.outcome === 'same' ? arranged(cell.text, code.value) : code;
  const english = places.townships.find((one) => one.english.toLowerCase() === text.toLowerCase());
  if (english !== undefined) return same(english.code);
  const latin = places.townships.find((one) => shortLatin(one.english) === shortLatin(text));
  if (latin !== undefined) return confirm('township-short', latin.code);
  const exact = places.townships.find(({ name }) => name === plain);
  if (exact !== undefined) return arranged(cell.text, exact.code, exact.name);
  const simple = placeName(plain);
  const looked = foldLookAlikes(plain).text !== plain;
  const named = places.townships.find(({ name }) => name === simple);
  if (named !== undefined) return confirm(looked ? 'look-alike' : 'traditional', named.code);
  return fromName(simple, places);
}

/** Nuanquan for Nuanquan Town. */
function shortLatin(text: string): string {
  return text.toLowerCase().replace(/\s*\b(?:town|township|zhen|xiang)$/, '');
}

function arranged(written: string, value: string, name = value): Reading {
  if (written === name) return same(value);
  return silent(/[０-９]/.test(written) ? 'full-width' : 'spacing', value);
}

/** Nine digits, or the longer code of the township or of a village in it. */
function fromCode(text: string, places: Gazetteer): Reading | null {
  if (!/^\d{6,}$/.test(text) || text === '130726') return null;
  const found = places.byCode.get(text.slice(0, 9));
  if (found === undefined) return ask('township-unknown');
  return text.length === 9 ? same(found.code) : confirm('township-code-long', found.code);
}

function fromName(text: string, places: Gazetteer): Reading {
  if (COUNTY.test(text) || COUNTY_OWN.test(text)) return ask('township-county');
  if (SEAT.test(text)) return ask('township-unclear', seatOf(places));
  const inner = text.replace(PREFIX, '');
  if (inner === '') return ask('township-county');
  const exact = places.townships.find(({ name }) => name === inner);
  if (exact !== undefined) return confirm('township-prefix', exact.code);
  const official = inner.replace(OFFICE, '');
  const stripped = places.townships.find(({ name }) => name === official);
  if (stripped !== undefined) return confirm('township-suffix', stripped.code);
  if (SEAT.test(inner)) return ask('township-unclear', seatOf(places));
  const short = shortOf(official, places.townships);
  if (short !== null) return short;
  return typed(official, places.townships);
}

/** A name without its ending, or with the other one. */
function shortOf(text: string, townships: readonly TownshipEntry[]): Reading | null {
  const bare = townships.find(({ stem }) => stem === text);
  if (bare !== undefined) return confirm('township-short', bare.code);
  const stem = text.replace(/[镇乡]$/, '');
  const other = townships.find((one) => one.stem === stem);
  if (other !== undefined) return confirm('township-suffix', other.code);
  // 下宫乡 for 下宫村乡.
  const village = townships.filter((one) => one.stem === `${stem}村`);
  const [only] = village;
  if (only !== undefined && village.length === 1) return confirm('township-short', only.code);
  const parts = townships.filter((one) => stem.length > 1 && one.stem.includes(stem));
  if (parts.length === 0) return null;
  const codes = parts.map((one) => one.code);
  return ask(codes.length > 1 ? 'township-several' : 'township-unclear', codes);
}

/** A slip: the same sound, or one character of three other than the first. */
function typed(text: string, townships: readonly TownshipEntry[]): Reading {
  const stem = text.replace(/[镇乡]$/, '');
  const sounding = townships.filter((one) => soundAlike(one.stem, stem));
  const near = townships.filter(
    (one) =>
      [...one.stem].length > 2 &&
      [...stem].length > 2 &&
      one.stem.startsWith([...stem][0] ?? '') &&
      editDistance(one.stem, stem) === 1,
  );
  const found = sounding.length > 0 ? sounding : near;
  const [only] = found;
  if (only !== undefined && found.length === 1) return confirm('township-typo', only.code);
  if (found.length > 1) {
    return ask(
      'township-several',
      found.map((one) => one.code),
    );
  }
  return ask(/[镇乡]$|街道$/.test(text) ? 'outside-county' : 'township-unknown');
}

/** The town in which the county's seat lies: the first of the register. */
export function seatOf(places: Gazetteer): string[] {
  return places.townships.slice(0, 1).map((one) => one.code);
}
