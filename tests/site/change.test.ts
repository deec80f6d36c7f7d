import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { runScript } from '../support/run-script.ts';
import { builtPages, elementsIn, hasClass, only, textOf } from './built.ts';
import type { BuiltEdition } from './build-editions.ts';

const { official } = inject('editions');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'one-value-'));
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

/** What a village home more makes of every number that rests on it; all others stay. */
const CHANGES = new Set([
  '56→57', // village homes
  '54→55', // those not made public
  '81→82', // eldercare facilities in all
  '10.3→10.4', // homes per 100 villages
  '14.8→15.0', // eldercare facilities per 100 villages
  '0.85→0.86', // facilities per 1,000 people aged 60 and over
  // Counts of eldercare facilities by kind, each run into its share of all
  '5669.1→5769.5',
  '1518.5→1518.3',
  '89.9→89.8',
  '22.5→22.4',
  '41→42', // difference between the counts of 2014 and 2022
]);

const numbersIn = (text: string): string[] => text.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];

/**
 * Text of each page, without the data pages and sizes of files, and without the history of
 * rows: the changed tables lie outside the repository and have none.
 */
function texts(built: BuiltEdition): Map<string, string> {
  return new Map(
    builtPages(built)
      .filter(({ file }) => !/^(en\/)?data\//.test(file))
      .map(({ file, document }) => {
        const main = only(document, 'main');
        const history = elementsIn(main, 'section').find((part) => hasClass(part, 'row-history'));
        const text = textOf(main);
        const rest = history === undefined ? text : text.replace(textOf(history), '\n');
        const unsized = rest.replace(/\d[\d.,]*\s(?:字节|bytes?|[KM]B)/g, 'size');
        return [file, unsized.replace(/\s*\n\s*/g, '\n')] as const;
      }),
  );
}

test('changing one value changes it wherever it is shown, in both languages, and nothing else', async () => {
  const data = path.join(folder, 'data');
  const root = path.join(folder, 'site');
  fs.cpSync('data', data, { recursive: true });
  const file = path.join(data, 'observations.csv');
  const before = fs.readFileSync(file, 'utf8');
  // The words of the source change with the value, or the data would contradict them.
  const after = before
    .replace(/^(elder-village-homes,130726,,2022-09,,,)56,/m, '$157,')
    .replace('56个村级互助幸福院', '57个村级互助幸福院');
  expect(after).not.toBe(before);
  fs.writeFileSync(file, after);

  const { code, stderr } = await runScript('build.ts', [], {
    env: {
      SITE_EDITION: 'official',
      SITE_OUT: root,
      SITE_BASE: official.base,
      SITE_URL: official.site,
      SITE_DATA_DIR: data,
      // Tables outside the repository have no past to check against.
      SITE_HISTORY: 'any',
    },
  });
  expect({ code, stderr }).toEqual({
    code: 0,
    // Tables outside the repository have no past, which is said.
    stderr: expect.stringMatching(/^(没有数据的 git 记录[^\n]*\n)?$/) as string,
  });

  const old = texts(official);
  const changed = texts({ ...official, root });
  expect([...changed.keys()]).toEqual([...old.keys()]);
  const pages: string[] = [];
  for (const [page, text] of changed) {
    const [a, b] = [numbersIn(old.get(page) ?? ''), numbersIn(text)];
    expect(b.length, page).toBe(a.length);
    const differences = a.flatMap((number, index) =>
      number === b[index] ? [] : [`${number}→${String(b[index])}`],
    );
    if (differences.length > 0) pages.push(page);
    expect(differences.filter((difference) => !CHANGES.has(difference))).toEqual([]);
    // Words stay as they are.
    expect(text.replace(/[\d.]+/g, '#'), page).toBe((old.get(page) ?? '').replace(/[\d.]+/g, '#'));
    // The old value is gone.
    expect(text, page).not.toMatch(/(?<![\d,.])56(?=个|\u00a0homes| homes)/);
  }
  for (const page of ['index.html', 'en/index.html', 'news/counting-eldercare/index.html']) {
    expect(pages).toContain(page);
  }
}, 120_000);
