/**
 * A part of a workbook without what says nothing of its cells: phonetic readings above characters,
 * groups of rows, and cells that have a format and nothing else, of which a row or a column that was
 * formatted to the end of the sheet has thousands.
 */
export function tidyPart(name: string, part: Uint8Array): Uint8Array {
  if (!/^xl\/.*\.xml$/.test(name)) return part;
  const text = new TextDecoder().decode(part);
  const clean = tidyXlsx(text);
  return clean === text ? part : new TextEncoder().encode(clean);
}

function tidyXlsx(text: string): string {
  const plain = text.replace(READINGS, '');
  // Where a cell does not say its place, it stands behind the one before it, be that empty or not.
  return PLACELESS.test(plain) ? plain : plain.replace(EMPTY_CELLS, '');
}

/** The same of the content of an OpenDocument file. */
export function tidyOds(text: string): string {
  return text
    .replace(RUBY, '')
    .replace(GROUPS, '')
    .replace(EMPTY_ODS_CELLS, (whole, attributes: string) =>
      MEANT.test(attributes) ? whole : `<table:table-cell${REPEATED.exec(attributes)?.[0] ?? ''}/>`,
    );
}

/** An element with all in it up to its end: one without an end is not searched for twice. */
function whole(name: string): RegExp {
  const same = `/?${name}\\b`;
  return new RegExp(`<${name}\\b[^<]*(?:<(?!${same})[^<]*)*</${name}\\s*>`, 'g');
}

const READINGS = whole('(?:\\w+:)?rPh');
const RUBY = whole('text:ruby-text');
const PLACELESS = /<(?:\w+:)?c(?=[\s>/])(?![^<>]*\sr=)/;
const EMPTY_CELLS = /<(?:\w+:)?c(?=\s)(?:[^<>"/]|"[^"]*")*(?:\/>|><\/(?:\w+:)?c\s*>)/g;
/** What is put around rows for printing or folding; the library of spreadsheets looks into none of it. */
const GROUPS = /<\/?table:table-(?:row-group|header-rows|rows)(?=[\s>/])[^<>]*>/g;
const EMPTY_ODS_CELLS = /<table:table-cell((?:\s[^<>]*)?)\/>/g;
const REPEATED = /\stable:number-columns-repeated="\d+"/;
/** Attributes by which an empty cell of OpenDocument is more than a place. */
const MEANT = /\s(?:office:|calcext:|table:formula|table:number-(?:columns|rows)-spanned)/;
