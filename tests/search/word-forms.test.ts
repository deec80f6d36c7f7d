import { expect, it } from 'vitest';
import { isFormOf } from '#search/word-forms.ts';

it.each([
  ['care', 'caring', true],
  ['facility', 'facilities', true],
  ['home', 'homes', true],
  ['care', 'carpet', false],
  ['is', 'it', false],
  ['residence', 'care', false],
])('%s and %s are forms of one word: %s', (one, other, are) => {
  expect(isFormOf(one, other)).toBe(are);
  expect(isFormOf(other, one)).toBe(are);
});
