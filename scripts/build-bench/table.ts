import type { Weight } from './bytes.ts';
import type { Taken } from './measured.ts';
import { nameOf } from './own.ts';
import type { OwnBuild } from './own.ts';
import type { Size } from './options.ts';

/** What was measured of one size. */
export interface Result {
  readonly size: Size;
  readonly weight: Weight;
  /** Each as from a fresh clone. */
  readonly builds: readonly OwnBuild[];
  /** Each right after one of these, with what it kept. */
  readonly warm: readonly OwnBuild[];
  /** Eleventy’s, each right after those of ours. */
  readonly beside: readonly Taken[];
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? 0) + high) / 2;
}

const seconds = (ms: number): string => (ms / 1000).toFixed(1);
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
const wall = (all: readonly Taken[]): number => median(all.map(({ wallMs }) => wallMs));
const cpu = (all: readonly Taken[]): number => median(all.map(({ cpuMs }) => cpuMs));
const peak = (all: readonly Taken[]): number => Math.max(...all.map((one) => one.peak));
const spread = (all: readonly Taken[]): string => {
  const times = all.map(({ wallMs }) => wallMs);
  return all.length < 2 ? '' : ` (${seconds(Math.min(...times))}–${seconds(Math.max(...times))})`;
};

/** Lines of a Markdown table. */
export function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, at) => (at === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n');
}

/** Pages, time, memory; what a page more costs, from each size to the next larger one. */
export function buildTable(results: readonly Result[]): string {
  const head = [
    'facilities + articles',
    'pages',
    'wall s (spread)',
    'warm',
    'CPU s',
    'peak MB',
    'pages/s',
    'ms a page more',
  ];
  const rows = results.map(({ size, weight, builds, warm }, at) => {
    const before = results[at - 1];
    const more = before === undefined ? null : weight.pages - before.weight.pages;
    const cost =
      before === undefined || more === null || more <= 0
        ? '–'
        : ((wall(builds) - wall(before.builds)) / more).toFixed(2);
    return [
      nameOf(size),
      String(weight.pages),
      `${seconds(wall(builds))}${spread(builds)}`,
      warm.length > 0 ? seconds(wall(warm)) : '–',
      seconds(cpu(builds)),
      megabytes(peak(builds)),
      (weight.pages / (wall(builds) / 1000)).toFixed(0),
      cost,
    ];
  });
  return markdown(head, rows);
}

/** Where the time goes: the median of each part, by size. */
export function phaseTable(results: readonly Result[]): string {
  const names = results[0]?.builds[0]?.phases.map(([name]) => name) ?? [];
  const rows = names.map((name, at) => [
    name,
    ...results.map(({ builds }) =>
      seconds(median(builds.map(({ phases }) => phases[at]?.[1] ?? 0))),
    ),
  ]);
  return markdown(['seconds', ...results.map(({ size }) => nameOf(size))], rows);
}

/** Megabytes of each kind of file, by size. */
export function weightTable(results: readonly Result[]): string {
  const kinds = [...(results[0]?.weight.bytes.keys() ?? [])];
  const rows = kinds.map((kind) => [
    kind,
    ...results.map(({ weight }) => megabytes(weight.bytes.get(kind) ?? 0)),
  ]);
  return markdown(['MB', ...results.map(({ size }) => nameOf(size))], rows);
}

/** This site beside Eleventy: the whole build, and the making of pages alone. */
export function besideTable(results: readonly Result[]): string {
  const head = [
    'facilities + articles',
    'Eleventy wall s (spread)',
    'CPU s',
    'peak MB',
    'this site ÷ Eleventy: wall',
    'warm',
    'CPU',
    'pages alone, wall',
  ];
  const rows = results
    .filter(({ beside }) => beside.length > 0)
    .map(({ size, builds, warm, beside }) => [
      nameOf(size),
      `${seconds(wall(beside))}${spread(beside)}`,
      seconds(cpu(beside)),
      megabytes(peak(beside)),
      (wall(builds) / wall(beside)).toFixed(2),
      (wall(warm) / wall(beside)).toFixed(2),
      (cpu(builds) / cpu(beside)).toFixed(2),
      (median(builds.map(pagesAlone)) / wall(beside)).toFixed(2),
    ]);
  return markdown(head, rows);
}

/** A build without what Eleventy does not do here: the checks, the search index, the sums. */
const BEYOND = new Set(['checks', 'search index', 'sums']);
function pagesAlone({ phases }: OwnBuild): number {
  return phases.reduce((sum, [name, ms]) => (BEYOND.has(name) ? sum : sum + ms), 0);
}
