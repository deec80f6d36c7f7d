import { expect, test } from 'vitest';
import { feedId } from '#feeds/feed-id.ts';

const id = (root: string, path = 'news/a/') => feedId('130726', root, `${root}${path}`);

test('an id is a UUID of version 5 of the place alone', () => {
  expect(id('https://a.example/')).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});

test('it changes with neither the host nor the scheme nor the base path', () => {
  const ids = ['https://a.example/', 'http://a.example/', 'https://b.example/ledger/'].map((root) =>
    id(root),
  );
  expect(new Set(ids).size).toBe(1);
});

test('other places, other sites and parts of a page have ids of their own', () => {
  const root = 'https://a.example/';
  const ids = [
    id(root),
    id(root, 'en/news/a/'),
    id(root, 'news/a/#change-1'),
    feedId('130727', root, `${root}news/a/`),
  ];
  expect(new Set(ids).size).toBe(ids.length);
});
