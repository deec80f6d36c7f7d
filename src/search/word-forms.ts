/** What English adds to a word, or changes at its end, to make another of it: carer, careful, residence. */
const ending = /^(?:e?s|e?d|e?rs?|ing|ings|ions?|ies|ied|y|e|ly|ments?|ness|al|able|)$/;
/** Fewest letters that two words of a kind share. */
const fewestShared = 3;

/** Whether two words are of one family: care and carer, facility and facilities. */
export function isFormOf(word: string, other: string): boolean {
  let same = 0;
  while (same < word.length && word.charAt(same) === other.charAt(same)) same += 1;
  return same >= fewestShared && ending.test(word.slice(same)) && ending.test(other.slice(same));
}

/** A stem to which -ed or -ing joins only with its last letter twice: plan, but not report. */
const doubles = /^[^aeiou]*[aeiou][^aeiouwxy]$/;
const hasVowel = /[aeiouy]/;

/** Words of which one may be the form with -ed or -ing whose stem is this. */
function stemmed(stem: string): string[] {
  if (stem.length < 2 || !hasVowel.test(stem)) return [];
  const single = /([^aeiou])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return [`${stem}e`, ...(stem.length < 3 || doubles.test(stem) ? [] : [stem]), ...single];
}

/** Words of which one may be a regular form, itself among them: facilities is one of facility. */
function basesOf(word: string): string[] {
  const bases = [word];
  if (/[^aeiou]ies$/.test(word)) bases.push(`${word.slice(0, -3)}y`);
  else if (/(?:[sxz]|[cs]h)es$/.test(word)) bases.push(word.slice(0, -2), word.slice(0, -1));
  else if (/[^sui]s$/.test(word) && word.length > 3) bases.push(word.slice(0, -1));
  if (/[^aeiou]ied$/.test(word)) bases.push(`${word.slice(0, -3)}y`);
  else if (word.endsWith('ed')) bases.push(...stemmed(word.slice(0, -2)));
  else if (word.endsWith('ing')) bases.push(...stemmed(word.slice(0, -3)));
  return bases;
}

/** Whether two words are one in another number or tense: home and homes, caring and cares. */
export function isInflected(word: string, other: string): boolean {
  const bases = basesOf(other);
  return basesOf(word).some((base) => bases.includes(base));
}

/** Letters with which every form of a word begins. */
export function sharedStart(word: string): string {
  const [, ...bases] = basesOf(word).map((base) => base.replace(/[ey]$/, ''));
  const shortest = bases.reduce(
    (start, base) => {
      let same = 0;
      while (same < base.length && base.charAt(same) === start.charAt(same)) same += 1;
      return start.slice(0, same);
    },
    word.replace(/[ey]$/, ''),
  );
  return shortest.length < 2 ? word : shortest;
}
