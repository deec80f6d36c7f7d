import type { HiddenParts } from '#desk/sheet.ts';

const TAG =
  /<(\/?)(?:table:(table-row|table-column|table)|style:(style|table-properties))(?![-\w])([^>]*)>/g;
/** Rows that a file repeats up to the end of the sheet are empty; a list ends long before. */
const MOST_REPEATED = 100_000;

/**
 * What the sheets of an OpenDocument file do not show, by their names; the library of spreadsheets
 * does not tell. Read from the tags alone.
 */
export function odsHidden(content: string): ReadonlyMap<string, HiddenParts> {
  const found = new Map<string, HiddenParts>();
  const unseen = new Set<string>();
  let style = '';
  let [row, column] = [0, 0];
  let sheet: { rows: Map<number, 'hidden' | 'filtered'>; columns: Set<number> } | null = null;
  for (const [, end, table, styled, attributes = ''] of content.matchAll(TAG)) {
    const of = (name: string): string =>
      new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    if (styled === 'style') style = of('style:name');
    if (styled === 'table-properties' && of('table:display') === 'false') unseen.add(style);
    if (end === '/' || table === undefined) continue;
    if (table === 'table') {
      sheet = { rows: new Map(), columns: new Set() };
      [row, column] = [0, 0];
      const name = unescaped(of('table:name'));
      found.set(name, { sheet: unseen.has(of('table:style-name')), ...sheet });
      continue;
    }
    const visibility = of('table:visibility');
    const key =
      table === 'table-row' ? 'table:number-rows-repeated' : 'table:number-columns-repeated';
    const repeated = Number(of(key)) || 1;
    const hidden = visibility === 'collapse' || visibility === 'filter';
    for (let at = 0; hidden && at < Math.min(repeated, MOST_REPEATED); at++) {
      if (table === 'table-column') sheet?.columns.add(column + at);
      else sheet?.rows.set(row + at, visibility === 'filter' ? 'filtered' : 'hidden');
    }
    if (table === 'table-row') row += repeated;
    else column += repeated;
  }
  return found;
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
