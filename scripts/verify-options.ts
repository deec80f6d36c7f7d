import { parseArgs } from 'node:util';
import { verifyText } from '#i18n/verify.ts';
import type { Lang } from '#tables/finding.ts';

export interface VerifyOptions {
  /** The published list of sums; undefined where only help is asked for. */
  readonly file: string | undefined;
  readonly lang: Lang;
}

/** Reads the command line. Throws an error whose message can be shown as it stands. */
export function readVerifyOptions(args: readonly string[]): VerifyOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { lang: { type: 'string' }, help: { type: 'boolean' } },
    strict: false,
  });
  const lang = values.lang ?? 'zh';
  if (lang !== 'zh' && lang !== 'en') throw new Error(verifyText.zh.unknown(`--lang ${lang}`));
  const t = verifyText[lang];
  const strange = Object.keys(values).find((name) => name !== 'lang' && name !== 'help');
  if (strange !== undefined) throw new Error(t.unknown(`--${strange}`));
  if (values.help === true) return { file: undefined, lang };
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error(t.one);
  return { file, lang };
}
