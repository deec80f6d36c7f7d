import path from 'node:path';
import { Parser } from 'htmlparser2';
import { Splice } from '#integrations/splice.ts';

/** Attributes that hold the address of a page or a file. */
const ADDRESSES = ['href', 'src', 'action'];
/** What a page of a copy has no use for: browsers run no module and fetch nothing from a folder. */
const dropped = (name: string, attributes: Readonly<Record<string, string>>): boolean =>
  (name === 'script' && attributes['type'] !== 'application/ld+json') ||
  (name === 'form' && attributes['role'] === 'search');

/**
 * The address of a page or a file of the site, seen from one of its pages; null for any other. A
 * folder stands for its `index.html`, since nobody is there to look for it.
 *
 * @param page path of the page in the site, such as `en/news/index.html`
 * @param base base path of the site, with a slash at either end
 */
export function relativeAddress(address: string, page: string, base: string): string | null {
  if (!address.startsWith(base) || address.startsWith('//')) return null;
  const [, target = '', anchor = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/.exec(address) ?? [];
  const file = target.slice(base.length).replace(/(^|\/)$/, '$1index.html');
  return path.posix.relative(path.posix.dirname(page), file) + anchor;
}

/**
 * A page as it can be opened from a folder, without a server: every address of the site is relative,
 * scripts and the field of the search are left out, and what stands there for readers without script
 * is shown. `note` stands at the top of the page, as HTML.
 */
export function relativePage(html: string, page: string, base: string, note: string): string {
  const copy = new Splice(html);
  /** The element that is being left out, how many of its name are open, and where it begins. */
  let leaving = { name: '', open: 0, start: 0 };
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        const start = parser.startIndex;
        const end = parser.endIndex + 1;
        if (leaving.open > 0) {
          if (name === leaving.name) leaving.open += 1;
        } else if (dropped(name, attributes)) {
          leaving = { name, open: 1, start };
        } else if (name === 'noscript') copy.put(start, end, '');
        else {
          const raw = html.slice(start, end);
          const tag = withRelative(raw, attributes, page, base);
          copy.put(start, end, name === 'body' ? tag + note : tag);
        }
      },
      onclosetag(name, implied) {
        const { startIndex, endIndex } = parser;
        if (leaving.open > 0 && name === leaving.name) {
          leaving.open -= 1;
          if (leaving.open > 0) return;
          // Something stays in the place of a form, so that what stands beside it keeps its own.
          copy.put(leaving.start, endIndex + 1, name === 'form' ? '<span></span>' : '');
        } else if (leaving.open === 0 && name === 'noscript' && !implied) {
          copy.put(startIndex, endIndex + 1, '');
        }
      },
    },
    { decodeEntities: false },
  );
  parser.write(html);
  parser.end();
  return copy.made();
}

function withRelative(
  raw: string,
  attributes: Readonly<Record<string, string>>,
  page: string,
  base: string,
): string {
  return ADDRESSES.reduce((tag, name) => {
    const address = relativeAddress(attributes[name] ?? '', page, base);
    if (address === null) return tag;
    return tag.replace(` ${name}="${attributes[name] ?? ''}"`, () => ` ${name}="${address}"`);
  }, raw);
}
