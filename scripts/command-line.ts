import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import type { Lang } from '#tables/finding.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The options and words after a command. A word that the command does not know ends the process with
 * exit code 2 and one message: a mistyped option must not pass for the default.
 *
 * @param words whether the command takes words beside its options, such as names of files
 */
export function readCommandLine<const T extends Options>(
  options: T,
  { words = false, args = process.argv.slice(2) } = {},
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: words });
  } catch (error) {
    return refuse(error, options);
  }
}

/** The language of a command with `--lang`, Chinese by itself. Ends the process on any other word. */
export function readLang(lang: string | undefined): Lang {
  if (lang === undefined || lang === 'zh' || lang === 'en') return lang ?? 'zh';
  console.error(`--lang “${lang}”：只能写 zh 或 en。 / must be zh or en.`);
  process.exit(2);
}

function refuse(error: unknown, options: Options): never {
  // Node quotes the word in its message: “Unknown option '--bogus'. …”
  const word = error instanceof Error ? /'([^' ]+)/.exec(error.message)?.[1] : undefined;
  if (word === undefined || !(error instanceof TypeError)) throw error;
  const known = Object.entries(options).map(([name, { type }]) =>
    type === 'string' ? `--${name} …` : `--${name}`,
  );
  const zh = known.length === 0 ? '这个命令不带选项' : `可以用的有：${known.join('、')}`;
  const en = known.length === 0 ? 'this command takes no options' : `known: ${known.join(', ')}`;
  console.error(
    `不认识“${word}”或缺少它的值。${zh}。 / “${word}” is unknown or lacks its value; ${en}.`,
  );
  process.exit(2);
}
