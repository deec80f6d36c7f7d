import { sentencesOf } from '#components/elder/sentences.ts';
import { lastOf } from '#domain/lists.ts';

/** A sentence of the page: what is said, in which language, and where it stands. */
export interface Sentence {
  readonly text: string;
  readonly lang: string;
  readonly range: Range;
}

const BLOCKS = 'h1, h2, h3, p, li, dt, dd, th, td, caption, figcaption';
/** Marks, controls, drawings and what is struck out are seen, not read out. */
const SILENT =
  'del, .cite, button, select, input, svg, script, dialog, [aria-hidden="true"], .crumbs';

/** The table that a drawn chart stands for: away from the eye, and the only way to hear the chart. */
const DRAWN = '[data-drawn]';
const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** Every sentence of a part of the page that is shown, in reading order; for a chart, those of its table. */
export function speakable(part: Element): Sentence[] {
  return Array.from(part.querySelectorAll<HTMLElement>(BLOCKS))
    .filter((block) => block.closest(SILENT) === null && canBeHeard(block))
    .flatMap(sentencesIn);
}

function canBeHeard(block: HTMLElement): boolean {
  const chart = block.closest(DRAWN);
  if (chart === null) return isShown(block);
  // The title of the drawing is the caption of the table.
  if (block.closest('.chart') !== null) return false;
  if (block.closest('table') === null) return isShown(block);
  return isShown(chart) && block.closest('tbody[data-away]') === null;
}

/** Where a sentence is seen: itself, or the chart that shows what it says. */
export function shownPlace({ range }: Sentence): Range | Element {
  const block = range.startContainer.parentElement;
  const chart = block === null || isShown(block) ? null : block.closest(DRAWN);
  return chart ?? range;
}

function sentencesIn(block: HTMLElement): Sentence[] {
  const pieces: { node: Text; start: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    // A block within this one has its own turn.
    if (parent?.closest(BLOCKS) !== block || parent.closest(SILENT) !== null) continue;
    pieces.push({ node: node as Text, start: text.length });
    text += node.nodeValue ?? '';
  }
  const lang = block.closest<HTMLElement>('[lang]')?.lang ?? document.documentElement.lang;
  return sentencesOf(text, lang).map(({ start, end }) => {
    const range = document.createRange();
    const from = lastOf(pieces.filter((piece) => piece.start <= start));
    const to = lastOf(pieces.filter((piece) => piece.start < end));
    if (from !== undefined) range.setStart(from.node, start - from.start);
    if (to !== undefined) range.setEnd(to.node, end - to.start);
    return { text: text.slice(start, end).replace(/\s+/g, ' ').trim(), lang, range };
  });
}
