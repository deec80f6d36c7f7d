// Resident identity numbers (GB 11643): 17 digits and a check character, ISO 7064 MOD 11-2.
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECKS = '10X98765432';

/**
 * Says whether a free text holds something that must never be published: an identity number, a
 * bank card number or a mobile number. Check digits are tested, so that other long numbers pass.
 */
export function personalData(text: string): 'personal-id' | 'personal-mobile' | 'bank-card' | null {
  const runs = text.normalize('NFKC').match(/\d[\d -]*[\dXx]/g) ?? [];
  for (const run of runs) {
    const digits = run.replace(/[ -]/g, '').toUpperCase();
    if (isResidentId(digits)) return 'personal-id';
    if (isMobile(digits)) return 'personal-mobile';
    if (/^\d{16,19}$/.test(digits) && passesLuhn(digits)) return 'bank-card';
  }
  return null;
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

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
