import { toWgs84 } from '#tables/coordinates.ts';
import type { Facility } from '#tables/facilities.ts';
import { isDemoKey, isOpen } from '#tables/listed.ts';
import type { Township } from '#tables/townships.ts';

/** Other open facilities of one kind, those that a reader would try first in front. */
export interface Nearby {
  /** In the same township: those of the same village first, then by distance where known. */
  readonly here: readonly Facility[];
  /** In other townships, the one whose seat is nearest first. */
  readonly elsewhere: readonly Facility[];
}

/** Facilities named on a page, both lists together. */
const MOST = 5;

type Point = readonly [lon: number, lat: number];
type Placed = Pick<
  Facility,
  'facility_id' | 'kind_id' | 'township_code' | 'village' | 'lon' | 'lat' | 'crs'
>;

/**
 * Sorts the open facilities once, by kind and township, so that a page asks for its few neighbours
 * without walking over all rows. An example is never a neighbour of a real facility.
 */
export function nearbyIndex(
  facilities: readonly Facility[],
  townships: readonly Township[],
): (facility: Placed) => Nearby {
  const open = facilities.filter(isOpen);
  const byPlace = Map.groupBy(open, keyOf);
  const points = new Map(open.map((row) => [row.facility_id, pointOf(row)] as const));
  const seats = new Map(townships.map((row) => [row.township_code, seatOf(row)] as const));
  const orders = new Map<string | null, readonly (string | null)[]>();
  const orderFrom = (code: string | null): readonly (string | null)[] => {
    const known = orders.get(code);
    if (known !== undefined) return known;
    const order = townshipsAround(code, seats);
    orders.set(code, order);
    return order;
  };
  return (facility) => {
    const found = (township: string | null): readonly Facility[] =>
      byPlace.get(keyOf({ ...facility, township_code: township })) ?? [];
    const code = facility.township_code;
    const here = code === null ? [] : nearest(facility, found(code), points);
    const elsewhere: Facility[] = [];
    for (const other of orderFrom(code)) {
      if (here.length + elsewhere.length >= MOST) break;
      const left = MOST - here.length - elsewhere.length;
      elsewhere.push(...firstOthers(facility, found(other), left));
    }
    return { here, elsewhere };
  };
}

type Key = Pick<Placed, 'facility_id' | 'kind_id' | 'township_code'>;

const keyOf = ({ facility_id, kind_id, township_code }: Key): string =>
  `${isDemoKey(facility_id) ? 'example' : 'real'}|${kind_id}|${township_code ?? ''}`;

/** The other townships by how near their seats are, and last the facilities of no known township. */
function townshipsAround(
  code: string | null,
  seats: ReadonlyMap<string, Point | null>,
): (string | null)[] {
  const from = code === null ? null : (seats.get(code) ?? null);
  const others = [...seats.keys()].filter((other) => other !== code);
  const distance = (other: string): number => kmBetween(from, seats.get(other) ?? null);
  return [...others.toSorted((a, b) => distance(a) - distance(b)), null];
}

/** The first rows of a list that are another facility. */
function firstOthers(facility: Placed, rows: readonly Facility[], most: number): Facility[] {
  const first = rows.slice(0, most + 1).filter((row) => row.facility_id !== facility.facility_id);
  return first.slice(0, most);
}

/** The nearest rows, those that are as near in their order. A township may have thousands. */
function nearest(
  facility: Placed,
  rows: readonly Facility[],
  points: ReadonlyMap<string, Point | null>,
): Facility[] {
  const from = pointOf(facility);
  // With neither place nor village all are as far.
  if (from === null && facility.village === null) return firstOthers(facility, rows, MOST);
  const best: { readonly row: Facility; readonly km: number }[] = [];
  for (const row of rows) {
    if (row.facility_id === facility.facility_id) continue;
    const near = facility.village !== null && row.village === facility.village;
    const km = near ? -1 : kmBetween(from, points.get(row.facility_id) ?? null);
    const at = best.findIndex((other) => other.km > km);
    if (at !== -1) best.splice(at, 0, { row, km });
    else if (best.length < MOST) best.push({ row, km });
    if (best.length > MOST) best.pop();
  }
  return best.map(({ row }) => row);
}

const pointOf = ({ lon, lat, crs }: Placed): Point | null =>
  lon === null || lat === null || crs === null ? null : toWgs84(lon, lat, crs);

const seatOf = ({ seat_lon, seat_lat, crs }: Township): Point | null =>
  seat_lon === null || seat_lat === null || crs === null ? null : toWgs84(seat_lon, seat_lat, crs);

/** Further than anything in the county: what stands last where a distance is not known. */
const FAR = 1e6;
const EARTH_RADIUS_KM = 6371;

/** Distance over ground of two points in degrees of WGS 84, in kilometres. */
function kmBetween(a: Point | null, b: Point | null): number {
  if (a === null || b === null) return FAR;
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [x, y] = [radians(b[0] - a[0]), radians(b[1] - a[1])];
  const h =
    Math.sin(y / 2) ** 2 + Math.cos(radians(a[1])) * Math.cos(radians(b[1])) * Math.sin(x / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h));
}
