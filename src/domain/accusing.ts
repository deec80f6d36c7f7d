/** Words that judge a body instead of saying what was looked for, asked and answered. */
const ACCUSING: readonly RegExp[] = [
  /违法|违规|违纪|渎职|失职|不作为|懒政/,
  /(?:没有?|未|不|拒不|拒绝)(?:依法|按规定|及时)?(?:履行|履职|尽责)/,
  /拒不(?:公开|答复|提供)|隐瞒|瞒报|故意不/,
  /\b(?:illegal(?:ly)?|unlawful(?:ly)?|violat\w+|breach\w*|dereliction|cover(?:ed|s)? up|conceal\w*)\b/i,
  /\b(?:fail(?:s|ed|ing|ure)? (?:to|in) (?:publish|disclose|perform|answer|fulfil|do)\w*|refus(?:es|ed|ing) to)\b/i,
];

/** The first accusing word of a text, in Chinese or English; null where there is none. */
export function accusingIn(text: string): string | null {
  const found = ACCUSING.flatMap((words) => words.exec(text) ?? []);
  return found[0] ?? null;
}
