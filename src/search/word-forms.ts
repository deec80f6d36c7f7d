/** What English adds to a word, or changes at its end. */
const ending = /^(?:e?s|e?d|e?rs?|ing|ings|ions?|ies|ied|y|e|ly|ments?|ness|al|able|)$/;
/** Fewest letters that two forms of a word share. */
const fewestShared = 3;

/** Whether two words are forms of one: care and caring, facility and facilities. */
export function isFormOf(word: string, other: string): boolean {
  let same = 0;
  while (same < word.length && word.charAt(same) === other.charAt(same)) same += 1;
  return same >= fewestShared && ending.test(word.slice(same)) && ending.test(other.slice(same));
}
