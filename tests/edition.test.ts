import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { baseOf, editionOf, historyNeeded, hostOf, placesOf } from '#src/edition.ts';

describe('the edition', () => {
  test('is official unless the example edition is asked for', () => {
    expect(editionOf({})).toBe('official');
    expect(editionOf({ SITE_EDITION: 'official' })).toBe('official');
    expect(editionOf({ SITE_EDITION: 'demo' })).toBe('demo');
  });

  test.each(['Demo', 'offical', '', 'demo '])('is never guessed from %j', (word) => {
    expect(() => editionOf({ SITE_EDITION: word })).toThrow(
      `SITE_EDITION=“${word}”：只能填 official 或 demo。 / must be official or demo.`,
    );
  });
});

describe('the places of a build', () => {
  test('are the folders of the repository, without the overlay', () => {
    expect(placesOf({})).toEqual({
      data: path.resolve('data'),
      demo: null,
      content: path.resolve('content'),
    });
  });

  test('hold the overlay in the example edition only', () => {
    expect(placesOf({ SITE_EDITION: 'demo' }).demo).toBe(path.resolve('data/demo'));
    expect(placesOf({ SITE_EDITION: 'official', SITE_DEMO_DIR: '/d' }).demo).toBeNull();
  });

  test('can be moved; the overlay goes with the data unless it is moved itself', () => {
    const env = { SITE_EDITION: 'demo', SITE_DATA_DIR: '/x/data', SITE_CONTENT_DIR: '/x/text' };
    expect(placesOf(env)).toEqual({ data: '/x/data', demo: '/x/data/demo', content: '/x/text' });
    expect(placesOf({ ...env, SITE_DEMO_DIR: '/y' }).demo).toBe('/y');
  });

  test('cannot be told for an edition that does not exist', () => {
    expect(() => placesOf({ SITE_EDITION: 'both' })).toThrow('SITE_EDITION');
  });
});

test.each([
  [undefined, '/'],
  ['/', '/'],
  ['', '/'],
  ['yuxian', '/yuxian/'],
  ['/a/b', '/a/b/'],
  ['//a//', '/a/'],
])('the base path %s is served as %s', (SITE_BASE, base) => {
  expect(baseOf({ SITE_BASE })).toBe(base);
});

test.each(['/a b/', '/县/', '../x', '/a/./b', 'a?b', 'a//b'])(
  'the base path %s is refused',
  (word) => {
    expect(() => baseOf({ SITE_BASE: word })).toThrow(
      `SITE_BASE=“${word}”：只能用字母、数字和 . _ ~ -，中间用 / 隔开，如 /yuxian/。`,
    );
  },
);

test('the host is this computer unless it is named by its whole address', () => {
  expect(hostOf({})).toBe('http://localhost:4321');
  expect(hostOf({ SITE_URL: 'https://example.org' })).toBe('https://example.org');
  for (const word of ['example.org', '', 'ftp://example.org', 'https://']) {
    expect(() => hostOf({ SITE_URL: word })).toThrow(
      `SITE_URL=“${word}”：要写完整网址，如 https://example.org。`,
    );
  }
});

test.each([
  'https://example.org/yuxian',
  'https://example.org/?a=1',
  'https://user@example.org',
  'https://example.org/#top',
])('the host %s, which says more, is refused', (word) => {
  expect(() => hostOf({ SITE_URL: word })).toThrow(
    `SITE_URL=“${word}”：只写协议和主机，如 https://example.org；`,
  );
});

test('the official edition needs its history unless it is told otherwise', () => {
  expect(historyNeeded({})).toBe(true);
  expect(historyNeeded({ SITE_EDITION: 'demo' })).toBe(false);
  expect(historyNeeded({ SITE_HISTORY: 'any' })).toBe(false);
  expect(historyNeeded({ SITE_EDITION: 'demo', SITE_HISTORY: 'whole' })).toBe(true);
  expect(() => historyNeeded({ SITE_HISTORY: 'no' })).toThrow('只能填 whole 或 any');
});
