import { describe, expect, inject, test } from 'vitest';
import { attribute, builtPages, closest, elementsIn, metaOf, only, textOf } from './built.ts';

const { official } = inject('editions');
const closing = inject('closing');

/** What must be said of a facility wherever its name stands alone. */
const NOTED = [
  ['one last heard of in 2014', official, 'beimenzi-mutual-aid-home', /2014/],
  ['another', official, 'dongzhai-mutual-aid-home', /2014/],
  ['one that has closed', closing, 'mutual-aid-centre', /关闭|closed/i],
] as const;

describe('a name is never without its state', () => {
  test.each(NOTED)('in links to %s', (_, built, id, note) => {
    const silent = builtPages(built).flatMap(({ file, document }) =>
      elementsIn(document, 'a')
        .filter((link) => attribute(link, 'href')?.endsWith(`/facilities/${id}/`))
        // The page in another language is named by its language.
        .filter((link) => attribute(link, 'hreflang') === undefined)
        // A row may say it beside the name, an article in the sentence after its list.
        .map((link) => {
          const within = /(^|\/)news\//.test(file) ? ['article'] : ['li', 'tr', 'dd', 'p'];
          return textOf(closest(link, ...within) ?? link);
        })
        .filter((text) => !note.test(text))
        .map((text) => `${file}: ${text.slice(0, 60)}`),
    );
    expect(silent).toEqual([]);
  });

  test.each(NOTED)('in title and description of %s', (_, built, id, note) => {
    const pages = builtPages(built).filter(({ file }) =>
      file.endsWith(`facilities/${id}/index.html`),
    );
    expect(pages).toHaveLength(2);
    for (const page of pages) {
      expect(textOf(only(page.document, 'title'))).toMatch(note);
      expect(metaOf(page, 'description')).toMatch(note);
    }
  });
});
