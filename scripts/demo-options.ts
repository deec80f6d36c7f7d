import { parseArgs } from 'node:util';

export interface DemoOptions {
  readonly out: string;
  /** Facilities in all; undefined for as many as the report counts. */
  readonly facilities: number | undefined;
  readonly articles: number;
  readonly help: boolean;
}

export const USAGE = `用法 / Usage: node scripts/make-demo-data.ts [--out DIR] [--facilities N] [--articles N]

  --out DIR         写到哪个文件夹，默认 data/demo / folder to write to, data/demo by default
  --facilities N    一共生成 N 家示例机构 / make N example facilities in all
  --articles N      另外生成 N 篇示例文章，写到 DIR/news / also write N example articles to DIR/news
  --help            显示这段说明 / show this text`;

const MOST = 99_999;

/** Reads the command line. Throws an error whose message can be shown as it stands. */
export function readDemoOptions(args: readonly string[]): DemoOptions {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const given = new Map<string, string | undefined>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    const name = token.kind === 'option' ? token.name : '';
    if (token.kind === 'positional' || !Object.hasOwn(OPTIONS, name)) {
      const word = token.kind === 'option' ? token.rawName : token.value;
      throw new Error(`不认识“${word}”，用 --help 看用法。 / unknown: “${word}”; see --help.`);
    }
    given.set(name, token.value);
  }
  return {
    out: given.has('out') ? text('out', given.get('out')) : 'data/demo',
    facilities: given.has('facilities') ? count('facilities', given.get('facilities')) : undefined,
    articles: given.has('articles') ? count('articles', given.get('articles')) : 0,
    help: given.has('help'),
  };
}

const OPTIONS = {
  out: { type: 'string' },
  facilities: { type: 'string' },
  articles: { type: 'string' },
  help: { type: 'boolean' },
} as const;

function text(name: string, value: string | undefined): string {
  if (value !== undefined && value !== '') return value;
  throw new Error(`--${name} 后面要写一个文件夹。 / --${name} needs a folder.`);
}

function count(name: string, value = ''): number {
  if (/^[1-9]\d*$/.test(value) && Number(value) <= MOST) return Number(value);
  throw new Error(
    `--${name} 后面要写 1–${MOST} 的整数，现在是“${value}”。 / --${name} needs a whole number from 1 to ${MOST}, not “${value}”.`,
  );
}
