import type { Chart } from '#charts/chart.ts';
import { widthEms, wrapLabel } from '#charts/layout.ts';
import { legendOf } from '#charts/legend.ts';
import { svgBars, svgPoints, svgPyramid, svgStacked } from '#charts/svg/drawings.ts';
import type { SvgDrawing } from '#charts/svg/drawings.ts';
import { PAPER } from '#charts/svg/paper.ts';
import { bar, escapeXml, line, PATTERNS, text } from '#charts/svg/shapes.ts';

const DRAWERS: Readonly<Record<Chart['kind'], (chart: Chart) => SvgDrawing>> = {
  ranked: svgBars,
  grouped: svgBars,
  pyramid: svgPyramid,
  points: svgPoints,
  stacked: svgStacked,
};

const { size, width } = PAPER;
const MARGIN = 24;
const LINE = 24;
const TITLE = 24;

interface Words {
  /** Name of the indicator, with what its rows are and the unit. */
  readonly title: string;
  /** Notes, source and licence, a line each; long ones are broken. */
  readonly lines: readonly string[];
  /** BCP 47 tag. */
  readonly lang: string;
}

/**
 * A chart as an SVG file that stands for itself: title, unit, what its fills mean, source and
 * licence are drawn with it. Nothing in it is loaded from elsewhere, and nothing in it runs.
 */
export function chartSvg(chart: Chart, { title, lines, lang }: Words): string {
  const titles = wrapLabel(title, width / TITLE);
  const legend = svgLegend(chart);
  const drawing = DRAWERS[chart.kind](chart);
  const notes = lines.flatMap((one) => wrapLabel(one, width / (size - 1)));
  const top = titles.length * 32 + 12;
  const drawn = top + legend.height;
  const foot = drawn + drawing.height + 20;
  const height = foot + notes.length * LINE;
  const parts = [
    ...titles.map((one, at) => text(0, at * 32 + 14, one, { bold: true, size: TITLE })),
    `<g transform="translate(0 ${top})">${legend.body}</g>`,
    `<g transform="translate(0 ${drawn})">${drawing.body}</g>`,
    line(0, foot - 8, width, foot - 8, PAPER.ink),
    ...notes.map((one, at) =>
      text(0, foot + (at + 0.5) * LINE, one, { size: size - 1, colour: PAPER.soft }),
    ),
  ];
  const [w, h] = [width + 2 * MARGIN, Math.ceil(height + 2 * MARGIN)];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="${-MARGIN} ${-MARGIN} ${w} ${h}" font-family="${PAPER.font}" role="img" xml:lang="${lang}"><title>${escapeXml(title)}</title>${PATTERNS}<rect x="${-MARGIN}" y="${-MARGIN}" width="${w}" height="${h}" fill="${PAPER.paper}"/>${parts.join('')}</svg>\n`;
}

/** Samples of the fills with their names, in as many lines as they need. */
function svgLegend(chart: Chart): SvgDrawing {
  const entries = legendOf(chart);
  if (entries.length === 0) return { body: '', height: 0 };
  let x = 0;
  let y = 0;
  const drawn = entries.map(({ fill, name }) => {
    const long = widthEms(name) * size + 52;
    if (x > 0 && x + long > width) {
      x = 0;
      y += LINE;
    }
    const sample = bar(x + 1, y + 4, 24, 14, fill) + text(x + 32, y + 11, name);
    x += long;
    return sample;
  });
  return { body: drawn.join(''), height: y + LINE + 10 };
}
