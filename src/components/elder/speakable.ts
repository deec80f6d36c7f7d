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

/** Every sentence of a part of the page that is shown, in reading order. */
export function speakable(part: Element): Sentence[] {
  return Array.from(part.querySelectorAll<HTMLElement>(BLOCKS))
    .filter((block) => block.closest(SILENT) === null && block.getClientRects().length > 0)
    .flatMap(sentencesIn);
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
