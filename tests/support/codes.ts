// Check characters worked out in another way than the sources do, so that a slip shows.

const CREDIT_LETTERS = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter(
  (letter) => !'IOSVZ'.includes(letter),
);

/** A unified social credit code from its first 17 characters: the sum with powers of 3 is 0 mod 31. */
export function creditCodeFrom(first17: string): string {
  const sumWith = (last: string): number =>
    [...first17, last].reduce((sum, letter, index) => {
      const power = index < 17 ? 3 ** index % 31 : 1;
      return sum + CREDIT_LETTERS.indexOf(letter) * power;
    }, 0);
  const last = CREDIT_LETTERS.find((letter) => sumWith(letter) % 31 === 0);
  return first17 + (last ?? '');
}

/** A resident identity number from its first 17 digits, by the recursive form of MOD 11-2. */
export function residentIdFrom(first17: string): string {
  const product = [...first17].reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0);
  const check = (12 - product) % 11;
  return first17 + (check === 10 ? 'X' : String(check));
}

/** A card number from all its digits but the last: tries each until the Luhn sum ends in 0. */
export function cardFrom(digits: string): string {
  const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
  const sumWith = (last: number): number => {
    let sum = 0;
    let double = false;
    for (const digit of [...digits, String(last)].reverse()) {
      sum += double ? (doubled[Number(digit)] ?? 0) : Number(digit);
      double = !double;
    }
    return sum;
  };
  const last = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find((digit) => sumWith(digit) % 10 === 0);
  return digits + String(last);
}
