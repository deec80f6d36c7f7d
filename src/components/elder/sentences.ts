/** A stretch of a text: from its first character up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text into sentences to be read aloud. A very long sentence is cut once more behind a comma:
 * many speech engines give up in the middle of one.
 *
 * @param lang BCP 47 tag of the text
 * @param longest most characters that one stretch may have where a comma allows it
 */
export function sentencesOf(text: string, lang: string, longest = 120): Span[] {
  const cut = new Intl.Segmenter(lang, { granularity: 'sentence' });
  return Array.from(cut.segment(text), ({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }))
    .flatMap((span) => shorten(text, span, longest))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

function shorten(text: string, { start, end }: Span, longest: number): Span[] {
  if (end - start <= longest) return [{ start, end }];
  const comma = /[，、；：,;:](?!.*[，、；：,;:])/s.exec(text.slice(start, start + longest));
  if (comma === null) return [{ start, end }];
  const middle = start + comma.index + 1;
  return [{ start, end: middle }, ...shorten(text, { start: middle, end }, longest)];
}
