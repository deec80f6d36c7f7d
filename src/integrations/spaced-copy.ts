import { Parser } from 'htmlparser2';
import { separatorFor, spaceHan } from '#search/spacing.ts';

const lastCharacter = /.$/su;

/**
 * A copy of a page for the search index: Han characters stand apart in its text, titles included;
 * tags, attributes and everything else stay byte for byte.
 */
export function spacedCopy(html: string): string {
  const pieces: string[] = [];
  let separator = separatorFor('');
  let before = '';
  let copied = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'html') separator = separatorFor(attributes['lang'] ?? '');
      },
      ontext(text) {
        pieces.push(html.slice(copied, parser.startIndex), spaceHan(text, separator, before));
        copied = parser.startIndex + text.length;
        before = lastCharacter.exec(text)?.[0] ?? before;
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return pieces.join('') + html.slice(copied);
}
