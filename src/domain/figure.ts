import type { Indicator } from '#tables/indicators.ts';
import { numbersAgree } from '#domain/statements.ts';
import type { Statement } from '#tables/statements.ts';
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
  /** What further sources say of the same; none of a computed value. */
  readonly further: readonly FurtherStatement[];
  /** Id of its evidence on the page of its indicator: its entry, or its own line in a shared one. */
  readonly anchor: string;
  /** Id of the entry; figures told together share it. */
  readonly entry: string;
  /** The figures it was computed from; empty for an observation. */
  readonly inputs: readonly Figure[];
}

/** What another source says of a figure. */
export interface FurtherStatement {
  readonly value: number;
  readonly qualifier: Observation['qualifier'];
  readonly source: string;
  readonly locator: string;
  readonly phrase: string | null;
  readonly note: { readonly zh: string | null; readonly en: string | null };
  /** Whether both can be right, each as exact as it says. */
  readonly agrees: boolean;
}

/** How the sources of a figure stand to each other; null where there is only one. */
export function agreementOf({ further }: Figure): 'agrees' | 'differs' | null {
  if (further.length === 0) return null;
  return further.every(({ agrees }) => agrees) ? 'agrees' : 'differs';
}

/** A figure before its indicator's figures are all known. */
export type Unanchored = Omit<Figure, 'anchor' | 'entry'>;

/**
 * Gives each figure of an indicator the id of its evidence. Figures that share period, source,
 * words and note, as census tables do, are told in one entry, each with a line of its own for its
 * place in the source.
 */
export function withAnchors(figures: readonly Unanchored[]): Figure[] {
  const perPeriod = new Map<string, number>();
  const groups = Map.groupBy(figures, ({ period, sources, phrase, note, further }) =>
    JSON.stringify([period, sources, phrase, note, further]),
  );
  const placed = new Map<Unanchored, Figure>();
  for (const group of groups.values()) {
    const period = group[0]?.period ?? '';
    const count = (perPeriod.get(period) ?? 0) + 1;
    perPeriod.set(period, count);
    // Not another hyphen: the tenth of 2022 is not October.
    const entry = count === 1 ? `f-${period}` : `f-${period}_${count}`;
    for (const figure of group) {
      const anchor = group.length === 1 ? entry : `${entry}.${lineOf(figure)}`;
      placed.set(figure, { ...figure, anchor, entry });
    }
  }
  return figures.flatMap((figure) => placed.get(figure) ?? []);
}

/** Permanent id of a figure on the page of its indicator, whatever it is told together with. */
export const rowAnchor = (figure: Unanchored): string => `r-${figure.period}.${lineOf(figure)}`;

/** What tells a figure from the others of its entry, in the form of an id. */
function lineOf({ area, facility, sex, age }: Unanchored): string {
  const parts = [facility ?? area, sex, age?.replace('+', 'up')];
  return parts.filter((part) => part !== null && part !== undefined).join('.');
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

export function figureFromObservation(
  indicator: Indicator,
  row: Observation,
  further: readonly Statement[] = [],
): Unanchored {
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
    further: further.map((statement) => {
      const [value, qualifier] = [Number(statement.value), statement.qualifier ?? 'exact'];
      return {
        value,
        qualifier,
        source: statement.source_id,
        locator: statement.source_locator,
        phrase: statement.phrase,
        note: { zh: statement.note_zh, en: statement.note_en },
        agrees: row.value !== null && numbersAgree(row.value, row.qualifier, value, qualifier),
      };
    }),
  };
}
