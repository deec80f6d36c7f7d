import { median } from './table.ts';
import type { Result } from './table.ts';

/** A budget of the build, and whether it was kept. */
export interface Budget {
  readonly said: string;
  readonly kept: boolean;
}

/** What a size may take at most; times as multiples of Eleventy's. */
interface Limits {
  readonly cold?: number;
  readonly warm?: number;
  readonly cpu?: number;
  readonly gigabytes?: number;
}

/** By facilities and articles together. */
const LIMITS: ReadonlyMap<number, Limits> = new Map([
  [150, { cold: 5, warm: 2 }],
  [1500, { cold: 2 }],
  [12_000, { cpu: 1, gigabytes: 1 }],
  [40_000, { gigabytes: 1.5 }],
]);
/** Milliseconds to make a page more, from one size to one eight times as large. */
const MORE_MS = 0.8;
/** How many times as long eight times the content may take. */
const EIGHTFOLD = 5;
const GB = 1e9;

const items = ({ size }: Result): number => size.facilities + size.articles;
const wall = (all: readonly { readonly wallMs: number }[]): number =>
  median(all.map(({ wallMs }) => wallMs));
const cpu = (all: readonly { readonly cpuMs: number }[]): number =>
  median(all.map(({ cpuMs }) => cpuMs));
const pagesMs = ({ builds }: Result): number =>
  median(builds.map(({ phases }) => phases.find(([name]) => name === 'pages')?.[1] ?? 0));

/**
 * The budgets that these results can tell about: time beside Eleventy, memory, growth from one size to
 * one eight times as large, what one page more takes. Ratios only, and bytes: seconds differ from
 * machine to machine, but for the one that is asked for in milliseconds.
 */
export function budgetsOf(results: readonly Result[]): Budget[] {
  const said: Budget[] = [];
  const add = (text: string, value: number, most: number | undefined): void => {
    if (most === undefined) return;
    said.push({ said: `${text}: ${value.toFixed(2)}, at most ${most}`, kept: value <= most });
  };
  for (const result of results) {
    const { builds, warm, beside, weight, size } = result;
    const name = `${size.facilities}+${size.articles}`;
    const limits = LIMITS.get(items(result)) ?? {};
    if (beside.length > 0) {
      add(`${name} beside Eleventy`, wall(builds) / wall(beside), limits.cold);
      add(`${name} again, beside Eleventy`, wall(warm) / wall(beside), limits.warm);
      add(`${name} processor time beside Eleventy`, cpu(builds) / cpu(beside), limits.cpu);
    }
    const peak = Math.max(...builds.map((build) => build.peak));
    add(`${name} memory in GB`, peak / GB, limits.gigabytes);
    const eighth = results.find((other) => items(other) * 8 === items(result));
    if (eighth === undefined) continue;
    const smaller = `${eighth.size.facilities}+${eighth.size.articles}`;
    add(`${name} as times ${smaller}`, wall(builds) / wall(eighth.builds), EIGHTFOLD);
    const more = weight.pages - eighth.weight.pages;
    add(`${name} ms to make a page more`, (pagesMs(result) - pagesMs(eighth)) / more, MORE_MS);
  }
  return said;
}
