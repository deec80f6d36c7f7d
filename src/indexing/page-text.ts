import { DomUtils, ElementType, parseDocument } from 'htmlparser2';

/** What a built page has to search, apart from where it belongs. */
export interface PageText {
  readonly title: string;
  readonly section: string;
  readonly example: boolean;
  /** One for each paragraph, item, row or pair of term and definition. */
  readonly passages: readonly string[];
}

/** Elements inside a line of text. */
const inline = new Set(
  'a abbr b bdi cite code data em i ins kbd mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Elements that hold nothing to find; what is struck out is no longer said. */
const silent = new Set(
  'script style template noscript nav form button select option dialog input label del'.split(' '),
);
/** Cells stay in their row, and definitions with their term, set apart by a sign. */
const cells = new Set(['td', 'th', 'dd']);
const gap = ' · ';

type Document = ReturnType<typeof parseDocument>;
type Node = Document['children'][number];
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** Whether an element and all within it is left out. Footnote signs would run into their numbers. */
function isSilent({ name, attribs }: Element): boolean {
  if (silent.has(name) || 'data-search-ignore' in attribs) return true;
  if (attribs['aria-hidden'] === 'true' && name !== 'svg') return true;
  return (attribs['class'] ?? '').split(/\s+/).includes('cite');
}

/** Gathers passages: text runs on within a line and ends at a block. */
class Passages {
  readonly done: string[] = [];
  #open = '';

  end(): void {
    const text = this.#open.replace(/\s+/g, ' ').trim();
    const passage = text.replace(/( ·)+$/, '').replace(/^(· )+/, '');
    this.#open = '';
    if (passage !== '') this.done.push(passage);
  }

  add(nodes: readonly Node[]): this {
    for (const node of nodes) {
      if (node.type === ElementType.Text) this.#open += node.data;
      else if (node.type === ElementType.Tag && !isSilent(node)) this.#element(node);
    }
    return this;
  }

  #element({ name, children }: Element): void {
    if (inline.has(name)) {
      this.add(children);
      return;
    }
    if (!cells.has(name)) this.end();
    this.add(children);
    if (cells.has(name) || name === 'dt') this.#open += gap;
    else this.end();
  }
}

function passagesOf(nodes: readonly Node[]): string[] {
  const passages = new Passages().add(nodes);
  passages.end();
  return passages.done;
}

/**
 * Reads what a page has to search: the text of its `main` with `data-search-body`, cut where a
 * phrase ends. Null for a page that has none, such as a redirect.
 *
 * Only that part is parsed: head, navigation and foot are half of most pages.
 */
export function readPageText(html: string): PageText | null {
  const start = html.search(/<main\b/);
  const end = html.lastIndexOf('</main>');
  if (start === -1 || end === -1) return null;
  const document = parseDocument(html.slice(start, end));
  const body = DomUtils.findOne(({ attribs }) => 'data-search-body' in attribs, document.children);
  if (body === null) return null;
  const [heading] = DomUtils.getElementsByTagName('h1', body, true, 1);
  if (heading !== undefined) DomUtils.removeElement(heading);
  const title = passagesOf(heading?.children ?? []).join(' ');
  return {
    title,
    section: body.attribs['data-search-section'] ?? '',
    example: 'data-search-example' in (heading?.attribs ?? {}),
    passages: passagesOf(body.children),
  };
}
