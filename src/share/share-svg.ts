import type { Font, PathCommand } from 'opentype.js';
import { linesOf } from '#src/share/lines.ts';

/** What a share image says. */
export interface ShareText {
  readonly site: string;
  readonly title: string;
  /** The line at the foot, such as kind and date. */
  readonly foot: string;
  /** A mark beside the site's name, such as 示例; empty where there is none. */
  readonly mark: string;
}

export const SHARE_WIDTH = 1200;
export const SHARE_HEIGHT = 630;

// A picture has no theme: these are the colours of the light one.
const INK = '#17191c';
const SOFT = '#4d535a';
const PAPER = '#ffffff';
const ACCENT = '#9f1d24';
/** Some apps show only the square in the middle: every text stands within it. */
const WIDTH = 590;
const LEFT = (SHARE_WIDTH - WIDTH) / 2;
const TITLE_SIZE = 52;
const TITLE_LINES = 5;
/** Of these the largest in which the foot stands whole: its last words may be its caveat. */
const FOOT_SIZES = [28, 25, 22];
const FOOT_LINES = 2;
/** Where the last line at the foot stands. */
const FOOT_AT = 584;
/** Rules go to the edges of the whole picture. */
const EDGE = 80;
const RULE = SHARE_WIDTH - 2 * EDGE;
const NAME_AT = 62;
const NAME_SIZE = 36;
const MARK_SIZE = 26;
const GAP = 16;
const LINE_HEIGHT = 1.32;
const LOGO =
  'M20 0l17 10v20L20 40 3 30V10zM20 8l-9 8v3h3v11h12V19h3v-3zM18 21h4v9h-4zM20 12.5l4 3.6h-8z';

/** Characters of a text that the font cannot draw. */
export function missingGlyphs(font: Font, text: string): string[] {
  return [...new Set(text)].filter((char) => font.charToGlyphIndex(char) === 0);
}

/**
 * A share image of 1200 × 630 as SVG whose texts are outlines, so that it looks the same on every
 * machine, whatever fonts it has.
 */
export function shareSvg(font: Font, { site, title, foot, mark }: ShareText): string {
  const write = (text: string, x: number, y: number, size: number, fill: string): string =>
    `<path fill="${fill}" d="${outline(font.getPath(text, x, y, size).commands)}"/>`;
  // Lines are tried at many widths, and the same pieces measured each time.
  const widths = new Map<string, number>();
  const measure = (text: string): number => {
    const width = widths.get(text) ?? font.getAdvanceWidth(text, TITLE_SIZE);
    widths.set(text, width);
    return width;
  };
  const lines = linesOf(title, WIDTH, TITLE_LINES, measure);
  const footIn = (size: number): string[] =>
    linesOf(foot, WIDTH, Infinity, (text) => font.getAdvanceWidth(text, size));
  const footSize = FOOT_SIZES.find((size) => footIn(size).length <= FOOT_LINES) ?? 22;
  const feet = footIn(footSize);
  const middle = 355;
  const first = middle - ((lines.length - 1) * TITLE_SIZE * LINE_HEIGHT) / 2 + TITLE_SIZE * 0.36;
  const head = font.getAdvanceWidth(site, NAME_SIZE) + GAP + font.getAdvanceWidth(mark, MARK_SIZE);
  const shrunk = Math.min(1, (WIDTH - NAME_AT) / head);
  const markAt = LEFT + NAME_AT + (font.getAdvanceWidth(site, NAME_SIZE) + GAP) * shrunk;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}">`,
    `<rect width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}" fill="${PAPER}"/>`,
    `<path fill="${ACCENT}" fill-rule="evenodd" transform="translate(${LEFT} 62) scale(1.2)" d="${LOGO}"/>`,
    write(site, LEFT + NAME_AT, 99, NAME_SIZE * shrunk, INK),
    mark === '' ? '' : write(mark, markAt, 99, MARK_SIZE * shrunk, ACCENT),
    `<path fill="${INK}" d="M${EDGE} 146h${RULE}v5h-${RULE}zm0 9h${RULE}v2h-${RULE}z"/>`,
    ...lines.map((line, index) =>
      write(line, LEFT, first + index * TITLE_SIZE * LINE_HEIGHT, TITLE_SIZE, INK),
    ),
    ...feet.map((line, index) =>
      write(line, LEFT, FOOT_AT - (feet.length - 1 - index) * footSize * 1.25, footSize, SOFT),
    ),
    '</svg>',
  ].join('');
}

/** SVG path data of an outline, with one decimal. (The library's own writes NaN now and then.) */
function outline(commands: readonly PathCommand[]): string {
  return commands
    .map(({ type, x1, y1, x2, y2, x, y }) => {
      const points = [x1, y1, x2, y2, x, y].filter((value) => value !== undefined);
      return type + points.map((value) => Math.round(value * 10) / 10).join(' ');
    })
    .join('');
}
