import { placePath } from '#directory/places.ts';
import type { Place } from '#directory/places.ts';

const KEY = 'village';

/** The place that the reader has kept on this device; null where there is none. */
export function myPlace(): Place | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return isPlace(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps a place on this device instead of the one before; null forgets it. */
export function keepPlace(place: Place | null): void {
  try {
    if (place === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(place, ['code', 'township', 'village']));
  } catch {
    // It then holds for this page only.
  }
}

/** Keeps a place where none is kept yet: to look at another village does not give up one’s own. */
export function keepFirstPlace(place: Place): void {
  if (myPlace() === null) keepPlace(place);
}

/** Address of the page of a place, where `home` is the home page of the language. */
export const placeAddress = (home: string, place: Place): string =>
  home + placePath(place).slice(1);

/** What was stored may have been written by anyone. */
function isPlace(kept: unknown): kept is Place {
  if (typeof kept !== 'object' || kept === null) return false;
  const { code, township, village } = kept as Partial<Record<keyof Place, unknown>>;
  return (
    typeof code === 'string' &&
    /^\d{9}$/.test(code) &&
    typeof township === 'string' &&
    (village === null || typeof village === 'string')
  );
}
