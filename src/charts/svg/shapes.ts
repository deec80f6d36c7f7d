import type { Fill } from '#charts/fills.ts';
import { PAPER } from '#charts/svg/paper.ts';

/** Text made safe for an SVG file. */
export function escapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

const round = (value: number): number => Math.round(value * 10) / 10;

interface TextLook {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly colour?: string;
  readonly bold?: boolean;
  readonly size?: number;
  /** An edge of paper, so that no line behind goes through it. */
  readonly halo?: boolean;
}

/** A line of text whose middle is at a height. */
export function text(x: number, y: number, content: string, look: TextLook = {}): string {
  const {
    anchor = 'start',
    colour = PAPER.ink,
    bold = false,
    size = PAPER.size,
    halo = false,
  } = look;
  const weight = bold ? ' font-weight="700"' : '';
  const edge = halo
    ? ` stroke="${PAPER.paper}" stroke-width="5" stroke-linejoin="round" paint-order="stroke"`
    : '';
  return `<text x="${round(x)}" y="${round(y)}" dy="0.35em" font-size="${size}" text-anchor="${anchor}" fill="${colour}"${weight}${edge}>${escapeXml(content)}</text>`;
}

/** A straight line. */
export function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  colour: string = PAPER.rule,
  more = '',
): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${colour}"${more}/>`;
}

/** A bar in one of the fills. */
export function bar(x: number, y: number, width: number, height: number, fill: Fill): string {
  const box = `<rect x="${round(x)}" y="${round(y)}" width="${round(Math.max(0, width))}" height="${round(height)}"`;
  return `${box} ${PAINTS[fill]}/>`;
}

const outline = `stroke="${PAPER.ink}" stroke-width="1.5"`;
const PAINTS: Readonly<Record<Fill, string>> = {
  solid: `fill="${PAPER.bar}"`,
  second: `fill="${PAPER.second}"`,
  marked: `fill="${PAPER.accent}" ${outline}`,
  hollow: `fill="none" ${outline}`,
  dashed: `fill="none" ${outline} stroke-dasharray="4 3"`,
  pale: `fill="${PAPER.rest}" ${outline}`,
  hatched: `fill="url(#hatched)" ${outline}`,
  dotted: `fill="url(#dotted)" ${outline}`,
};

/** Patterns that the fills refer to. */
export const PATTERNS = [
  '<defs>',
  `<pattern id="hatched" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${PAPER.paper}"/><rect width="2" height="6" fill="${PAPER.bar}"/></pattern>`,
  `<pattern id="dotted" width="7" height="7" patternUnits="userSpaceOnUse"><rect width="7" height="7" fill="${PAPER.paper}"/><circle cx="3.5" cy="3.5" r="1.4" fill="${PAPER.bar}"/></pattern>`,
  '</defs>',
].join('');

/** Round numbers from zero to at least a value, four or five steps apart. */
export function ticksTo(value: number): number[] {
  return ticksBetween(0, Math.max(0, value));
}

/** Round numbers that take in zero and both values, about four steps apart. */
export function ticksBetween(least: number, most: number): number[] {
  if (least === most) return [0, 1];
  const rough = (most - least) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step =
    [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((one) => one >= rough) ?? rough;
  const below = Math.ceil(-least / step - 1e-9);
  const count = below + Math.ceil(most / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, at) => (at - below) * step);
}
