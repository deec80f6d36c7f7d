import { figuresIn } from '#domain/article-figures.ts';
import type { FigureUse } from '#domain/article-figures.ts';

/** The number that an article turns on, and what it is of. */
export interface KeyNumber {
  readonly label: string;
  readonly use: FigureUse;
}

/** The first number at the head of an article (`<Numbers>`), with its name; null where it has none. */
export function keyNumber(body: string): KeyNumber | null {
  const [, list = ''] = /<Numbers>([^]*?)<\/Numbers>/.exec(body) ?? [];
  const [, label, tag = ''] = /^[-*] +(.+?)\s*(<Figure\b[^>]*>)/m.exec(list) ?? [];
  const [use] = figuresIn(tag);
  return label === undefined || use === undefined ? null : { label, use };
}
