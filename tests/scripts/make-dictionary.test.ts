import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tables } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';
import { dictionaryMarkdown } from '../../scripts/dictionary-markdown.ts';

const dictionary = dictionaryMarkdown();
const all = Object.values(tables) as unknown as readonly Table[];

/** The part of the dictionary about one table. */
function sectionOf(table: Table): string {
  return dictionary.split(/^(?=## )/m).find((part) => part.startsWith(`## ${table.name}\n`)) ?? '';
}

test('docs/data-dictionary.md is up to date; if not, run npm run docs:data', () => {
  expect(fs.readFileSync('docs/data-dictionary.md', 'utf8')).toBe(dictionary);
});

describe.each(all)('the dictionary of $name', (table) => {
  const section = sectionOf(table);
  const lines = section.split('\n').filter((line) => line.startsWith('| `'));

  test('gives title and description of the table in both languages', () => {
    for (const { zh, en } of [table.title, table.description]) {
      expect(zh && section.includes(zh)).toBe(true);
      expect(en && section.includes(en)).toBe(true);
    }
  });

  test('gives title, meaning and choices of every column in both languages', () => {
    const columns = Object.entries(table.columns);
    expect(lines).toHaveLength(columns.length);
    for (const [index, [name, column]] of columns.entries()) {
      // A bar in a text is escaped, since bars part the cells.
      const line = (lines[index] ?? '').replaceAll('\\|', '|');
      expect(line.startsWith(`| \`${name}\`<br>`)).toBe(true);
      const choices = Object.values(column.constraints.choices ?? {});
      for (const { zh, en } of [column.title, column.description, ...choices]) {
        expect(zh && line.includes(zh)).toBe(true);
        expect(en && line.includes(en)).toBe(true);
      }
    }
  });

  test('has four cells in every line, whatever a pattern holds', () => {
    for (const line of lines) expect(line.split(/(?<!\\)\|/)).toHaveLength(6);
  });
});
