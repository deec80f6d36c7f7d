import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const read = (file: string): string => fs.readFileSync(file, 'utf8');

/** Whatever runs Astro: by its functions or by its command line. */
const ASTRO = /from 'astro(?:\/config)?'|\(\s*'astro'/;
const HOME = /import '(?:#src|\.\/src)\/stay-home\.ts'/;

test('whatever runs Astro first sees to it that nothing is told or asked elsewhere', () => {
  const scripts = fs
    .readdirSync('scripts', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join('scripts', name));
  const running = [...scripts, 'astro.config.mjs'].filter((file) => ASTRO.test(read(file)));
  expect(running.length).toBeGreaterThan(4);
  const early = running.filter((file) => {
    const text = read(file);
    const at = text.search(HOME);
    return at < 0 || at > text.search(ASTRO);
  });
  expect(early).toEqual([]);
});

test('no command of the project runs Astro by itself', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  expect(Object.values(scripts).filter((command) => /\bastro\b/.test(command))).toEqual([]);
});

test('the settings that Astro asks for say so', async () => {
  await import('#src/stay-home.ts');
  expect(process.env['ASTRO_TELEMETRY_DISABLED']).toBe('1');
  expect(process.env['ASTRO_DISABLE_UPDATE_CHECK']).toBe('true');
});
