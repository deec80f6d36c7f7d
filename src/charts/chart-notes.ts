import { caveatsOf } from '#domain/caveats.ts';
import type { Figure } from '#domain/figure.ts';
import { chartText } from '#i18n/chart.ts';
import type { Lang } from '#tables/finding.ts';

/** The notes of a chart: lines to stand below it, and the mark that leads from a figure to its own. */
export interface ChartNotes {
  readonly lines: readonly string[];
  /** Marks of a figure, such as ①; empty where nothing sets it apart from the others. */
  readonly markOf: (figure: Figure) => string;
}

/**
 * What must be known of the figures of a chart. What holds for all of them stands there once; what
 * is said of some has a mark, so that it goes wherever the chart goes.
 */
export function chartNotes(figures: readonly Figure[], lang: Lang): ChartNotes {
  const said = new Map(figures.map((figure) => [figure, saidOf(figure, lang)] as const));
  const all = [...said.values()];
  const texts = [...new Set(all.flat())];
  const some = texts.filter((text) => !all.every((own) => own.includes(text)));
  const marks = new Map(some.map((text, at) => [text, signOf(at)] as const));
  return {
    lines: [
      ...texts.filter((text) => !marks.has(text)),
      ...[...marks].map(([text, mark]) => `${mark} ${text}`),
    ],
    markOf: (figure) => (said.get(figure) ?? []).map((text) => marks.get(text) ?? '').join(''),
  };
}

function saidOf(figure: Figure, lang: Lang): string[] {
  const withheld = figure.status === 'suppressed' ? [chartText[lang].withheld] : [];
  return [...caveatsOf(figure, lang), ...withheld];
}

/** ① to ⑳, then numbers in brackets. */
const signOf = (at: number): string =>
  at < 20 ? String.fromCodePoint(0x2460 + at) : `(${at + 1})`;
