import type { Position } from 'geojson';
import { finding } from '#tables/finding.ts';
import type { Finding, Params } from '#tables/finding.ts';
import type { FindingCode } from '#tables/messages.ts';

/** A township by both its names. */
export interface Named {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** The outlines of a township, as a file of surveyed geometry gives them. */
export interface SurveyedTownship {
  readonly file: string;
  readonly name: Named;
  /** Polygons of rings of positions, longitude first. */
  readonly polygons: readonly Position[][][];
}

/** A place in a township's outlines, each number counted from 1. */
interface Part {
  readonly polygon?: number;
  readonly ring?: number;
  readonly point?: number;
}

/**
 * A finding about a township or a part of it: its code, the position in question, and in words which
 * polygon (where there are several), ring and point is meant.
 */
export function aboutTownship(
  township: SurveyedTownship,
  code: FindingCode,
  part: Part = {},
  params: Params = {},
  position: unknown = null,
): Finding {
  const { file, name, polygons } = township;
  const { ring, point } = part;
  const polygon = polygons.length > 1 ? part.polygon : undefined;
  const place = { file, column: name.code, value: position === null ? null : valueOf(position) };
  const zh = [
    name.zh,
    polygon !== undefined && `第${polygon}块`,
    ring !== undefined && `第${ring}环`,
    point !== undefined && `第${point}点`,
  ];
  const en = [
    name.en,
    polygon !== undefined && `polygon ${polygon}`,
    ring !== undefined && `ring ${ring}`,
    point !== undefined && `point ${point}`,
  ];
  const where = zh.filter((word) => word !== false).join('');
  const whereEn = en.filter((word) => word !== false).join(', ');
  return finding(place, { code, params: { ...params, where, whereEn } });
}

/** A value of a JSON file as a finding quotes it. */
export function valueOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.map(String).join(', ') : JSON.stringify(value);
}

/** Every ring of a township with its place, in order. */
export function ringsOf({ polygons }: SurveyedTownship): {
  readonly positions: readonly Position[];
  readonly part: { readonly polygon: number; readonly ring: number };
}[] {
  return polygons.flatMap((rings, polygon) =>
    rings.map((positions, ring) => ({
      positions,
      part: { polygon: polygon + 1, ring: ring + 1 },
    })),
  );
}
