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

  it('names files, folders and commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const howTo = read('docs/architecture.md').split('## How to')[1] ?? '';
    const quoted = [...howTo.matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text);
    const paths = quoted.filter((text) => /^(src|data|tests|scripts)\//.test(text));
    expect(paths.length).toBeGreaterThan(15);
    const examples = ['data/NAME.csv'];
    expect(paths.filter((at) => !fs.existsSync(at) && !examples.includes(at))).toEqual([]);
    const commands = quoted.flatMap((text) => /^npm run (\S+)/.exec(text)?.[1] ?? []);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('explains words that the code uses', () => {
    const code = sourceFiles.map(read).join('\n');
    const words = [...read('docs/glossary.md').matchAll(/^\|[^|]*\|[^|]*\| `([^`]+)`/gm)];
    expect(words.length).toBeGreaterThan(20);
    const unknown = words.flatMap(([, word = '']) => {
      const isThere = word.endsWith('/') ? fs.existsSync(word) : code.includes(word);
      return isThere ? [] : [word];
    });
    expect(unknown).toEqual([]);
  });
});
