import fs from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { describe, expect, inject } from 'vitest';
import { test } from './browser.ts';
import {
  attribute,
  builtFiles,
  elementsIn,
  hasClass,
  only,
  readBuilt,
  readPage,
  textOf,
} from './built.ts';
import type { BuiltEdition } from './build-editions.ts';
import { addressOf, langs } from './pages.ts';
import { inCounty } from '../support/county.ts';

type Row = Readonly<Record<string, string>>;

const { official, demo } = inject('editions');
const rowsOf = (text: string): Row[] =>
  Papa.parse<Row>(text.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;
const table = (file: string): Row[] => rowsOf(fs.readFileSync(inCounty(`data/${file}`), 'utf8'));
const codeOf = (file: string): string => /^townships\/(\d{9})\//.exec(file)?.[1] ?? '';
const here = (rows: readonly Row[], code: string): Row[] =>
  rows.filter((row) => row['township_code'] === code);

describe('the files of townships', () => {
  const published = { facilities: table('facilities.csv'), villages: table('villages.csv') };
  const overlay = table('demo/facilities.csv');
  const filesOf = (built: BuiltEdition): string[] =>
    builtFiles(built).filter((file) => /^townships\/.*\.csv$/.test(file));

  test.for([
    ['official', 'facilities', published.facilities],
    ['official', 'villages', published.villages],
    ['demo', 'facilities', published.facilities],
    ['demo', 'facilities-demo', [...published.facilities, ...overlay]],
  ] as const)(
    'hold the rows of the table, township by township (%s, %s)',
    ([edition, stem, rows]) => {
      const built = inject('editions')[edition];
      for (const suffix of ['.csv', '-excel.csv']) {
        const files = filesOf(built).filter((file) => path.basename(file) === `${stem}${suffix}`);
        expect(files.length).toBeGreaterThan(0);
        for (const file of files) {
          const held = rowsOf(readBuilt(built, file)).map((row) => Object.values(row).slice(0, 2));
          const wanted = here(rows, codeOf(file)).map((row) => Object.values(row).slice(0, 2));
          expect(held.toSorted()).toEqual(wanted.toSorted());
        }
      }
    },
  );

  test('keep examples out of the official edition, and to files that say so', () => {
    const examples = (built: BuiltEdition): string[] =>
      filesOf(built).filter((file) => readBuilt(built, file).includes('illustrative'));
    expect(examples(official)).toEqual([]);
    expect(examples(demo).every((file) => path.basename(file).startsWith('facilities-demo'))).toBe(
      true,
    );
    expect(examples(demo).length).toBeGreaterThan(20);
  });

  test.for([official, demo])('are all offered on the page, and no others (%s)', (built) => {
    const offered = builtFiles(built)
      .filter((file) => /^townships\/\d{9}\/index\.html$/.test(file))
      .flatMap((file) =>
        elementsIn(only(readPage(built, file).document, 'main'), 'a').flatMap((link) => {
          const address = attribute(link, 'href') ?? '';
          return address.endsWith('.csv') ? [address.slice(built.base.length)] : [];
        }),
      );
    expect(offered.toSorted()).toEqual(filesOf(built));
  });
});

describe('the page of a township', () => {
  const main = (built: BuiltEdition, code: string, lang: (typeof langs)[number] = 'zh') =>
    only(
      readPage(built, `${lang === 'en' ? 'en/' : ''}townships/${code}/index.html`).document,
      'main',
    );

  test('counts the villages that have a home listed by name, without examples', () => {
    for (const built of [official, demo]) {
      const text = textOf(main(built, '130726101'));
      expect(text).toContain('30个村民委员会，1个居民委员会。');
      expect(text).toContain('30个村里，1个村的互助幸福院查到了名字。');
    }
    expect(textOf(main(official, '130726101', 'en'))).toContain(
      'Villages with a mutual-aid home listed by name: 1 of 30.',
    );
  });

  test('names the townships beside it on the schematic map, each of which names it', () => {
    const beside = (code: string): string[] =>
      elementsIn(main(official, code), 'p')
        .filter((paragraph) => hasClass(paragraph, 'beside'))
        .flatMap((paragraph) => elementsIn(paragraph, 'a'))
        .map((link) => /(\d{9})\/$/.exec(attribute(link, 'href') ?? '')?.[1] ?? '');
    expect(beside('130726102').toSorted()).toEqual(
      ['130726101', '130726103', '130726104', '130726202', '130726203', '130726207'].toSorted(),
    );
    for (const { township_code: code = '' } of table('townships.csv')) {
      expect(beside(code).length).toBeGreaterThan(0);
      for (const other of beside(code)) expect(beside(other)).toContain(code);
    }
  });

  test('ends with what is not known', () => {
    const text = textOf(main(official, '130726101'));
    const unknown = text.slice(text.indexOf('还缺什么'));
    expect(unknown).toContain('报道只说全县有56个');
    expect(unknown).toContain('查到的1处机构里，1处的电话还没查到。');
    expect(unknown).toContain('社区日间照料室');
    expect(unknown).not.toContain('村级互助幸福院、');
  });

  test.for(langs)(
    'leads to its places in the directory, filtered (%s)',
    async (lang, { visit: open }) => {
      const page = await open(addressOf(demo, '/townships/130726102/', lang));
      await page.locator('main a[href$="?township=130726102"]').click();
      await page.locator('.results:not([hidden])').waitFor();
      expect(await page.locator('.results .body li').count()).toBe(18);
    },
  );
});
