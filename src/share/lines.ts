import { breakable } from '#domain/break-words.ts';

/** How a typeface measures: the width of a text. */
type Measure = (text: string) => number;

/**
 * Breaks a title into lines that are no wider than `width`, between words, all about as long. What
 * does not fit into `most` lines ends with an ellipsis.
 *
 * @param measure width of a text, in the unit of `width`
 */
export function linesOf(title: string, width: number, most: number, measure: Measure): string[] {
  const widest = broken(title, width, measure);
  if (widest.length > most) {
    return [...widest.slice(0, most - 1), ellipsis(widest[most - 1] ?? '', width, measure)];
  }
  // The narrowest measure that takes no more lines leaves no single word on the last one.
  const steps = Array.from({ length: 20 }, (_, step) => width * (1 - step * 0.03));
  const narrowest = steps.findLast((step) => broken(title, step, measure).length === widest.length);
  return broken(title, narrowest ?? width, measure);
}

function broken(title: string, width: number, measure: Measure): string[] {
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
  return lines.filter((text) => text !== '');
}

/** A word, or its characters where it is wider than a whole line. */
function fitting(word: string, width: number, measure: Measure): string[] {
  return measure(word) <= width ? [word] : [...word];
}

function ellipsis(line: string, width: number, measure: Measure): string {
  const characters = [...line];
  while (characters.length > 0 && measure(`${characters.join('')}…`) > width) characters.pop();
  return `${characters.join('')}…`;
}
