import fs from 'node:fs';
import path from 'node:path';

const SOURCES = ['astro.config.mjs', 'content', 'docs', 'package.json', 'public', 'scripts', 'src'];

/**
 * Copies the project into a folder of another name, to be built there beside other builds; only what
 * is installed is shared.
 */
export function layProject(folder: string): void {
  fs.mkdirSync(folder);
  for (const name of [...SOURCES, 'tsconfig.json']) {
    fs.cpSync(name, path.join(folder, name), { recursive: true });
  }
  fs.symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
}
