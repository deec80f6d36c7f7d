import { defineConfig } from 'vitest/config';

// `unit` tests run in Node on the sources, `fuzz` tests as well, for a time that is given; `hostile` tests hand in every hostile workbook; `components` tests render one component each; `site` tests drive a real browser over built pages.
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [
            'tests/fuzz/**',
            'tests/hostile/**',
            'tests/site/**',
            'tests/**/*.astro.test.ts',
          ],
          // Properties and commands take their time on a busy machine.
          testTimeout: 30_000,
          // No file leaves anything behind for the next, and starting a worker for each takes a third of the time.
          isolate: false,
          // By itself Vitest leaves a core free, which is half of what CI has.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'fuzz',
          include: ['tests/fuzz/**/*.test.ts'],
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'hostile',
          include: ['tests/hostile/**/*.test.ts'],
          globalSetup: ['tests/site/build-editions.ts'],
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
        },
      },
      'vitest.components.config.ts',
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/build-editions.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // On a busy machine a browser is late now and then; what is wrong is wrong twice.
          retry: 1,
          isolate: false,
          // Each worker drives a browser of its own, which keeps two cores busy (1 to 2 % idle); a third worker was no faster.
          maxWorkers: 2,
          // A group of its own, before or after the unit tests, never among them.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
