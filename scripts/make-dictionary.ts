// Writes docs/data-dictionary.md from the tables.
//   node scripts/make-dictionary.ts
import fs from 'node:fs';
import { dictionaryMarkdown } from './dictionary-markdown.ts';

fs.mkdirSync('docs', { recursive: true });
fs.writeFileSync('docs/data-dictionary.md', dictionaryMarkdown());
