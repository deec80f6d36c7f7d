import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DomUtils } from 'htmlparser2';
import { afterAll, expect, inject, test } from 'vitest';
import { runScript } from '../support/run-script.ts';
import { attribute, builtPages, closest, elementsIn, only, textOf, withClass } from './built.ts';
import type { Element } from './built.ts';
import type { BuiltEdition } from './build-editions.ts';
import { layPast } from './past.ts';
import { inCounty } from '../support/county.ts';

const { official } = inject('editions');
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) fs.rmSync(folder, { recursive: true });
});
/** A folder of its own for each try. */
function newFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'one-value-'));
  folders.push(folder);
  return folder;
}

/** What the corrected number of village homes makes of every number that rests on it; all others stay. */
const CHANGES = new Set([
  '56→65', // village homes
  '54→63', // those not made public
  '81→90', // eldercare facilities in all
  '10.3→11.9', // homes per 100 villages
  '14.8→16.5', // eldercare facilities per 100 villages
  '0.85→0.95', // facilities per 1,000 people aged 60 and over
  // Shares of the kinds, some run into the count before
  '69.1→72.2',
  '1518.5→1516.7',
  '89.9→88.9',
  '22.5→22.2',
  '41→50', // difference between the counts of 2014 and 2022
]);

/** Nine homes more have a page each on which to ask for their names, to which the list of them leads. */
const COME = ['', 'en/'].flatMap((folder) =>
  Array.from({ length: 9 }, (_, at) => `${folder}gaps/elder-village-home/${57 + at}/index.html`),
);
const isToCome = (link: Element): boolean =>
  COME.includes(`${attribute(link, 'href')?.slice(official.base.length) ?? ''}index.html`);

/** The correction that tells of it. */
const CORRECTION = '2026-12-01-elder-village-homes-value';
const TOLD = `${CORRECTION},2026-12-01,observations,elder-village-homes|130726||2022-09||,value,56,65,抄错了两位。,Two digits were copied in the wrong order.\n`;

const numbersIn = (text: string): string[] => text.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];

/** What is not said of the value: where it came from in which version, and that it was corrected. */
const APART = ['row-history', 'cite-one', 'cite-forms'];

/** Text of each page, without the pages of data and of the desk and sizes of files, and what is said of corrections apart. */
function texts(built: BuiltEdition): Map<string, { text: string; told: string; toNew: number }> {
  return new Map(
    builtPages(built)
      .filter(({ file }) => !/^(en\/)?(data|desk)\//.test(file))
      .map(({ file, document }) => {
        const main = only(document, 'main');
        const items = elementsIn(main, 'li').filter(({ attribs }) => attribs['id'] === CORRECTION);
        const told = items.map(textOf).join('\n');
        for (const item of items) {
          const section = closest(item, 'section');
          const alone = closest(item, 'ul')?.children.length === 1 ? section : null;
          DomUtils.removeElement(alone ?? item);
        }
        const toCome = elementsIn(main, 'a').filter(isToCome);
        for (const link of toCome) DomUtils.removeElement(closest(link, 'li') ?? link);
        for (const part of APART.flatMap((name) => withClass(main, name))) {
          DomUtils.removeElement(part);
        }
        const text = textOf(main).replace(/\d[\d.,]*\s(?:字节|bytes?|[KM]B)/g, 'size');
        const toNew = toCome.length;
        return [file, { text: text.replace(/\s*\n\s*/g, '\n'), told, toNew }] as const;
      }),
  );
}

test('a value that was corrected, words and all, changes wherever it is shown, and nothing else', async () => {
  const folder = newFolder();
  // As an editor changes it: in a folder whose main branch has what is published.
  const data = layPast(path.join(folder, 'past'));
  const root = path.join(folder, 'site');
  const edit = (file: string, change: (text: string) => string): void => {
    const at = path.join(data, file);
    const before = fs.readFileSync(at, 'utf8');
    const after = change(before);
    expect(after).not.toBe(before);
    fs.writeFileSync(at, after);
  };
  edit('observations.csv', (text) =>
    text
      .replace(/^(elder-village-homes,130726,,2022-09,,,)56,/m, '$165,')
      .replace('56个村级互助幸福院', '65个村级互助幸福院'),
  );
  edit('claims.csv', (text) =>
    text
      .replace('村级互助幸福院56个', '村级互助幸福院65个')
      .replace('56 village mutual-aid homes', '65 village mutual-aid homes'),
  );
  edit('corrections.csv', (text) => text + TOLD);

  const { code, stderr } = await runScript('build.ts', [], {
    env: {
      SITE_EDITION: 'official',
      SITE_OUT: root,
      SITE_BASE: official.base,
      SITE_URL: official.site,
      SITE_DATA_DIR: data,
      SITE_CONTENT_DIR: inCounty('content'),
    },
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });

  const old = texts(official);
  const changed = texts({ ...official, root });
  expect(new Set(changed.keys())).toEqual(new Set([...old.keys(), ...COME]));
  for (const page of COME) expect(changed.get(page)?.text, page).toMatch(/65/);
  for (const page of ['gaps/index.html', 'en/gaps/index.html']) {
    expect(changed.get(page)?.toNew, page).toBe(9);
  }
  const pages: string[] = [];
  const seen = new Set<string>();
  for (const [page, { text }] of changed) {
    const before = old.get(page)?.text;
    if (before === undefined) continue;
    const [a, b] = [numbersIn(before), numbersIn(text)];
    expect(b.length, page).toBe(a.length);
    const differences = a.flatMap((number, index) =>
      number === b[index] ? [] : [`${number}→${String(b[index])}`],
    );
    if (differences.length > 0) pages.push(page);
    for (const difference of differences) seen.add(difference);
    // Words stay as they are.
    expect(text.replace(/[\d.]+/g, '#'), page).toBe(before.replace(/[\d.]+/g, '#'));
    // The old value is gone.
    expect(text, page).not.toMatch(/(?<![\d,.])56(?=个|\u00a0homes| homes)/);
  }
  expect(seen).toEqual(CHANGES);
  for (const page of ['index.html', 'en/index.html', 'news/counting-eldercare/index.html']) {
    expect(pages).toContain(page);
  }
  // The correction is told where readers look for it, in both languages.
  const statistic = 'statistics/elder-village-homes/index.html';
  for (const page of ['corrections/index.html', 'statistics/index.html', statistic]) {
    expect(changed.get(page)?.told).toMatch(/56[^]*65/);
    expect(changed.get(page)?.told).toContain('抄错了两位。');
    expect(changed.get(`en/${page}`)?.told).toContain('Two digits were copied');
  }
}, 120_000);
