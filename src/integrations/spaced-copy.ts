import { Parser } from 'htmlparser2';
import { separatorFor, spaceHan } from '#search/spacing.ts';

const lastCharacter = /.$/su;
/** Elements inside a line of text. Every other one stands apart from what is around it. */
const inline = new Set(
  'a abbr b bdi cite code data em i ins kbd mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/**
 * Signs that end a text which Pagefind would run into the next one, so that no phrase is found
 * across the two: a term and its definition, say. Chinese, then other languages.
 */
const endings: Readonly<Record<string, readonly [string, string]>> = {
  caption: ['：', ': '],
  dt: ['：', ': '],
  dd: ['；', '; '],
  th: ['，', ', '],
};

/** What is added to a page for one language: between Han characters, and at ends of elements. */
function additionsFor(lang: string): { separator: string; endOf: (name: string) => string } {
  const which = lang.startsWith('zh') ? 0 : 1;
  return { separator: separatorFor(lang), endOf: (name) => endings[name]?.[which] ?? '' };
}

/**
 * A copy of what a page has to search, its element with `data-pagefind-body`; null for a page that
 * has none. Han characters stand apart in its text, and blocks stand apart from each other; the tags
 * stay byte for byte.
 */
export function spacedCopy(html: string): string | null {
  const pieces: string[] = [];
  let lang = '';
  let { separator, endOf } = additionsFor(lang);
  /** Name of the element to copy, and how many of this name are open. */
  let body = { name: '', open: 0 };
  let before = '';
  let copied = 0;
  const copyUpTo = (end: number): void => {
    pieces.push(html.slice(copied, end));
    copied = end;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'html') {
          lang = attributes['lang'] ?? '';
          ({ separator, endOf } = additionsFor(lang));
        }
        if (body.open > 0 && name === body.name) body.open += 1;
        if (body.open === 0 && 'data-pagefind-body' in attributes) {
          body = { name, open: 1 };
          copied = parser.startIndex;
        }
        if (inline.has(name)) return;
        if (before !== '') {
          copyUpTo(parser.startIndex);
          pieces.push(' ');
        }
        before = '';
      },
      ontext(text) {
        if (body.open === 0) return;
        copyUpTo(parser.startIndex);
        pieces.push(spaceHan(text, separator, before));
        copied += text.length;
        before = lastCharacter.exec(text)?.[0] ?? before;
      },
      onclosetag(name, implied) {
        if (body.open === 0 || implied || inline.has(name)) return;
        copyUpTo(parser.startIndex);
        if (/[\p{L}\p{N}\p{Pe}\p{Pf}%]/u.test(before)) pieces.push(endOf(name));
        copyUpTo(parser.endIndex + 1);
        if (name === body.name) body.open -= 1;
        if (body.open === 0) parser.pause();
        pieces.push(' ');
        before = '';
      },
    },
    { decodeEntities: false },
  );
  parser.write(html);
  if (pieces.length === 0) return null;
  return `<html lang="${lang}"><body>${pieces.join('').trimEnd()}</body></html>`;
}
