import { DomUtils, ElementType } from 'htmlparser2';
import { describe, expect, inject, test } from 'vitest';
import { attribute, builtPages, elementsIn, only, textOf, withClass } from './built.ts';
import type { BuiltPage, Document, Element } from './built.ts';

const HAN = /\p{Script=Han}/u;
/** Four English words in a row: a phrase, where fewer may be a name. */
const PHRASE = /(?:\b[A-Za-z][A-Za-z’'-]*,? ){3}[A-Za-z]/;
/** What readers hear or see of an element beside its text. */
const SPOKEN = ['aria-label', 'title', 'alt', 'placeholder'];

/** Texts of a page with the language that each is in by its markup. */
function* spoken(root: Document | Element, lang = ''): Generator<readonly [string, string]> {
  for (const child of root.children) {
    if (child.type === ElementType.Text) yield [child.data, lang];
    if (child.type !== ElementType.Tag) continue;
    const own = attribute(child, 'lang') ?? lang;
    for (const name of SPOKEN) yield [attribute(child, name) ?? '', own];
    // Code is no language, and a file's name or a pattern is read letter by letter.
    if (!['code', 'pre', 'kbd'].includes(child.name)) yield* spoken(child, own);
  }
}

const isStrange = ([text, lang]: readonly [string, string]): boolean =>
  lang === 'en' ? HAN.test(text) : PHRASE.test(text);

/** What is wrong with the tables of a page. */
function tableFaults({ document }: BuiltPage): string[] {
  const faults = elementsIn(document, 'table').flatMap((table) => {
    const captions = table.children.filter((child) => 'name' in child && child.name === 'caption');
    const [caption] = captions;
    const named = caption !== undefined && DomUtils.textContent(caption).trim() !== '';
    return captions.length === 1 && named ? [] : [`${captions.length} captions`];
  });
  const heads = elementsIn(document, 'th').filter(
    (head) => !/^(col|row|colgroup|rowgroup)$/.test(attribute(head, 'scope') ?? ''),
  );
  const sorted = elementsIn(document)
    .filter((element) => attribute(element, 'aria-sort') !== undefined)
    .filter((head) => head.name !== 'th' || elementsIn(head, 'button').length === 0);
  return [
    ...faults,
    ...heads.map((head) => `no scope: ${DomUtils.textContent(head)}`),
    ...sorted.map((head) => `aria-sort without a button: ${head.attribs['data-measure'] ?? ''}`),
  ];
}

describe.each([
  ['official', inject('editions').official],
  ['demo', inject('editions').demo],
  ['closing', inject('closing')],
] as const)('in the %s edition', (_, built) => {
  const pages = builtPages(built);
  const all = (faultsOf: (page: BuiltPage) => string[]): string[] =>
    pages.flatMap((page) => faultsOf(page).map((fault) => `${page.file}: ${fault}`));

  test('every table has one caption, and its heads say of what they are', () => {
    expect(pages.flatMap(({ document }) => elementsIn(document, 'table')).length).toBeGreaterThan(
      200,
    );
    expect(all(tableFaults)).toEqual([]);
  });

  test('what the path to a page calls this page names no other', () => {
    const paths = pages.flatMap(({ document, file }) =>
      withClass(document, 'crumbs').map((crumbs) => {
        const way = elementsIn(crumbs, 'a').map((link) => attribute(link, 'href'));
        const own = elementsIn(crumbs, 'span').find(
          (crumb) => attribute(crumb, 'aria-current') === 'page',
        );
        return { file, name: own && [...way, textOf(own)].join(' › ') };
      }),
    );
    expect(paths.filter(({ name }) => name !== undefined).length).toBeGreaterThan(100);
    const byName = Map.groupBy(paths, ({ name }) => name);
    byName.delete(undefined);
    expect([...byName.values()].filter((alike) => alike.length > 1)).toEqual([]);
  });

  test('what is in another language than its page says so', () => {
    const faultsOf = ({ document }: BuiltPage): string[] =>
      [...spoken(only(document, 'html'), attribute(only(document, 'html'), 'lang'))]
        .filter(isStrange)
        .map(([text, lang]) => `${lang}: ${text.trim()}`);
    expect(all(faultsOf)).toEqual([]);
  });
});
