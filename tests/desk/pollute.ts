import Papa from 'papaparse';
import { toGb18030, toUtf16 } from './gb18030.ts';
import { utf8 } from './handed-in.ts';

/** A table as its titles and the texts of its cells. */
export type Grid = readonly (readonly string[])[];

/** A number from 0 up to but not including `below`. */
export type Dice = (below: number) => number;

/** Ways in which a CSV file goes bad, by what is done to it. */
export type Pollution = (grid: Grid, dice: Dice) => Uint8Array;

const write = (grid: Grid, delimiter = ',', newline = '\n'): string =>
  `${Papa.unparse(
    grid.map((row) => [...row]),
    { delimiter, newline },
  )}${newline}`;
const lines = (grid: Grid): string[] => write(grid).trimEnd().split('\n');
const join = (all: readonly string[]): Uint8Array => utf8(`${all.join('\n')}\n`);

/** Any row but the header. */
const row = (grid: Grid, dice: Dice): number => 1 + dice(grid.length - 1);

/** The lines with one of them, never the header, made into something else. */
function line(change: (text: string, dice: Dice) => string | readonly string[]): Pollution {
  return (grid, dice) => {
    const at = row(grid, dice);
    return join(lines(grid).flatMap((text, index) => (index === at ? change(text, dice) : text)));
  };
}

/** The cells with one of them, never a title, made into something else. */
function cell(change: (text: string, dice: Dice) => string, filled = true): Pollution {
  return (grid, dice) => {
    const places = grid.flatMap((cells, y) =>
      cells.flatMap((text, x) => (y > 0 && (!filled || text !== '') ? [[y, x] as const] : [])),
    );
    const [atRow, atColumn] = places[dice(places.length)] ?? [1, 0];
    const changed = grid.map((cells, y) =>
      cells.map((text, x) => (y === atRow && x === atColumn ? change(text, dice) : text)),
    );
    return utf8(write(changed));
  };
}

/** The whole text made into something else. */
const whole =
  (change: (text: string, dice: Dice) => string): Pollution =>
  (grid, dice) =>
    utf8(change(write(grid), dice));

const every = (grid: Grid, quote: (text: string) => string, delimiter = ','): Uint8Array =>
  join(grid.map((cells) => cells.map(quote).join(delimiter)));
const NOTES = ['填表说明', '蔚县机构一览表,2026年', '单位：个', 'a,b,c,d', '# exported', ''];
const note = (dice: Dice): string => NOTES[dice(NOTES.length)] ?? '';
const cut = (text: string, dice: Dice): number => 1 + dice(Math.max(1, text.length - 1));

