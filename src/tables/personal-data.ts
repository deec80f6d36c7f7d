import { isCreditCode } from '#tables/credit-code.ts';

// Resident identity numbers (GB 11643): 17 digits and a check character, ISO 7064 MOD 11-2.
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECKS = '10X98765432';
// An identity number is the longest that is read over gaps, so it has at most this many groups.
const MOST_GROUPS = 18;
// Card numbers have 16 to 19 digits and are printed whole or in fours.
const CARDS = /(?<!\d)[3-9]\d{3}([ -]?)\d{4}\1\d{4}\1\d{4}(\1\d{1,3})?(?!\d)/g;

/**
 * Says whether a free text holds something that must never be published: an identity number, a
 * bank card number or a mobile number. Check digits are tested, so that other long numbers pass.
 */
export function personalData(text: string): 'personal-id' | 'personal-mobile' | 'bank-card' | null {
  const plain = text.normalize('NFKC').toUpperCase();
  for (const number of numbersIn(plain)) {
    if (isResidentId(number)) return 'personal-id';
    if (isMobile(number.replace(/^(00)?86|X$/g, ''))) return 'personal-mobile';
  }
  const cards = plain.match(CARDS) ?? [];
  return cards.some((card) => isBankCard(card.replace(/[ -]/g, ''))) ? 'bank-card' : null;
}

/**
 * Every number a reader could make of the digits of a text: each group by itself and read on over
 * spaces and hyphens, since `138 1234 5678` is one number and `2022-09 13812345678` is two.
 */
function numbersIn(text: string): string[] {
  const runs = text.match(/\d[\d -]*X?/g) ?? [];
  return runs.flatMap((run) => {
    const groups = run.split(/[ -]+/);
    return groups.flatMap((_, from) => {
      const following = groups.slice(from, from + MOST_GROUPS);
      return following.map((_, last) => following.slice(0, last + 1).join(''));
    });
  });
}

/** An 11-digit mainland mobile number. */
export function isMobile(digits: string): boolean {
  return /^1[3-9]\d{9}$/.test(digits);
}

function isResidentId(digits: string): boolean {
  if (!/^[1-9]\d{5}(18|19|20)\d{2}(0[1-9]|1[0-2])\d{5}[\dX]$/.test(digits)) return false;
  const sum = ID_WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return ID_CHECKS[sum % 11] === digits[17];
}

/** Tells cards from credit codes made of digits only: a card of 18 digits begins with 62. */
function isBankCard(digits: string): boolean {
  return passesLuhn(digits) && (digits.startsWith('62') || !isCreditCode(digits));
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
