import { breakable } from '#domain/break-words.ts';

/**
 * Breaks a title into lines that are no wider than `width`, between words. What does not fit into
 * `most` lines ends with an ellipsis.
 *
 * @param measure width of a text, in the unit of `width`
 */
export function linesOf(
  title: string,
  width: number,
  most: number,
  measure: (text: string) => number,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of breakable(title).flatMap((word) => fitting(word, width, measure))) {
    if (line !== '' && measure(line.trimStart() + piece.trimEnd()) > width) {
      lines.push(line.trim());
      line = piece;
    } else {
      line += piece;
    }
  }
  lines.push(line.trim());
  const shown = lines.filter((text) => text !== '');
  if (shown.length <= most) return shown;
  return [...shown.slice(0, most - 1), ellipsis(shown[most - 1] ?? '', width, measure)];
}

/** A word, or its characters where it is wider than a whole line. */
function fitting(word: string, width: number, measure: (text: string) => number): string[] {
  return measure(word) <= width ? [word] : [...word];
}

function ellipsis(line: string, width: number, measure: (text: string) => number): string {
  const characters = [...line];
  while (characters.length > 0 && measure(`${characters.join('')}…`) > width) characters.pop();
  return `${characters.join('')}…`;
}
