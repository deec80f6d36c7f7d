// Unified social credit codes, GB 32100-2015: 17 characters and a check character.
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** The check character for the first 17 characters, or null where one is not of the alphabet. */
export function creditCodeCheckCharacter(code: string): string | null {
  let sum = 0;
  for (const [index, weight] of WEIGHTS.entries()) {
    const value = ALPHABET.indexOf(code.charAt(index));
    if (value < 0 || code.charAt(index) === '') return null;
    sum += value * weight;
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

export function isCreditCode(code: string): boolean {
  return code.length === 18 && creditCodeCheckCharacter(code) === code.charAt(17);
}
