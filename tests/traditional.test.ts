import { expect, test } from 'vitest';
import { siteConfig } from '#src/site.config.ts';
import { hasTraditional, traditionalOn } from '#src/traditional.ts';

test('the environment decides before the configuration does', () => {
  expect(traditionalOn({})).toBe(siteConfig.traditional);
  expect(traditionalOn({ SITE_TRADITIONAL: 'yes' })).toBe(true);
  expect(traditionalOn({ SITE_TRADITIONAL: 'no' })).toBe(false);
  expect(() => traditionalOn({ SITE_TRADITIONAL: '1' })).toThrow(
    'SITE_TRADITIONAL=“1”：只能填 yes 或 no。 / must be yes or no.',
  );
});

test('pages that search, check, stand in frames or show old files have no twin, nor have English ones', () => {
  expect(['/', '/map/', '/searching/'].map(hasTraditional)).toEqual([true, true, true]);
  const paths = '/404 /404/ /search/ /desk/ /embed/x/ /data/villages/changes/ /en/map/'.split(' ');
  expect(paths.filter(hasTraditional)).toEqual([]);
});
