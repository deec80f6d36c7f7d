/** Excel allows no more characters in the name of a sheet. */
const LONGEST = 31;

/**
 * Names that a workbook accepts: at most 31 characters, none of `[ ] : * ? / \`, no apostrophe at
 * either end, none empty, and no two alike (case does not tell them apart).
 */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = name.replace(/[[\]:*?/\\\p{Cc}]/gu, ' ').trim();
    const base = plain.replace(/^'+|'+$/g, '').slice(0, LONGEST) || 'Sheet';
    let free = base;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
      const suffix = ` ${number}`;
      free = base.slice(0, LONGEST - suffix.length) + suffix;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}
