import { parseArgs } from 'node:util';
import { reviewText } from '#i18n/review.ts';
import type { Lang } from '#tables/finding.ts';
import { isTableName } from '#domain/count-rows.ts';
import { tableNames } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';

export interface DataDiffOptions {
  readonly base: string;
  readonly table: TableName | null;
  readonly format: 'text' | 'markdown' | 'json';
  readonly lang: Lang;
  readonly help: boolean;
}

const OPTIONS = {
  base: { type: 'string' },
  table: { type: 'string' },
  format: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** Reads the command line. Throws an error whose message can be shown as it stands. */
export function readDataDiffOptions(args: readonly string[]): DataDiffOptions {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const given = new Map<string, string>();
  const strange: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') strange.push(token.value);
    else if (token.kind === 'option' && Object.hasOwn(OPTIONS, token.name)) {
      given.set(token.name, token.value ?? '');
    } else if (token.kind === 'option') strange.push(token.rawName);
  }
  const lang = given.get('lang') ?? 'zh';
  if (lang !== 'zh' && lang !== 'en') throw new Error(reviewText.zh.options.lang(lang));
  const t = reviewText[lang].options;
  const [word] = strange;
  if (word !== undefined) throw new Error(t.unknown(word));
  const format = given.get('format') ?? 'text';
  if (format !== 'text' && format !== 'markdown' && format !== 'json') {
    throw new Error(t.format(format));
  }
  const table = given.get('table') ?? null;
  if (table !== null && !isTableName(table)) {
    throw new Error(t.table(table, tableNames.join(lang === 'zh' ? '、' : ', ')));
  }
  return { base: given.get('base') ?? 'HEAD', table, format, lang, help: given.has('help') };
}
