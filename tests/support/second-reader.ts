import { Parser } from 'htmlparser2';
import { unzipSync } from 'fflate';

// A reader of workbooks that shares nothing with the one of the desk but the zip format: it goes by the
// tags alone, in one pass, and keeps texts, numbers and truth values as they are written. It is here to
// be compared with.

/** Cells of a sheet that hold something, by `row,column` counted from 0. */
export type PlainSheet = ReadonlyMap<string, string>;

const decode = (part: Uint8Array | undefined): string => new TextDecoder().decode(part);

/** Hears the tags of an XML part. */
function walk(
  xml: string,
  open: (name: string, attributes: Readonly<Record<string, string>>) => void,
  text: (text: string) => void,
  close: (name: string) => void,
): void {
  const parser = new Parser(
    { onopentag: open, ontext: text, onclosetag: close },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
}

/** What `_x0041_` stands for in texts of `.xlsx`. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );

/** Texts of the table of strings, phonetic readings left out. */
function strings(xml: string): string[] {
  const all: string[] = [];
  let [current, inText, reading] = ['', false, 0];
  walk(
    xml,
    (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') reading += 1;
      if (name === 't') inText = reading === 0;
    },
    (text) => {
      if (inText) current += text;
    },
    (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') reading -= 1;
      if (name === 'si') all.push(unescaped(current));
    },
  );
  return all;
}

/** The first sheet of an `.xlsx`. */
export function secondXlsx(bytes: Uint8Array): PlainSheet {
  const parts = unzipSync(bytes);
  const shared = strings(decode(parts['xl/sharedStrings.xml']));
  const cells = new Map<string, string>();
  let [row, column, type, value, taking] = [-1, -1, '', '', false];
  walk(
    decode(parts['xl/worksheets/sheet1.xml']),
    (name, attributes) => {
      if (name === 'row') [row, column] = [Number(attributes['r'] ?? row + 2) - 1, -1];
      if (name === 'c') {
        const letters = /^[A-Z]+/.exec(attributes['r'] ?? '')?.[0];
        column = letters === undefined ? column + 1 : lettersToColumn(letters);
        [type, value] = [attributes['t'] ?? 'n', ''];
      }
      if (name === 'v' || name === 't') taking = true;
    },
    (text) => {
      if (taking) value += text;
    },
    (name) => {
      if (name === 'v' || name === 't') taking = false;
      if (name !== 'c') return;
      const text = cellText(type, value, shared);
      if (text !== '') cells.set(`${row},${column}`, text);
    },
  );
  return cells;
}

function cellText(type: string, value: string, shared: readonly string[]): string {
  if (type === 's') return shared[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'true' : 'false';
  return type === 'n' ? value : unescaped(value);
}

function lettersToColumn(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** White space that stands as an element. */
function spaceOf(name: string, attributes: Readonly<Record<string, string>>): string {
  if (name === 'text:s') return ' '.repeat(Number(attributes['text:c'] ?? 1));
  return name === 'text:tab' ? '\t' : name === 'text:line-break' ? '\n' : '';
}

/** Attributes that hold what a cell is; a text stands in its paragraphs. */
const VALUES = ['value', 'date-value', 'boolean-value', 'time-value'];

/** The first sheet of an `.ods`. */
export function secondOds(bytes: Uint8Array): PlainSheet {
  const cells = new Map<string, string>();
  let [sheet, row, times, column, repeated] = [-1, -1, 1, 0, 1];
  let value: string | null = null;
  let lines: string[] = [];
  let [depth, aside] = [0, 0];
  walk(
    decode(unzipSync(bytes)['content.xml']),
    (name, attributes) => {
      if (name === 'table:table') [sheet, row, times] = [sheet + 1, -1, 1];
      if (name === 'office:annotation' || name === 'text:ruby-text') aside += 1;
      if (name === 'table:table-row') {
        [row, column] = [row + times, 0];
        times = Number(attributes['table:number-rows-repeated'] ?? 1);
      }
      if (/^table:(covered-)?table-cell$/.test(name)) {
        repeated = Number(attributes['table:number-columns-repeated'] ?? 1);
        value =
          VALUES.map((one) => attributes[`office:${one}`]).find((one) => one !== undefined) ?? null;
        lines = [];
      }
      if (aside > 0) return;
      if (name === 'text:p') [lines, depth] = [[...lines, ''], depth + 1];
      if (depth > 0) lines.push((lines.pop() ?? '') + spaceOf(name, attributes));
    },
    (text) => {
      if (depth > 0 && aside === 0) lines.push((lines.pop() ?? '') + text);
    },
    (name) => {
      if (name === 'office:annotation' || name === 'text:ruby-text') aside -= 1;
      if (name === 'text:p' && aside === 0) depth -= 1;
      if (!/^table:(covered-)?table-cell$/.test(name)) return;
      const text = value ?? lines.join('\n');
      for (
        let at = 0;
        at < repeated && text !== '' && sheet === 0 && !name.includes('covered');
        at++
      ) {
        for (let line = 0; line < times; line++) cells.set(`${row + line},${column + at}`, text);
      }
      column += repeated;
    },
  );
  return cells;
}
