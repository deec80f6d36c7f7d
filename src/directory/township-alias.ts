import { nameOf } from '#domain/text.ts';
import type { Lang } from '#tables/finding.ts';
import type { Township } from '#tables/townships.ts';

/** Other names under which a township is looked for on pages of a language: a line each. */
export function townshipAlias(row: Township, lang: Lang): string {
  const also = lang === 'zh' ? row.also_called_zh : row.also_called_en;
  return [nameOf(row, lang === 'zh' ? 'en' : 'zh'), ...(also ?? [])].join('\n');
}
