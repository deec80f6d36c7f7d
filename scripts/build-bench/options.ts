import { parseArgs } from 'node:util';

/** A demonstration to build: so many example facilities and articles. */
export interface Size {
  readonly facilities: number;
  readonly articles: number;
}

export interface BenchOptions {
  readonly sizes: readonly Size[];
  /** How often each size is built; of a size of over 20,000 facilities once is enough. */
  readonly runs: number;
  /** Whether Eleventy makes the same pages in turn. */
  readonly eleventy: boolean;
  /** Whether a budget that is missed is a failure. */
  readonly check: boolean;
}

export const USAGE = `npm run bench -- [--sizes 100+50,1000+500,10000+2000,40000+0] [--runs 3] [--against eleventy] [--check]

  --sizes LIST         facilities + articles of each demonstration, parted by commas
  --runs N             builds of each size, one of those above 20,000 facilities
  --against eleventy   Eleventy makes the same facilities and articles in turn; installs it on first use
  --check              ends with an error where a budget is missed`;

const SIZES = '100+50,1000+500,10000+2000,40000+0';

/** Reads the command line. Throws an error whose message can be shown as it stands. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: SIZES },
      runs: { type: 'string', default: '3' },
      against: { type: 'string' },
      check: { type: 'boolean', default: false },
    },
  });
  if (!/^[1-9]\d?$/.test(values.runs)) {
    throw new Error(`--runs: a whole number is needed, not “${values.runs}”.`);
  }
  if (values.against !== undefined && values.against !== 'eleventy') {
    throw new Error(`--against: only eleventy is known, not “${values.against}”.`);
  }
  return {
    sizes: values.sizes.split(',').map(readSize),
    runs: Number(values.runs),
    eleventy: values.against === 'eleventy',
    check: values.check,
  };
}

function readSize(text: string): Size {
  const [, facilities, articles] = /^([1-9]\d{0,4})\+(\d{1,5})$/.exec(text.trim()) ?? [];
  if (facilities === undefined || articles === undefined) {
    throw new Error(`--sizes: “${text}” is not of the form 1000+500.`);
  }
  return { facilities: Number(facilities), articles: Number(articles) };
}
