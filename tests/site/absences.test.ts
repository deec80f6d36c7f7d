import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import { describe, expect, inject, test } from 'vitest';
import { absencesIn } from '#domain/absence.ts';
import { attribute, builtPages, elementsIn, hasClass, readBuilt } from './built.ts';
import type { Document, Element } from './built.ts';

/** What holds one statement: a paragraph, a row, a term, a caption; a drawing with its caption. */
const STATEMENTS = new Set(
  'p li dd dt tr th caption figcaption figure h1 h2 h3 h4 summary blockquote'.split(' '),
);
/** What holds many: a text right below one of these is a statement by itself, and cites nothing. */
const PARTS = new Set('body main article section nav aside header footer form'.split(' '));

const isSearch = (address: string): boolean =>
  /\/searches\/(?:[a-z]+\/)?#[a-z0-9-]+$/.test(address);

function statementOf(node: Element | Document): Element | Document | null {
  for (let at = node; ;) {
    if ('name' in at && (STATEMENTS.has(at.name) || hasClass(at, 'not-none'))) return at;
    if (at.parent === null || ('name' in at && PARTS.has(at.name))) return null;
    at = at.parent as Element | Document;
  }
}

/** Whether a statement cites a search, or is the row of one. */
const cites = (statement: Element | Document | null): boolean =>
  statement !== null &&
  (elementsIn(statement, 'a').some((link) => isSearch(attribute(link, 'href') ?? '')) ||
    ('name' in statement && statement.parent !== null && isRow(statement)));

/** A search itself, in the list of searches. */
const isRow = (element: Element): boolean =>
  element.parent !== null && 'name' in element.parent && hasClass(element.parent, 'searches');

/** What is quoted, from former versions or from the words of a commit, is not said by the page. */
const QUOTES = new Set(['head', 'del', 'ins', 'q', 'blockquote', 'script', 'style']);

/** Texts of a page that state an absence and lead to no search. */
function bareAbsences(root: Element | Document): string[] {
  return root.children.flatMap((child) => {
    if (child.type === ElementType.Text) {
      const [first] = absencesIn(child.data);
      if (first === undefined || cites(statementOf(root))) return [];
      return [child.data.replace(/\s+/g, ' ').trim()];
    }
    return child.type === ElementType.Tag && !QUOTES.has(child.name) ? bareAbsences(child) : [];
  });
}

const { official } = inject('editions');

describe('on every page of the official edition', () => {
  // The pages of changes repeat former cells word for word; the guides of the desk repeat messages.
  const pages = builtPages(official).filter(
    ({ file }) => !/\/changes\/|^(en\/)?desk\/(guide|findings)\//.test(file),
  );

  test('what was not found leads to the search behind it', () => {
    const bare = pages.flatMap(({ file, document }) =>
      bareAbsences(document).map((text) => `${file}: ${text}`),
    );
    expect(bare).toEqual([]);
  });

  test('and that search stands there', () => {
    const links = pages.flatMap(({ document }) =>
      elementsIn(document, 'a')
        .map((link) => attribute(link, 'href') ?? '')
        .filter(isSearch),
    );
    const targets = new Set(links.map((link) => link.slice(official.base.length)));
    expect(targets.size).toBeGreaterThan(20);
    for (const target of targets) {
      const [folder = '', id = ''] = target.split('#');
      const { document } = { document: parseDocument(readBuilt(official, `${folder}index.html`)) };
      expect(DomUtils.getElementById(id, document.children), target).not.toBeNull();
    }
  });

  test.each([
    '<p>至今未见公开名录。</p>',
    '<ul><li>其余没有查到 <a href="/facilities/">看机构</a></li></ul>',
    '<p>Nothing has been published.</p><p><a href="/searches/elder/#s002">search</a></p>',
    '<table><tr><td>未公布</td></tr></table>',
    '<p><a href="/searches/elder/">没查到</a></p>',
    '<section><div>没查到电话</div><p><a href="/searches/elder/#s002">search</a></p></section>',
  ])('a planted bare one is found: %s', (html) => {
    expect(bareAbsences(parseDocument(`<body><main>${html}</main></body>`))).toHaveLength(1);
  });

  test.each([
    '<p>没查到 <a href="/en/searches/elder/#s002">search</a></p>',
    '<tr><th><a href="/searches/child/#s1">没查到</a></th></tr>',
    '<figure><svg><title>还没查到机构</title></svg><figcaption><a href="/searches/elder/#s2">x</a></figcaption></figure>',
    '<p>说明：<del>现状未见公开资料</del></p>',
    '<ul class="searches"><li>没查到 <a href="#s1">s1</a></li></ul>',
  ])('one that is cited, or only quoted, passes: %s', (html) => {
    expect(bareAbsences(parseDocument(`<body><main>${html}</main></body>`))).toEqual([]);
  });
});
