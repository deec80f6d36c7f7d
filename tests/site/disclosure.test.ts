import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { accusingIn } from '#domain/accusing.ts';
import { linkTargets } from '#domain/site-pages.ts';
import { reconcileAll } from '#domain/reconcile.ts';
import { buildFigureBook } from '#domain/figure-book.ts';
import { realDataset } from '../support/dataset.ts';
import {
  attribute,
  builtFiles,
  builtPages,
  elementsIn,
  readBuilt,
  readPage,
  textOf,
  withClass,
} from './built.ts';
import { langs } from './pages.ts';

const { official, demo } = inject('editions');
const closing = inject('closing');
const dataset = realDataset();
const gaps = reconcileAll(dataset, buildFigureBook(dataset, '130726'))
  .filter(({ verdict }) => verdict === 'differs')
  .map(({ check }) => check.check_id);

const linksOf = (built: typeof official, file: string): string[] =>
  elementsIn(readPage(built, file).document, 'a').map((link) => attribute(link, 'href') ?? '');

describe.each(langs)('in two taps from the home page (%s)', (lang) => {
  const prefix = lang === 'en' ? 'en/' : '';
  const at = (path: string): string => `${official.base}${prefix}${path}`;

  test('each of the seven differences has its duty, deadline, search and letter', () => {
    expect(gaps).toHaveLength(7);
    expect(linksOf(official, `${prefix}index.html`)).toContain(at('disclosure/'));
    const second = linksOf(official, `${prefix}disclosure/index.html`);
    for (const id of gaps) {
      expect(second).toContain(at(`disclosure/letter/${id}/`));
      const { document } = readPage(official, `${prefix}disclosure/letter/${id}/index.html`);
      const [line] = withClass(document, 'line');
      const said = line === undefined ? '' : textOf(line);
      // By whom, by when, and the day of the search.
      expect(said).toMatch(lang === 'zh' ? /蔚县民政局|蔚县人民政府办公室/ : /Bureau|Office/);
      expect(said).toMatch(lang === 'zh' ? /20\s*个工作日/ : /20\s*working days/);
      expect(said).toMatch(lang === 'zh' ? /2026年\d+月\d+日查过/ : /searched \d+ \w+ 2026/);
      const [letter] = withClass(document, 'letter');
      const row = dataset.letters.find(({ value }) => value.check_id === id)?.value;
      const text = letter === undefined ? '' : textOf(letter);
      expect(text).toContain(row?.asks_zh);
      expect(text).toContain(row?.holder_zh);
      expect(text).toContain('国务院令第711号');
    }
  });

  test('no letter has a field that a browser would send or keep', () => {
    for (const id of gaps) {
      const { document } = readPage(official, `${prefix}disclosure/letter/${id}/index.html`);
      const [main] = elementsIn(document, 'main');
      expect(main && elementsIn(main, 'input')).toEqual([]);
      expect(main && elementsIn(main, 'textarea')).toEqual([]);
    }
  });
});

describe('gaps', () => {
  const pages = builtPages(official).filter(({ file }) => /gaps\/[^/]+\/\d+\/index/.test(file));

  test('have a page each, and no more than the claims count', () => {
    expect(pages.filter(({ file }) => !file.startsWith('en/'))).toHaveLength(
      56 + 15 + 8 + 2 + 2 + 2,
    );
    expect(pages).toHaveLength(2 * 85);
  });

  test('are light, and stay out of the search', () => {
    const largest = Math.max(...pages.map(({ html }) => gzipSync(html).length));
    expect(largest, `${largest} bytes`).toBeLessThanOrEqual(6 * 1024);
    expect(pages.filter(({ html }) => html.includes('data-search-body'))).toEqual([]);
  });

  test('ask nobody to write to editors whom no way leads to', () => {
    const inviting = pages.filter(({ document }) =>
      /告诉编辑|[Tt]ell the editors/.test(textOf(document)),
    );
    expect(inviting.map(({ file }) => file)).toEqual([]);
  });

  test('carry a code for a notice board', () => {
    expect(pages.filter(({ document }) => withClass(document, 'qr').length !== 1)).toEqual([]);
  });

  test('lead on for good once they are filled, and nothing is lost', () => {
    const files = new Set(builtFiles(closing));
    for (const prefix of ['', 'en/']) {
      const { html } = readPage(closing, `${prefix}gaps/elder-village-home/7/index.html`);
      expect(html).toContain(`url=${closing.base}${prefix}facilities/beimenzi-mutual-aid-home/`);
      expect(files).toContain(`${prefix}gaps/elder-village-home/56/index.html`);
    }
    expect(readBuilt(closing, '_redirects')).toContain(
      `${closing.base}gaps/elder-village-home/7/ ${closing.base}facilities/beimenzi-mutual-aid-home/ 301`,
    );
    expect(linksOf(closing, 'gaps/index.html')).not.toContain(
      `${closing.base}gaps/elder-village-home/7/`,
    );
  });
});

