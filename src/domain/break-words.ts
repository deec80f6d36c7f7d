const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/**
 * The pieces of a Chinese title between which a line may break: whole words, a number kept with the
 * word behind it, punctuation kept with the word before it and an opening mark with the one behind.
 */
export function breakable(text: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of words.segment(text)) {
    const last = pieces.at(-1);
    if (last !== undefined && holdsTogether(last, segment)) {
      pieces[pieces.length - 1] = `${last}${segment}`;
    } else {
      pieces.push(segment);
    }
  }
  return pieces;
}

function holdsTogether(before: string, after: string): boolean {
  // An opening mark, or a number with the word behind it
  if (/[\p{Ps}\p{Pi}\p{Nd}]$/u.test(before)) return true;
  // The rest of a number: −38,412; 15—59; 2022-09; 1/3
  if (/(?:\p{Sm}|\p{Nd}[\p{Pd}/:.])$/u.test(before) && /^\p{Nd}/u.test(after)) return true;
  return /^[\p{P}\p{S}]/u.test(after) && !/^[\p{Ps}\p{Pi}]/u.test(after);
}
