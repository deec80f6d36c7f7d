/**
 * A text in which a word that people use stands as it is called here: 老兵合作社 as 退役军人 and 合作社,
 * which need not touch. The longest word counts. Null where none is known.
 */
export function otherWords(
  text: string,
  synonyms: readonly (readonly [word: string, means: string])[],
): readonly string[] | null {
  let best: readonly [word: string, means: string] | null = null;
  for (const synonym of synonyms) {
    const [word] = synonym;
    if (text.includes(word.toLowerCase()) && word.length > (best?.[0].length ?? 0)) best = synonym;
  }
  if (best === null) return null;
  const [word, means] = best;
  const rest = text.split(word.toLowerCase()).filter((piece) => [...piece].length > 1);
  return [means.toLowerCase().replace(/[“”"]/g, ''), ...rest];
}
