import { expect, inject, test } from 'vitest';
import { builtFiles } from './built.ts';
import { pageKinds } from './pages.ts';

/** `/news/some-article/` is of the kind `news/*`, `/news/` of the kind `news`; below, the like. */
const kindOf = (path: string): string =>
  path
    // Lists by kind and by township are kinds of pages of their own, not facilities.
    .replace(/^\/facilities\/(kind|township)\//, '/facilities-by-$1/')
    // The news of a topic or a year are lists as well, and look alike.
    .replace(/^\/news\/(topics|years)\//, '/news-by-part/')
    // A letter stands for one difference, a gap for one place.
    .replace(/^\/disclosure\/letter\//, '/letter/')
    .replace(/^\/gaps\/[^/]+\//, '/gap/')
    .split('/')
    .filter((part) => part !== '')
    .map((part, index) => (index % 2 === 1 ? '*' : part))
    .join('/');

test('the pages to look at leave out no kind of page', () => {
  const built = builtFiles(inject('editions').demo)
    .filter((file) => file.endsWith('.html') && !file.startsWith('en/'))
    .map((file) => kindOf(`/${file.replace(/index\.html$/, '')}`));
  expect(new Set(pageKinds.map(({ path }) => kindOf(path)))).toEqual(new Set(built));
});

test.each(['official', 'demo'] as const)('each page to look at is in the %s edition', (edition) => {
  const files = new Set(builtFiles(inject('editions')[edition]));
  const missing = pageKinds
    .filter((kind) => kind.edition === undefined || kind.edition === edition)
    .map(({ path }) => path.slice(1).replace(/(^|\/)$/, '$1index.html'))
    .filter((file) => !files.has(file));
  expect(missing).toEqual([]);
});
