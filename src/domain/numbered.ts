/** A number with its text as shown. */
export interface Counted {
  readonly value: number;
  readonly text: string;
}

// Private-use characters stand for the numbers while a language's sentence is put together.
const FIRST = 0xe000;

/** The pieces of a sentence: its words, and its numbers in the order in which they stand. */
export function numbered(
  sentence: (...numbers: string[]) => string,
  numbers: readonly Counted[],
): (string | Counted)[] {
  const marks = numbers.map((_, index) => String.fromCharCode(FIRST + index));
  const parts = sentence(...marks).split(/([\ue000-\uf8ff])/);
  return parts
    .map((part) => numbers[part.charCodeAt(0) - FIRST] ?? part)
    .filter((part) => part !== '');
}
