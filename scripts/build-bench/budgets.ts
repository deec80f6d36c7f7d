import { median } from './table.ts';
import type { Result } from './table.ts';

/** A budget of the build, and whether it was kept. */
export interface Budget {
  readonly said: string;
  readonly kept: boolean;
}

/** Facilities and articles from which the budgets of the large site count, and of the largest. */
const LARGE = 12_000;
const LARGEST = 40_000;
const GB = 1e9;

const items = ({ size }: Result): number => size.facilities + size.articles;
const wall = ({ builds }: Result): number => median(builds.map(({ wallMs }) => wallMs));
const pagesMs = ({ builds }: Result): number =>
  median(builds.map(({ phases }) => phases.find(([name]) => name === 'pages')?.[1] ?? 0));
const peak = ({ builds }: Result): number => Math.max(...builds.map((build) => build.peak));

/**
 * The budgets that these results can tell about: time beside Eleventy, growth from one size to one
 * eight times as large, what one page more takes, memory. Ratios only, and bytes: seconds differ from
 * machine to machine, but for the one that is asked for in milliseconds.
 */
export function budgetsOf(results: readonly Result[]): Budget[] {
  const said: Budget[] = [];
  const add = (text: string, value: number, most: number, digits = 2): void => {
    const kept = value <= most;
    said.push({ said: `${text}: ${value.toFixed(digits)}, at most ${most}`, kept });
  };
  for (const result of results) {
    const name = `${result.size.facilities}+${result.size.articles}`;
    if (items(result) >= LARGE && result.beside.length > 0) {
      add(
        `${name} beside Eleventy`,
        wall(result) / median(result.beside.map((one) => one.wallMs)),
        2,
      );
    }
    if (items(result) === LARGE) add(`${name} memory in GB`, peak(result) / GB, 1.5);
    if (items(result) === LARGEST) add(`${name} memory in GB`, peak(result) / GB, 2);
    const eighth = results.find((other) => items(other) * 8 === items(result));
    if (eighth === undefined) continue;
    add(
      `${name} as times ${eighth.size.facilities}+${eighth.size.articles}`,
      wall(result) / wall(eighth),
      5,
    );
    const more = result.weight.pages - eighth.weight.pages;
    add(`${name} ms to make a page more`, (pagesMs(result) - pagesMs(eighth)) / more, 0.8);
  }
  return said;
}
