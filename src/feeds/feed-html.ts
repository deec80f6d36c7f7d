import { ElementType, parseDocument } from 'htmlparser2';
import { escapeHtml } from '#feeds/feed.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];

/** Elements that say something in a feed reader; of all others only the text inside is kept. */
const KEPT = new Set(
  'p h2 h3 h4 ul ol li dl dt dd a em strong del pre figure figcaption blockquote table caption thead tbody tr th td code sup sub'.split(
    ' ',
  ),
);
const EMPTY = new Set(['br', 'hr']);
/** Elements that go with all they hold: what runs, what is drawn, and what only a page can use. */
const DROPPED = new Set(['script', 'style', 'svg', 'template', 'button', 'input', 'link', 'nav']);
const ATTRIBUTES = new Set(['href', 'lang', 'colspan', 'rowspan', 'scope']);

/**
 * The text of a page for feed readers: structure, links and figures as text; no scripts, drawings,
 * styles or markers of sources. Links become absolute, and any but web, mail and phone are undone.
 *
 * @param page absolute address of the page, which its links are relative to
 */
export function feedHtml(html: string, page: string): string {
  return parseDocument(html)
    .children.map((node) => write(node, page))
    .join('')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

function write(node: Node, page: string): string {
  if (node.type === ElementType.Text) return escapeHtml(node.data);
  if (node.type !== ElementType.Tag || DROPPED.has(node.name) || isMarker(node.attribs)) return '';
  const { name } = node;
  if (EMPTY.has(name)) return `<${name}>`;
  const inside = node.children.map((child) => write(child, page)).join('');
  if (!KEPT.has(name)) return inside;
  const attributes = attributesOf(node.attribs, page);
  if (attributes === null) return inside;
  return `<${name}${attributes}>${inside}</${name}>`;
}

/** Markers of sources and texts for screen readers mean nothing away from their page. */
function isMarker({ class: names = '', hidden }: Readonly<Record<string, string>>): boolean {
  return (
    hidden !== undefined || names.split(/\s+/).some((name) => name === 'cite' || name === 'sr')
  );
}

/** The attributes as text; null where the link cannot stand. */
function attributesOf(attribs: Readonly<Record<string, string>>, page: string): string | null {
  const kept: string[] = [];
  for (const [name, value] of Object.entries(attribs)) {
    if (!ATTRIBUTES.has(name)) continue;
    const written = name === 'href' ? absolute(value, page) : value;
    if (written === null) return null;
    kept.push(` ${name}="${escapeHtml(written).replaceAll('"', '&quot;')}"`);
  }
  return kept.join('');
}

function absolute(address: string, page: string): string | null {
  if (!URL.canParse(address, page)) return null;
  const url = new URL(address, page);
  return ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol) ? url.href : null;
}
