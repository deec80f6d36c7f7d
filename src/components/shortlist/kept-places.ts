import { readShortlist } from '#directory/shortlist.ts';
import type { Shortlist } from '#directory/shortlist.ts';

/** Under which the places are kept on this device; `first-paint.ts` looks for it, too. */
const KEY = 'places';

/** What this page knows, where nothing may be kept. */
let here: Shortlist = [];

/** The places that the reader chose on this device. */
export function keptPlaces(): Shortlist {
  try {
    return readShortlist(localStorage.getItem(KEY));
  } catch {
    return here;
  }
}

/** Keeps them, and shows or hides the way to them in the head of the page. */
export function keepPlaces(places: Shortlist): void {
  here = places;
  try {
    if (places.length > 0) localStorage.setItem(KEY, places.join(','));
    else localStorage.removeItem(KEY);
  } catch {
    // The choice then holds for this page only.
  }
  document.documentElement.toggleAttribute('data-picked', places.length > 0);
}
