import { defineConfig } from 'vitest/config';

// `unit` tests run in Node on the sources; `site` tests drive a real browser over built pages.
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/site/**'] },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/build-editions.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Two cores: one for the tests, one for the browser.
          fileParallelism: false,
        },
      },
    ],
  },
});
