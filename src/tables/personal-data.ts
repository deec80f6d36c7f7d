import { isCreditCode } from '#tables/credit-code.ts';

// Resident identity numbers (GB 11643): 17 digits and a check character, ISO 7064 MOD 11-2.
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECKS = '10X98765432';
// A bank card has at most 19 digits, so no number is made of more groups.
const LONGEST = 19;

/**
 * Says whether a free text holds something that must never be published: an identity number, a
 * bank card number or a mobile number. Check digits are tested, so that other long numbers pass.
 */
export function personalData(text: string): 'personal-id' | 'personal-mobile' | 'bank-card' | null {
  for (const number of numbersIn(text.normalize('NFKC').toUpperCase())) {
    if (isResidentId(number)) return 'personal-id';
    if (isMobile(number.replace(/^(00)?86/, ''))) return 'personal-mobile';
    if (isBankCard(number)) return 'bank-card';
  }
  return null;
}

/**
 * Every number a reader could make of the digits of a text: each group by itself and read on over
 * spaces and hyphens, since `138 1234 5678` is one number and `2022-09 13812345678` is two.
 */
function numbersIn(text: string): string[] {
  const runs = text.match(/\d[\d -]*X?/g) ?? [];
  return runs.flatMap((run) => {
    const groups = run.split(/[ -]+/);
    return groups.flatMap((_, from) =>
      groups
        .slice(from, from + LONGEST)
        .map((_, more) => groups.slice(from, from + more + 1).join('')),
    );
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

/** A number of 16 to 19 digits that ends in a Luhn digit; years and division codes begin lower. */
function isBankCard(digits: string): boolean {
  return /^[3-9]\d{15,18}$/.test(digits) && passesLuhn(digits) && !isCreditCode(digits);
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
