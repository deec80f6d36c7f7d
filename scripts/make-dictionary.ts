// Writes what docs/ says of the tables and of what is installed: the data dictionary, the catalogue of
// findings, and the licences.
//   node scripts/make-dictionary.ts
import fs from 'node:fs';
import { readCommandLine } from './command-line.ts';
import { dictionaryMarkdown } from './dictionary-markdown.ts';
import { findingsMarkdown } from './findings-markdown.ts';
import { licencesMarkdown } from './licences-markdown.ts';

readCommandLine({});
fs.mkdirSync('docs', { recursive: true });
fs.writeFileSync('docs/data-dictionary.md', dictionaryMarkdown());
fs.writeFileSync('docs/findings.zh.md', findingsMarkdown());
fs.writeFileSync('docs/licences.md', licencesMarkdown());