export const pollutions: Readonly<Record<string, Pollution>> = {
  'tabs between cells': (grid) => utf8(write(grid, '\t')),
  'semicolons between cells': (grid) => utf8(write(grid, ';')),
  'bars between cells': (grid) => utf8(write(grid, '|')),
  'spaces between cells': (grid) => utf8(write(grid, ' ')),
  'Chinese commas between cells': (grid) => every(grid, (text) => text, '，'),
  'two commas between cells': (grid) => every(grid, (text) => text, ',,'),
  'comma and space between cells': (grid) => every(grid, quoted, ', '),
  'another delimiter in one line': line((text, dice) =>
    text.replaceAll(',', [';', '\t', '|'][dice(3)] ?? ';'),
  ),
  'single quotes around cells': (grid) => every(grid, (text) => `'${text}'`),
  'curly quotes around cells': (grid) => every(grid, (text) => (text === '' ? '' : `“${text}”`)),
  'single quotes around one cell': cell((text) => `'${text}'`),
  'backslash escapes': (grid) => every(grid, (text) => `"${text.replaceAll('"', '\\"')} \\"x\\""`),
  'quote not closed': line(
    (text, dice) => `${text.slice(0, cut(text, dice))}"${text.slice(cut(text, dice))}`,
  ),
  'quote inside a cell': line((text) => text.replace(/(\p{Script=Han})(?=\p{Script=Han})/u, '$1"')),
  'quotes around every cell': (grid) => every(grid, quoted),
  'a cell more': line((text) => `x,${text}`),
  'an empty cell more': line((text) => `${text},`),
  'a cell less': line((text) => text.slice(0, text.lastIndexOf(','))),
  'half a line': line((text) => text.slice(0, Math.floor(text.indexOf(',') / 2))),
  'line broken in two': line((text, dice) => {
    const at = cut(text, dice);
    return [text.slice(0, at), text.slice(at)];
  }),
  'two lines run together': (grid, dice) => {
    const all = lines(grid);
    const at = 1 + dice(all.length - 2);
    return join(all.toSpliced(at, 2, `${String(all[at])}${String(all[at + 1])}`));
  },
  'a remark among the lines': line((text, dice) => [text, `# ${note(dice)}`]),
  'a note at the end': (grid) => join([...lines(grid), '注：数据截至2026年11月']),
  'a total at the end': (grid) =>
    join([...lines(grid), `合计${','.repeat((grid[0]?.length ?? 1) - 1)}`]),
  'blank lines': line((text) => ['', text, '']),
  'lines of commas': line((text) => [text, text.replace(/"[^"]*"/g, '').replace(/[^,]/g, '')]),
  'lines in front': (grid, dice) =>
    join([...Array.from({ length: 1 + dice(4) }, () => note(dice)), ...lines(grid)]),
  'no header': (grid) => join(lines(grid).slice(1)),
  'header twice': (grid) => join([lines(grid)[0] ?? '', ...lines(grid)]),
  'header among the rows': (grid, dice) => {
    const all = lines(grid);
    return join(all.toSpliced(row(grid, dice), 0, all[0] ?? ''));
  },
  'a second table below': (grid) => join([...lines(grid), '', '编号,名称', '1,甲']),
  'title misspelt': (grid, dice) => {
    const [titles = [], ...rest] = grid;
    const at = dice(titles.length);
    return utf8(write([titles.map((text, x) => (x === at ? `${text}x9` : text)), ...rest]));
  },
  'title twice': (grid, dice) => {
    const [titles = [], ...rest] = grid;
    const at = 1 + dice(titles.length - 1);
    return utf8(write([titles.map((text, x) => (x === at ? String(titles[0]) : text)), ...rest]));
  },
  'a column more': (grid) =>
    utf8(write(grid.map((cells, y) => [...cells, y === 0 ? '备注二' : 'x']))),
  'a column without title': (grid) =>
    utf8(write(grid.map((cells, y) => [...cells, y === 0 ? '' : 'x']))),
  'an empty column': (grid) => utf8(write(grid.map((cells) => ['', ...cells]))),
  'a column less': (grid, dice) => {
    const at = dice(grid[0]?.length ?? 1);
    return utf8(write(grid.map((cells) => cells.filter((_, x) => x !== at))));
  },
  'carriage returns': whole((text) => text.replaceAll('\n', '\r')),
  'carriage returns and line feeds': whole((text) => text.replaceAll('\n', '\r\n')),
  'mixed line ends': (grid, dice) =>
    utf8(
      lines(grid)
        .map((text) => text + (['\n', '\r\n', '\r'][dice(3)] ?? ''))
        .join(''),
    ),
  'line separators of Unicode': whole((text) => text.replaceAll('\n', '\u2028')),
  'no line end at the end': whole((text) => text.trimEnd()),
  'line break in a cell': cell((text, dice) => splice(text, dice, '\n')),
  'tab in a cell': cell((text, dice) => splice(text, dice, '\t')),
  'zero byte': whole((text, dice) => splice(text, dice, '\0')),
  'byte-order mark': whole((text) => `\ufeff${text}`),
  GB18030: (grid) => toGb18030(write(grid)),
  'UTF-16, little end first': (grid) => toUtf16(write(grid), true),
  'UTF-16, big end first': (grid) => toUtf16(write(grid), false),
  'UTF-16 without a mark': (grid) => toUtf16(write(grid), true).subarray(2),
  'UTF-8 read as Latin-1': (grid) => utf8(String.fromCharCode(...utf8(write(grid)))),
  'two encodings in one file': (grid) =>
    Uint8Array.from([...utf8(write(grid)), ...toGb18030('蔚州,蔚州\n')]),
  'a byte damaged': (grid, dice) => {
    const bytes = utf8(write(grid));
    bytes[dice(bytes.length)] = 0xff;
    return bytes;
  },
  'cut off in the last line': (grid) => {
    const text = write(grid).trimEnd();
    return utf8(text.slice(0, text.lastIndexOf(',')));
  },
  'nothing left': () => utf8('\n\n'),
  'spaces around a cell': cell((text) => `  ${text}\u00a0`),
  'zero-width space in a cell': cell((text, dice) => splice(text, dice, '\u200b')),
  // In prose they may be meant; elsewhere they are read as what they are.
  'full-width digits': cell((text) => (/^[\d.:-]+$/.test(text) ? fullWidth(text) : text)),
  'error value': cell(() => '#REF!', false),
  'power of ten': cell(() => '1.30726E+08', false),
};

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Puts something into a text, never at its ends. */
function splice(text: string, dice: Dice, part: string): string {
  const at = cut(text, dice);
  return text.length < 2 ? `${text}${part}${text}` : text.slice(0, at) + part + text.slice(at);
}