test('a place that came from an answer leads to the request, and the request to it', () => {
  const request = `${closing.base}requests/homes-2026/`;
  expect(linksOf(closing, 'facilities/beimenzi-mutual-aid-home/index.html')).toContain(request);
  const page = readPage(closing, 'requests/homes-2026/index.html');
  expect(linksOf(closing, 'requests/homes-2026/index.html')).toContain(
    `${closing.base}facilities/beimenzi-mutual-aid-home/`,
  );
  // 2026-09-14 and 20 working days, over two holidays.
  expect(textOf(page.document)).toContain('2026年10月16日');
});

test('example requests are marked wherever they stand, and never in the official edition', () => {
  const marked = builtPages(demo).filter(({ html }) => html.includes('/requests/demo-'));
  expect(marked.length).toBeGreaterThan(0);
  const bare = marked.filter(
    ({ file, html }) =>
      !file.includes('/changes/') &&
      !/示例|Example/.test(html.replace(/<aside[\s\S]*?<\/aside>/, '')),
  );
  expect(bare.map(({ file }) => file)).toEqual([]);
  expect(builtFiles(official).filter((file) => file.includes('requests/demo-'))).toEqual([]);
});

test('no page of duties, letters, requests and gaps accuses', () => {
  const pages = [...builtPages(official), ...builtPages(demo)].filter(({ file }) =>
    /^(en\/)?(disclosure|requests|gaps)\//.test(file),
  );
  expect(pages.length).toBeGreaterThan(0);
  const accusing = pages.flatMap(({ file, document }) => {
    const word = accusingIn(textOf(document));
    return word === null ? [] : [`${file}: ${word}`];
  });
  expect(accusing).toEqual([]);
});

test('the same is there for programs', () => {
  const body = JSON.parse(readBuilt(official, 'disclosure.json')) as {
    duties: { duty_id: string; states: { state: string }[] }[];
    lines: { check_id: string; listed: number | null }[];
    requests: unknown[];
  };
  expect(body.duties).toHaveLength(dataset.duties.length);
  expect(body.duties.find(({ duty_id: id }) => id === 'elder-7')?.states[0]?.state).toBe(
    'not_found',
  );
  expect(body.lines.map(({ check_id: id }) => id)).toEqual(expect.arrayContaining(gaps));
  expect(body.requests).toEqual([]);
});

test.each(['disclosure', 'reconciliation', 'claims'])(
  'an article may lead to whatever stands on /%s/',
  (page) => {
    const [main] = elementsIn(readPage(official, `${page}/index.html`).document, 'main');
    const ids = (main === undefined ? [] : elementsIn(main)).flatMap(
      (element) => attribute(element, 'id') ?? [],
    );
    const targets = linkTargets(dataset, []);
    // What another source states of a figure is led to by the figure's own page.
    const own = ids.filter((id) => !id.startsWith('stated-'));
    expect(ids.length).toBeGreaterThan(20);
    expect(own.filter((id) => !targets.has(`/${page}/#${id}`))).toEqual([]);
  },
);
