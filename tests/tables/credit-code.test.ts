import fc from 'fast-check';
import { expect, test } from 'vitest';
import { creditCodeCheckCharacter, isCreditCode } from '#tables/credit-code.ts';
import { creditCodeFrom } from '../support/codes.ts';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const first17 = fc
  .array(fc.constantFrom(...ALPHABET), { minLength: 17, maxLength: 17 })
  .map((letters) => letters.join(''));

test('the example of the standard is a credit code', () => {
  expect(isCreditCode('91350100M000100Y43')).toBe(true);
});

test('a check character worked out in another way is accepted, every other refused', () => {
  fc.assert(
    fc.property(first17, fc.constantFrom(...ALPHABET), (start, other) => {
      const whole = creditCodeFrom(start);
      expect(isCreditCode(whole)).toBe(true);
      expect(isCreditCode(start + other)).toBe(other === whole.charAt(17));
    }),
  );
});

test('one letter changed is always noticed', () => {
  const changes = fc.tuple(first17, fc.nat(17), fc.constantFrom(...ALPHABET));
  fc.assert(
    fc.property(changes, ([start, at, letter]) => {
      const whole = creditCodeFrom(start);
      const changed = whole.slice(0, at) + letter + whole.slice(at + 1);
      expect(isCreditCode(changed)).toBe(letter === whole.charAt(at));
    }),
  );
});

test('no check character is named for a code too short or with letters left out of the alphabet', () => {
  expect(creditCodeCheckCharacter('91350100M000100Y')).toBeNull();
  for (const letter of 'IOSVZ') {
    expect(creditCodeCheckCharacter(`91350100M000100${letter}4`)).toBeNull();
  }
  expect(isCreditCode('')).toBe(false);
  expect(isCreditCode('91350100M000100Y430')).toBe(false);
});
