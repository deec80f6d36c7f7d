import { isFiller } from '#desk/intake/plain-text.ts';
import {
  ask,
  confirm,
  empty,
  leftOut,
  NOTHING_READ,
  same,
  unsound,
} from '#desk/intake/readings.ts';
import type { MappedColumn, Reading } from '#desk/intake/shape.ts';
import type { RawCell } from '#desk/sheet.ts';
import { countyBounds, crsChoices } from '#tables/coordinates.ts';
import type { Crs } from '#tables/coordinates.ts';

/** Longitude, latitude and system as one or two cells give them. */
export interface PositionReading {
  readonly lon: Reading;
  readonly lat: Reading;
  readonly crs: Reading;
}

const SYSTEMS = Object.keys(crsChoices);
/** The systems lie some 600 m apart: enough to tell the county, with this margin in degrees. */
const MARGIN = 0.02;

/** A value in degrees: decimal, with marks, or in degrees, minutes and seconds. */
interface Angle {
  readonly value: number;
  readonly axis: 'lon' | 'lat' | null;
  readonly marked: boolean;
}

const NOWHERE: PositionReading = { lon: NOTHING_READ, lat: NOTHING_READ, crs: NOTHING_READ };

/** Reads where a place lies from the cells of a row that hold coordinates of one system. */
export function readPosition(
  cells: readonly { readonly cell: RawCell; readonly column: MappedColumn }[],
  stated: Crs | null,
): PositionReading {
  const filled = cells.filter(({ cell }) => cell.text.trim() !== '');
  if (filled.length === 0) return NOWHERE;
  for (const { cell } of filled) {
    const wrong = unsound(cell, cell.text.trim());
    if (wrong !== null) return { ...NOWHERE, lon: wrong };
  }
  const known = filled.filter(({ cell }) => !isFiller(cell.text));
  const [first] = known;
  if (first === undefined) return { ...NOWHERE, lon: empty() };
  const crs = stated ?? first.column.crs;
  const angles = known.flatMap(({ cell }) => anglesOf(cell.text));
  if (angles.length < 2) {
    return angles.length === 0
      ? { ...NOWHERE, lon: ask('coordinate-form') }
      : half(angles[0], first.column);
  }
  const pair = inOrder(angles.slice(0, 2));
  if (pair === null) return { ...NOWHERE, lon: leftOut('coordinate-outside') };
  const own = known.length === 2;
  const told = (lon: Reading, lat: Reading, system: Reading): PositionReading => ({
    lon,
    lat,
    crs: system,
  });
  const swapped = own ? exchanged(known, angles) : pair.swapped;
  const rule = swapped
    ? 'coordinate-swapped'
    : angles.some((angle) => angle.marked)
      ? 'coordinate-marks'
      : own
        ? 'coordinate-system'
        : 'coordinate-pair';
  const [lon, lat] = [shortest(pair.lon), shortest(pair.lat)];
  if (crs === null) {
    // Without its system a coordinate may lie some 600 m off; it waits for the answer.
    return told(NOTHING_READ, NOTHING_READ, {
      ...ask('coordinate-system', SYSTEMS),
      value: `${lon},${lat}`,
    });
  }
  const asItStands =
    own && stated !== null && !swapped && known.every(({ cell }) => [lon, lat].includes(cell.text));
  if (asItStands) return told(same(lon), same(lat), NOTHING_READ);
  return told(confirm(rule, lon), confirm(rule, lat), confirm(rule, crs));
}

function half(angle: Angle | undefined, column: MappedColumn): PositionReading {
  const given = angle === undefined ? null : (angle.axis ?? axisOf(angle.value));
  const missing = given === 'lat' ? 'lon' : 'lat';
  if (given === null && column.to.length === 0) return NOWHERE;
  return { ...NOWHERE, [missing]: ask('coordinate-half') };
}

function axisOf(value: number): 'lon' | 'lat' | null {
  if (value > 73 && value < 136) return 'lon';
  return value > 3 && value < 54 ? 'lat' : null;
}

/** Whether longitude stands in the column of latitude and the other way round. */
function exchanged(
  known: readonly { readonly column: MappedColumn }[],
  angles: readonly Angle[],
): boolean {
  const [column] = known;
  const [angle] = angles;
  if (column === undefined || angle === undefined) return false;
  return column.column.to.includes('lon') !== (axisOf(angle.value) === 'lon');
}

function inOrder(
  angles: readonly Angle[],
): { readonly lon: number; readonly lat: number; readonly swapped: boolean } | null {
  const [a, b] = angles;
  if (a === undefined || b === undefined) return null;
  const swapped = a.axis === 'lat' || (a.axis === null && axisOf(a.value) === 'lat');
  const [lon, lat] = swapped ? [b.value, a.value] : [a.value, b.value];
  return inside(lon, lat) ? { lon, lat, swapped: swapped && a.axis === null } : null;
}

function inside(lon: number, lat: number): boolean {
  const { west, east, south, north } = countyBounds;
  return lon > west - MARGIN && lon < east + MARGIN && lat > south - MARGIN && lat < north + MARGIN;
}

const DEGREES =
  /([EWNS]|东经|西经|北纬|南纬|经度|纬度|lon|lat|[xyXY])?\s*[:：=]?\s*(\d{1,3})\s*[°度]\s*(?:(\d{1,2}(?:\.\d+)?)\s*['′’分])?\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:["″”秒]|''|′′))?\s*([EWNS])?/gi;
const DECIMAL =
  /([EWNS]|东经|北纬|经度|纬度|lon(?:gitude)?|lng|lat(?:itude)?)?\s*[:：=]?\s*(\d{1,3}\.\d+|\d{2,3})\s*°?\s*([EWNS])?/gi;

function anglesOf(written: string): Angle[] {
  const text = written.normalize('NFKC').replace(/′/g, '′');
  const turned = [...text.matchAll(DEGREES)].filter((match) => match[3] !== undefined);
  if (turned.length > 0) {
    return turned.map(([, before, degrees = '0', minutes = '0', seconds = '0', after]) => ({
      value: Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600,
      axis: markOf(before ?? after),
      marked: true,
    }));
  }
  return [...text.matchAll(DECIMAL)].map(([, before, number = '', after]) => ({
    value: Number(number),
    axis: markOf(before ?? after),
    marked: (before ?? after) !== undefined,
  }));
}

function markOf(mark: string | undefined): 'lon' | 'lat' | null {
  if (mark === undefined) return null;
  if (/^(?:[EW]|[东西]经|经度|lo|ln|x)/i.test(mark)) return 'lon';
  return /^(?:[NS]|[北南]纬|纬度|la|y)/i.test(mark) ? 'lat' : null;
}

/** Degrees to the tenth of a metre, in their shortest form. */
function shortest(value: number): string {
  return String(Number(value.toFixed(6)));
}
