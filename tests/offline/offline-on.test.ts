import { expect, test } from 'vitest';
import { offlineOn } from '#src/offline/offline-on.ts';
import { siteConfig } from '#src/site.config.ts';

test('the official edition does as the configuration says, the demonstration does without', () => {
  expect(offlineOn({})).toBe(siteConfig.offline);
  expect(offlineOn({ SITE_EDITION: 'demo' })).toBe(false);
});

test('the environment overrides both', () => {
  expect(offlineOn({ SITE_OFFLINE: 'no' })).toBe(false);
  expect(offlineOn({ SITE_EDITION: 'demo', SITE_OFFLINE: 'yes' })).toBe(true);
  expect(() => offlineOn({ SITE_OFFLINE: 'true' })).toThrow(
    'SITE_OFFLINE=“true”：只能填 yes 或 no。 / must be yes or no.',
  );
});
