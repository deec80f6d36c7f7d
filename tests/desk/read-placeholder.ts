import type { FigureQuery } from '#domain/figure.ts';

/** Reads `[[id key=value]]` as an article's title does. */
export function readPlaceholder(text: string): FigureQuery {
  const [id = '', ...items] = text.slice(2, -2).split(' ');
  const query = items.map((item) => item.split('=') as [string, string]);
  return { id, ...Object.fromEntries(query) };
}
