import { describe, expect, inject, test } from 'vitest';
import { elementsIn, hasClass, readBuilt, readPage, textOf, withClass } from './built.ts';
import type { Document, Element } from './built.ts';

// Its tables have a second source, said to be an example, for two numbers of the report.
const closing = inject('closing');
const SOURCE = 'example-notice';
const DIFFERS = 'elder-village-homes';
const AGREES = 'elder-community-daycare';

const pageOf = (file: string): Document => readPage(closing, file).document;

/** The element with an id. Throws where there is none. */
function byId(root: Document, id: string): Element {
  const found = elementsIn(root).find((element) => element.attribs['id'] === id);
  if (found === undefined) throw new Error(`Nothing is called ${id}`);
  return found;
}

/** The markers behind a figure on a page, by the page of its indicator. */
const markers = (file: string, indicator: string): string[] =>
  withClass(pageOf(file), 'cite')
    .filter((link) => link.attribs['href']?.includes(`/statistics/${indicator}/#f-2022-09`))
    .map((link) => textOf(link).trim());

describe.each([
  ['', ['有出入', '60个', '示例：第二个来源（并不存在）', '第1段']],
  ['en/', ['differs', '60 homes', 'Example: a second source (it does not exist)', 'paragraph 1']],
] as const)('two sources that do not agree (%s)', (folder, words) => {
  test('stand on the figure itself', () => {
    const entry = textOf(byId(pageOf(`${folder}statistics/${DIFFERS}/index.html`), 'f-2022-09'));
    for (const word of words) expect(entry).toContain(word);
    const marks = markers(`${folder}news/counting-eldercare/index.html`, DIFFERS);
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.filter((mark) => !/^\d+≠\d+$/.test(mark))).toEqual([]);
  });

  test('are a row of the reconciliation', () => {
    const section = byId(pageOf(`${folder}reconciliation/index.html`), 'differs');
    const row = elementsIn(section, 'li').find(
      (item) => item.attribs['id'] === `stated-${DIFFERS}-f-2022-09`,
    );
    if (row === undefined) throw new Error('No row');
    for (const word of words.slice(1, 2)) expect(textOf(row)).toContain(word);
    expect(elementsIn(row, 'a').map((link) => link.attribs['href'])).toContain(
      `${closing.base}${folder}sources/${SOURCE}/`,
    );
    expect(textOf(row)).toMatch(folder === '' ? /56个/ : /56 homes/);
  });
});

test('two sources that agree stand on the figure and in the reconciliation', () => {
  const entry = byId(pageOf(`statistics/${AGREES}/index.html`), 'f-2022-09');
  const verdicts = withClass(entry, 'verdict').filter((one) => hasClass(one, 'agrees'));
  expect(verdicts.map(textOf).map((text) => text.trim())).toEqual(['相符']);
  const marks = markers('news/counting-eldercare/index.html', AGREES);
  expect(marks.filter((mark) => !/^\d+、\d+$/.test(mark))).toEqual([]);
  const section = byId(pageOf('reconciliation/index.html'), 'agrees');
  expect(elementsIn(section, 'li').map((item) => item.attribs['id'])).toContain(
    `stated-${AGREES}-f-2022-09`,
  );
});

test('both stand in the downloads', () => {
  interface Row {
    readonly indicator_id: string;
    readonly period: string;
    readonly agreement: string | null;
    readonly further_statements: string | null;
  }
  const rowsOf = (file: string): Row[] => {
    const content = JSON.parse(readBuilt(closing, file)) as Row[] | { readonly rows: Row[] };
    return 'rows' in content ? content.rows : content;
  };
  for (const file of ['data/figures.json', `statistics/${DIFFERS}/${DIFFERS}.json`]) {
    expect(rowsOf(file).filter(({ agreement }) => agreement === 'differs')).toMatchObject([
      { further_statements: `${SOURCE}=60` },
    ]);
  }
  const agreed = rowsOf('data/figures.json').filter(
    ({ indicator_id: id, agreement }) => id === AGREES && agreement !== null,
  );
  expect(agreed).toMatchObject([{ agreement: 'agrees', further_statements: `${SOURCE}=15` }]);
  const json = readBuilt(closing, 'reconciliation.json');
  expect(json).toContain(`stated-${DIFFERS}-f-2022-09`);
});
