import fs from 'node:fs';
import { expect, it } from 'vitest';
import { searchResultsText } from '#i18n/search-results.ts';

const pages = fs
  .readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.astro'))
  .map((file) => fs.readFileSync(`src/pages/${file}`, 'utf8'));
const sections = pages.flatMap((page) =>
  [...page.matchAll(/\bsection="([^"]*)"/g)].map(([, section = '']) => section),
);

it('every section of the site has a name among the results of a search', () => {
  const named = [...Object.keys(searchResultsText.zh.sections), 'search'];
  expect(named).toEqual(expect.arrayContaining([...new Set(sections)]));
});
