import { describe, expect, it } from 'vitest';
import { isFormOf, isInflected, sharedStart } from '#search/word-forms.ts';

describe('two words', () => {
  it.each([
    ['care', 'caring', true],
    ['care', 'carer', true],
    ['facility', 'facilities', true],
    ['home', 'homes', true],
    ['care', 'carpet', false],
    ['is', 'it', false],
    ['residence', 'care', false],
  ])('%s and %s are of one family: %s', (one, other, are) => {
    expect(isFormOf(one, other)).toBe(are);
    expect(isFormOf(other, one)).toBe(are);
  });

  const inflected: readonly (readonly [string, string, boolean])[] = [
    ['home', 'homes', true],
    ['facility', 'facilities', true],
    ['facilities', 'facility', true],
    ['census', 'censuses', true],
    ['caring', 'care', true],
    ['cared', 'cares', true],
    ['planned', 'planning', true],
    ['plan', 'planned', true],
    ['report', 'reported', true],
    ['embed', 'embedding', true],
    ['used', 'use', true],
    ['applied', 'apply', true],
    ['not', 'noted', false],
    ['new', 'news', true],
    ['care', 'carer', false],
    ['age', 'agency', false],
    ['us', 'used', false],
    ['bus', 'bu', false],
    ['thing', 'th', false],
    ['person', 'personal', false],
  ];
  it.each(inflected)('%s and %s are one in another number or tense: %s', (one, other, are) => {
    expect(isInflected(one, other)).toBe(are);
    expect(isInflected(other, one)).toBe(are);
  });

  it.each(inflected.filter(([, , are]) => are))('%s and %s begin alike', (one, other) => {
    expect(other.startsWith(sharedStart(one))).toBe(true);
    expect(one.startsWith(sharedStart(other))).toBe(true);
  });
});
