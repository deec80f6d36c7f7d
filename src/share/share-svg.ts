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
const LEFT = 80;
const TITLE_SIZE = 76;
const TITLE_LINES = 4;
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
  const measure = (text: string): number => font.getAdvanceWidth(text, TITLE_SIZE);
  const lines = linesOf(title, SHARE_WIDTH - 2 * LEFT, TITLE_LINES, measure);
  const middle = 355;
  const first = middle - ((lines.length - 1) * TITLE_SIZE * LINE_HEIGHT) / 2 + TITLE_SIZE * 0.36;
  const markAt = LEFT + 74 + font.getAdvanceWidth(site, 40) + 24;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}">`,
    `<rect width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}" fill="${PAPER}"/>`,
    `<path fill="${ACCENT}" fill-rule="evenodd" transform="translate(${LEFT} 60) scale(1.4)" d="${LOGO}"/>`,
    write(site, LEFT + 74, 103, 40, INK),
    mark === '' ? '' : write(mark, markAt, 103, 34, ACCENT),
    `<path fill="${INK}" d="M${LEFT} 146h${SHARE_WIDTH - 2 * LEFT}v5h-${SHARE_WIDTH - 2 * LEFT}zm0 9h${SHARE_WIDTH - 2 * LEFT}v2h-${SHARE_WIDTH - 2 * LEFT}z"/>`,
    ...lines.map((line, index) =>
      write(line, LEFT, first + index * TITLE_SIZE * LINE_HEIGHT, TITLE_SIZE, INK),
    ),
    write(foot, LEFT, 572, 32, SOFT),
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
