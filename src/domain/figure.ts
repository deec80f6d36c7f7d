import type { Indicator } from '#tables/indicators.ts';
import type { Observation } from '#tables/observations.ts';

/**
 * One number as the site shows it: an observation, or a value computed from others. Everything a
 * reader needs to ask "how do we know?" hangs on it.
 */
export interface Figure {
  readonly indicator: Indicator;
  /** Six-digit county or nine-digit township code. */
  readonly area: string;
  readonly facility: string | null;
  readonly period: string;
  readonly sex: Observation['sex'];
  readonly age: string | null;
  /** In the indicator's unit; null where it is withheld or not reported, as its status says. */
  readonly value: number | null;
  /** A computed value is preliminary where one of its inputs is. */
  readonly status: Observation['status'];
  readonly qualifier: Observation['qualifier'] | 'derived';
  /** What the qualifiers of its inputs make of a computed value; its own for an observation. */
  readonly precision: Observation['qualifier'];
  readonly cumulative: boolean;
  /** Sources, without repeats; those of all inputs where the figure is computed. */
  readonly sources: readonly string[];
  readonly locator: string | null;
  readonly phrase: string | null;
  readonly note: { readonly zh: string | null; readonly en: string | null };
  /** Id of its entry on the page of its indicator; figures told together share one. */
  readonly anchor: string;
  /** The figures it was computed from; empty for an observation. */
  readonly inputs: readonly Figure[];
}

/** A figure before its indicator's figures are all known. */
export type Unanchored = Omit<Figure, 'anchor'>;

/**
 * Gives each figure of an indicator the id of its evidence. Figures that share period, source,
 * place and note, as census tables do, are told once and share the id.
 */
export function withAnchors(figures: readonly Unanchored[]): Figure[] {
  const anchors = new Map<string, string>();
  const perPeriod = new Map<string, number>();
  return figures.map((figure) => {
    const { period, sources, locator, phrase, note } = figure;
    const key = JSON.stringify([period, sources, locator, phrase, note]);
    let anchor = anchors.get(key);
    if (anchor === undefined) {
      const count = (perPeriod.get(period) ?? 0) + 1;
      perPeriod.set(period, count);
      // Not another hyphen: the tenth of 2022 is not October.
      anchor = count === 1 ? `f-${period}` : `f-${period}_${count}`;
      anchors.set(key, anchor);
    }
    return { ...figure, anchor };
  });
}

/** How an article or a page asks for a figure. */
export interface FigureQuery {
  readonly id: string;
  /** Full period or its beginning: `2020` finds `2020-11-01`. Default: the latest that has a value. */
  readonly period?: string | undefined;
  /** Default: the county. */
  readonly area?: string | undefined;
  readonly age?: string | undefined;
  readonly sex?: string | undefined;
  readonly facility?: string | undefined;
}

export function figureFromObservation(indicator: Indicator, row: Observation): Unanchored {
  return {
    indicator,
    area: row.area_code,
    facility: row.facility_id,
    period: row.period,
    sex: row.sex,
    age: row.age_group,
    value: row.value,
    status: row.status,
    qualifier: row.qualifier,
    precision: row.qualifier,
    cumulative: row.cumulative,
    sources: [row.source_id],
    locator: row.source_locator,
    phrase: row.phrase,
    note: { zh: row.note_zh, en: row.note_en },
    inputs: [],
  };
}
