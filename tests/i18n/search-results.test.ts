import { expect, test } from 'vitest';
import { searchResultsText } from '#i18n/search-results.ts';

test.each(['zh', 'en'] as const)('approximate results quote the words left out (%s)', (lang) => {
  const { some } = searchResultsText[lang].match;
  expect(some('', 'X')).toContain('“X”');
  expect(some('', '')).not.toMatch(/[“”]/);
});
