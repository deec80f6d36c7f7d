import { foldLookAlikes } from '#desk/characters.ts';
import { coreOf, placeName, soundAlike } from '#desk/intake/gazetteer.ts';
import type { Gazetteer, VillageEntry } from '#desk/intake/gazetteer.ts';
import { isFiller } from '#desk/intake/plain-text.ts';
import { ask, confirm, empty, same, silent, unsound } from '#desk/intake/readings.ts';
import type { Reading } from '#desk/intake/shape.ts';
import type { RawCell } from '#desk/sheet.ts';
import { nearest } from '#tables/nearest.ts';

/** What a village's cell says, together with the township that stands beside it. */
export interface PlaceReading {
  readonly village: Reading;
  /** Null where the village says nothing of the township. */
  readonly township: Reading | null;
}

/**
 * Reads a village. Its township is the one given; where none is, the only township that has a
 * village of the name. A name that several townships have is never guessed.
 *
 * @param township code of the township that the row gives; null where it gives none
 * @param open whether the row names a township that is not settled yet
 */
export function readVillage(
  cell: RawCell,
  township: string | null,
  open: boolean,
  places: Gazetteer,
): PlaceReading {
  const alone = (village: Reading): PlaceReading => ({ village, township: null });
  const text = cell.text.normalize('NFKC').trim();
  const wrong = unsound(cell, text);
  if (wrong !== null) return alone(wrong);
  if (isFiller(text)) return alone(empty());
  const written = text.replace(/[\p{Z}\p{Cc}\p{Cf}]/gu, '');
  const name = withoutPlaces(placeName(text), places);
  const here = township === null ? [] : inTownship(name, township, places);
  const [only] = here;
  if (only !== undefined && here.length === 1) return alone(found(only, written, name, cell.text));
  if (here.length > 1)
    return alone(
      ask(
        'village-several',
        here.map((one) => one.name),
      ),
    );
  const elsewhere = named(name, null, places);
  const codes = [...new Set(elsewhere.map((one) => one.township))];
  if (township !== null) {
    const near = nearVillage(name, township, places);
    if (codes.length === 0) return alone(ask('village-unknown', near));
    const all = [township, ...codes].toSorted();
    return { village: ask('village-elsewhere', all), township: ask('village-elsewhere', all) };
  }
  const [single] = elsewhere;
  if (single === undefined) return alone(ask('village-unknown'));
  if (codes.length > 1) return alone(ask('village-in-several-townships', codes.toSorted()));
  if (open) return alone(ask('township-first', codes));
  return {
    village: found(single, written, name, cell.text),
    township: confirm('township-from-village', single.township),
  };
}

function found(entry: VillageEntry, written: string, name: string, cell: string): Reading {
  if (entry.name === written)
    return cell === written ? same(entry.name) : silent('spacing', entry.name);
  const rule =
    written !== name && placeName(written) !== written
      ? foldLookAlikes(written).text === written
        ? 'traditional'
        : 'look-alike'
      : entry.core === coreOf(name)
        ? 'village-ending'
        : 'village-variant';
  return confirm(rule, entry.name);
}

/** Leaves out county and township before a village: 蔚县代王城镇北门子村. */
function withoutPlaces(name: string, places: Gazetteer): string {
  const inner = name.replace(/^(?:河北省?)?(?:张家口市?)?(?:蔚县)(?=.)/, '');
  const town = places.townships.find((one) => inner.startsWith(one.name));
  return town === undefined || inner === town.name ? inner : inner.slice(town.name.length);
}

/** Villages of a township by a name; by its sound where none has the characters. */
function inTownship(name: string, township: string, places: Gazetteer): readonly VillageEntry[] {
  const exact = named(name, township, places);
  if (exact.length > 0) return exact;
  const core = coreOf(name);
  const there = places.byTownship.get(township) ?? [];
  return core.length < 2 ? [] : there.filter((one) => soundAlike(one.core, core));
}

/**
 * Villages of the name, in one township or in all; the ending tells a village from a neighbourhood.
 */
function named(name: string, township: string | null, places: Gazetteer): readonly VillageEntry[] {
  const alike = (places.byCore.get(coreOf(name)) ?? []).filter(
    (one) => township === null || one.township === township,
  );
  const full = alike.filter((one) => one.name === name);
  if (full.length > 0) return full;
  const rural = /村(?:民?委(?:员会)?)?$/.test(name);
  const urban = /(?:社区|居民?委(?:员会)?)$/.test(name);
  const fitting = alike.filter((one) => (rural ? one.rural : urban ? !one.rural : true));
  return fitting.length > 0 ? fitting : alike;
}

/** The village of a township that is written most alike, if one is near. */
function nearVillage(name: string, township: string, places: Gazetteer): string[] {
  const there = places.byTownship.get(township) ?? [];
  const core = coreOf(name);
  const within = there.filter((one) => core.startsWith(one.core) || one.core.startsWith(core));
  if (within.length > 0) return within.map((one) => one.name);
  const near = nearest(
    core,
    there.map((one) => one.core),
  );
  return there.filter((one) => one.core === near).map((one) => one.name);
}

/**
 * The longest beginning of a text that names a village, and what follows it.
 *
 * @param township code of the township in which it is to lie; null for all
 */
export function villageAtStart(
  text: string,
  township: string | null,
  places: Gazetteer,
): { readonly entry: VillageEntry; readonly rest: string } | null {
  let best: { entry: VillageEntry; used: number } | null = null;
  for (const entry of places.byStart.get(text.slice(0, 2)) ?? []) {
    if (township !== null && entry.township !== township) continue;
    for (const form of entry.forms) {
      if (!text.startsWith(form) || form.length <= (best?.used ?? 0)) continue;
      if (form === entry.core && BUILT_ON.test(text.slice(form.length))) continue;
      best = { entry, used: form.length };
    }
  }
  if (best === null) return null;
  const rest = text.slice(best.used);
  // 上苏庄村东 lies east of the village: its 村 belongs to what follows.
  const kept =
    /^(?:委会?|[东西南北中](?:[头边侧面口]|$)|[口头边]$)/.test(rest) &&
    text.slice(0, best.used).endsWith('村');
  return { entry: best.entry, rest: kept ? `村${rest}` : rest };
}

/** Streets and other places that carry a village's name: 黄梅路 is not in 黄梅. */
const BUILT_ON =
  /^(?:路|街|巷|道|胡同|大街|大道|小区|小学|中学|庄|堡|沟|营|坡|湾|寨|镇|乡|河|山|县|市|区|[一二三四五六七八九十]村)/;
