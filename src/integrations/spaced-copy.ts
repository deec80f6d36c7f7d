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
 * A copy of a page for the search index. Han characters stand apart in its text, titles included,
 * and a space follows each block, where Pagefind would run a term into its definition; tags and
 * attributes stay byte for byte.
 */
export function spacedCopy(html: string): string {
  const pieces: string[] = [];
  let separator = separatorFor('');
  let before = '';
  let copied = 0;
  const copyUpTo = (end: number): void => {
    pieces.push(html.slice(copied, end));
    copied = end;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'html') separator = separatorFor(attributes['lang'] ?? '');
        if (!inline.has(name)) before = '';
      },
      ontext(text) {
        copyUpTo(parser.startIndex);
        pieces.push(spaceHan(text, separator, before));
        copied += text.length;
        before = lastCharacter.exec(text)?.[0] ?? before;
      },
      onclosetag(name, implied) {
        if (implied || inline.has(name)) return;
        copyUpTo(parser.endIndex + 1);
        pieces.push(' ');
        before = '';
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  copyUpTo(html.length);
  return pieces.join('');
}
