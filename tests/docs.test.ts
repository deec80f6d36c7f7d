import fs from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string): string => fs.readFileSync(file, 'utf8');
const sourceFiles = ['src', 'scripts']
  .flatMap((folder) =>
    fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file}`),
  )
  .concat('astro.config.mjs')
  .filter((file) => /\.(ts|mjs|astro)$/.test(file));

describe('the documentation', () => {
  it('names every script an editor or developer can run', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const names = Object.keys(scripts).filter((name) => !name.startsWith('pre'));
    const readme = read('README.md');
    const missing = names.filter(
      (name) => !readme.includes(`npm run ${name}`) && !readme.includes(`npm ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('describes every environment variable that the code reads', () => {
    const used = new Set(
      sourceFiles.flatMap((file) =>
        [...read(file).matchAll(/\benv(?:\.|\[')(SITE_[A-Z_]+|CHROME_PATH|PORT)\b/g)].map(
          (match) => match[1],
        ),
      ),
    );
    const deploy = read('docs/deploy.md');
    const missing = [...used].filter((name) => !deploy.includes(`\`${String(name)}\``));
    expect(missing).toEqual([]);
  });
});
