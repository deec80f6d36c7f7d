import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { roomRules } from '../../eslint.rooms.mjs';

const linter = new Linter();
const CONFIG = [
  { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
  ...roomRules,
] as Linter.Config[];

/** What the dependency rule says of a file in which this stands. */
const faults = (file: string, code: string): string[] =>
  linter.verify(code, CONFIG, { filename: file }).map(({ message }) => message);
const importing = (path: string): string => `import { a } from '${path}';\nexport const b = a;\n`;

describe('the dependency rule refuses', () => {
  test.each([
    ['src/tables/a.ts', '#domain/b.ts'],
    ['src/tables/a.ts', '#src/domain/b.ts'],
    ['src/domain/a.ts', '../loaders/b.ts'],
    ['src/domain/a.ts', '#src/loaders/b.ts'],
    ['src/domain/a.ts', '#src/site.config.ts'],
    ['src/components/a.ts', '#src/site-data.ts'],
    ['src/components/a.ts', '#src/pages/b.ts'],
    ['src/share/a.ts', '#components/b.ts'],
    ['src/browser/a.ts', '#components/b.ts'],
    ['src/share/a.ts', '#src/site-data.ts'],
    ['src/offline/a.ts', '#domain/b.ts'],
    ['src/desk/a.ts', 'node:fs'],
    ['src/site-data.ts', '#components/b.ts'],
    ['src/edition.ts', '#layouts/b.ts'],
  ])('%s importing %s', (file, path) => {
    expect(faults(file, importing(path))).toHaveLength(1);
  });

  test('code of a room that runs everywhere reaching for the page', () => {
    expect(faults('src/domain/a.ts', 'export const a = document.title;\n')).toHaveLength(1);
  });
});

describe('the dependency rule lets', () => {
  test.each([
    ['src/domain/a.ts', '#tables/b.ts'],
    ['src/loaders/a.ts', '#src/edition.ts'],
    ['src/loaders/a.ts', 'node:fs'],
    ['src/charts/a.ts', '#browser/b.ts'],
    ['src/components/a.ts', '#src/paths.ts'],
    ['src/layouts/a.ts', '#src/share/share-path.ts'],
    ['src/site-data.ts', '#loaders/b.ts'],
  ])('%s import %s', (file, path) => {
    expect(faults(file, importing(path))).toEqual([]);
  });
});
