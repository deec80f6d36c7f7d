import { later } from '#domain/day.ts';
import type { FigureBook } from '#domain/figure-book.ts';
import type { Spoken } from '#domain/last-spoken.ts';
import { indicatorId } from '#tables/needed-ids.ts';
import { toWgs84 } from '#tables/coordinates.ts';
import type { Crs } from '#tables/coordinates.ts';
import type { Facility } from '#tables/facilities.ts';
import type { FacilityKind } from '#tables/facility-kinds.ts';
import { isExample, isOpen } from '#tables/listed.ts';
import type { Township } from '#tables/townships.ts';

/** A facility with its kind looked up. */
export interface PlacedFacility {
  readonly facility: Facility;
  readonly kind: FacilityKind;
  readonly example: boolean;
  /** Where it stands in degrees of WGS 84; undefined where no coordinate is given. */
  readonly place: LonLat | undefined;
}

type LonLat = readonly [lon: number, lat: number];

/** What maps and tables show of each township. */
export interface TownshipSummary {
  readonly code: string;
  /** Residents at the last census; null where not reported. */
  readonly people: number | null;
  readonly villages: number;
  /** Facilities listed there, closed ones left out; example rows last. */
  readonly facilities: readonly PlacedFacility[];
  /** ISO date of the newest source that speaks of one of them; null where none has a date. */
  readonly spoken: string | null;
  /** Its seat in degrees of WGS 84; undefined where no coordinate is given. */
  readonly seat: LonLat | undefined;
}

interface Parts {
  readonly townships: readonly Township[];
  readonly facilities: readonly Facility[];
  readonly kindById: ReadonlyMap<string, FacilityKind>;
  readonly villages: readonly { readonly township_code: string }[];
  readonly book: FigureBook;
  /** When each facility was last spoken of. */
  readonly spoken: Spoken;
}

/** Sums up every township once, in the order of the townships. */
export function summariseTownships(parts: Parts): TownshipSummary[] {
  const open = parts.facilities.filter(isOpen);
  const facilities = Map.groupBy(open, (facility) => facility.township_code);
  const villages = Map.groupBy(parts.villages, (village) => village.township_code);
  return parts.townships.map(({ township_code: code, seat_lon, seat_lat, crs: seatCrs }) => {
    const here = (facilities.get(code) ?? []).flatMap((facility): PlacedFacility[] => {
      const kind = parts.kindById.get(facility.kind_id);
      const example = isExample(facility);
      const place = placeOf(facility.lon, facility.lat, facility.crs);
      return kind === undefined ? [] : [{ facility, kind, example, place }];
    });
    return {
      code,
      people: parts.book.find({ id: indicatorId.population, area: code })?.value ?? null,
      villages: villages.get(code)?.length ?? 0,
      spoken: here
        .map(({ facility }) => parts.spoken.get(facility.facility_id)?.on ?? null)
        .reduce(later, null),
      facilities: here.toSorted((a, b) => Number(a.example) - Number(b.example)),
      seat: placeOf(seat_lon, seat_lat, seatCrs),
    };
  });
}

function placeOf(lon: number | null, lat: number | null, crs: Crs | null): LonLat | undefined {
  return lon === null || lat === null || crs === null ? undefined : toWgs84(lon, lat, crs);
}
