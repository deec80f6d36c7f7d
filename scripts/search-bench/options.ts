import { parseArgs } from 'node:util';

/** What to measure: sizes of the site, how many random queries, and where a built site stands. */
export interface BenchOptions {
  readonly facilities: number;
  readonly articles: number;
  /** Random queries of each drawn class. */
  readonly samples: number;
  readonly seed: number;
  /** A site built before; empty to build one. */
  readonly site: string;
  /** Whether default Pagefind is measured beside. */
  readonly beside: boolean;
}

export const USAGE = `npm run bench:search -- [--facilities 10000] [--articles 2000] [--samples 60] [--seed 1] [--site DIR] [--alone]

  --site DIR   measure a demonstration built before, instead of building one
  --alone      leave out default Pagefind`;

function whole(name: string, value: string): number {
  if (/^[1-9]\d{0,4}$/.test(value)) return Number(value);
  throw new Error(`--${name}: a whole number is needed, not “${value}”.`);
}

/** Reads the command line. Throws an error whose message can be shown as it stands. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      facilities: { type: 'string', default: '10000' },
      articles: { type: 'string', default: '2000' },
      samples: { type: 'string', default: '60' },
      seed: { type: 'string', default: '1' },
      site: { type: 'string', default: '' },
      alone: { type: 'boolean', default: false },
    },
  });
  return {
    facilities: whole('facilities', values.facilities),
    articles: whole('articles', values.articles),
    samples: whole('samples', values.samples),
    seed: whole('seed', values.seed),
    site: values.site,
    beside: !values.alone,
  };
}
