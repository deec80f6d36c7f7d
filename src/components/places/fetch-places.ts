import { placeFinder } from '#directory/places.ts';
import type { PlaceFinder, PlacesFile } from '#directory/places.ts';

let fetched: Promise<PlaceFinder> | null = null;

/**
 * The finder of all places of the county, fetched once a page. Rejects where they cannot be had;
 * asking once more tries again.
 *
 * @param home address of the home page of the language
 */
export function fetchPlaces(home: string): Promise<PlaceFinder> {
  fetched ??= read(`${home}townships/places.json`);
  fetched.catch(() => (fetched = null));
  return fetched;
}

async function read(address: string): Promise<PlaceFinder> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return placeFinder((await response.json()) as PlacesFile);
}
