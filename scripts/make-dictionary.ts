// Writes what docs/ says of the tables: the data dictionary and the catalogue of findings.
//   node scripts/make-dictionary.ts
import fs from 'node:fs';
import { dictionaryMarkdown } from './dictionary-markdown.ts';
import { findingsMarkdown } from './findings-markdown.ts';

fs.mkdirSync('docs', { recursive: true });
fs.writeFileSync('docs/data-dictionary.md', dictionaryMarkdown());
fs.writeFileSync('docs/findings.zh.md', findingsMarkdown());
