import fs from 'node:fs';
import path from 'node:path';
import { inCounty } from '../support/county.ts';

const SOURCES = ['astro.config.mjs', 'docs', 'package.json', 'public', 'scripts', 'src'];

/**
 * Copies the project into a folder of another name, to be built there beside other builds; only what
 * is installed is shared.
 *
 * @param texts folder of the articles that it is to have
 */
export function layProject(folder: string, texts = inCounty('content')): void {
  fs.mkdirSync(folder);
  for (const name of [...SOURCES, 'tsconfig.json']) {
    fs.cpSync(name, path.join(folder, name), { recursive: true });
  }
  fs.cpSync(texts, path.join(folder, 'content'), { recursive: true });
  fs.symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
}
