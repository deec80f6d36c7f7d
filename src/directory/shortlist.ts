/** The places that a reader sets side by side: ids in the order in which they were chosen. */
export type Shortlist = readonly string[];

/** Places that stand beside each other at most, so that they fit on one sheet. */
export const MOST_PLACES = 5;

const KEY = 'places';

/** Reads ids with commas between them, without repeats; anything else in the text is passed over. */
export function readShortlist(text: string | null): Shortlist {
  const ids = (text ?? '').split(',').filter((id) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id));
  return [...new Set(ids)].slice(0, MOST_PLACES);
}

/** The places that an address names; null where it names none at all. */
export function placesIn(search: string): Shortlist | null {
  const text = new URLSearchParams(search).get(KEY);
  return text === null ? null : readShortlist(text);
}

/** The query of an address for these places, from `?` on; commas stay legible. */
export function queryOf(places: Shortlist): string {
  return places.length === 0 ? '' : `?${KEY}=${places.join(',')}`;
}

/** The list with a place put in at its end, or taken out; null where it is full. */
export function toggled(places: Shortlist, id: string): Shortlist | null {
  if (places.includes(id)) return places.filter((one) => one !== id);
  return places.length < MOST_PLACES ? [...places, id] : null;
}
