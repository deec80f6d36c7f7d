import fs from 'node:fs';
import { expect, test } from 'vitest';
import { licencesMarkdown } from '../../scripts/licences-markdown.ts';

const page = licencesMarkdown();
const { allowScripts } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {
  allowScripts: Readonly<Record<string, boolean>>;
};

test('the page on licences is that of the lockfile', () => {
  expect(fs.readFileSync('docs/licences.md', 'utf8')).toBe(page);
});

test('every package says its licence, and none asks for the code of the site itself', () => {
  expect(page).not.toContain('not stated');
  expect(page).not.toMatch(/\| (A?GPL|SSPL|BUSL)/);
});

test('whatever asks to run code when it is installed has been decided on', () => {
  const [, list = ''] = page.split('lets no other.\n\n');
  const asking = [...list.matchAll(/^- `(.+)`$/gm)].map((match) => match[1]);
  expect(asking.length).toBeGreaterThan(0);
  expect(Object.keys(allowScripts).toSorted()).toEqual(asking.toSorted());
});
