import { expect, inject, test } from 'vitest';
import { claimVerdicts } from '#tables/claims.ts';

import { realDataset } from '../support/dataset.ts';
import { attribute, builtFiles, elementsIn, readPage, textOf, withClass } from './built.ts';
import { langs } from './pages.ts';

const { official } = inject('editions');
const claims = realDataset().claims.map(({ value }) => value);

test.for(langs)(
  'every statement stands with its verdict and leads to where it is shown (%s)',
  (lang) => {
    const prefix = lang === 'en' ? 'en/' : '';
    const files = new Set(builtFiles(official));
    const { document } = readPage(official, `${prefix}claims/index.html`);
    const items = elementsIn(document, 'li').filter((item) =>
      /^c\d+$/.test(attribute(item, 'id') ?? ''),
    );
    expect(items.map((item) => attribute(item, 'id'))).toEqual(
      claims.map((claim) => claim.claim_id),
    );
    for (const [at, item] of items.entries()) {
      const claim = claims[at];
      if (claim === undefined) continue;
      const [verdict] = withClass(item, 'verdict');
      expect(verdict && textOf(verdict).trim()).toBe(claimVerdicts[claim.verdict][lang]);
      const links = elementsIn(item, 'a').map((link) => attribute(link, 'href') ?? '');
      for (const path of claim.shown_at) {
        const address = `${official.base}${prefix}${path.slice(1)}`;
        expect(links).toContain(address);
        expect(files, path).toContain(`${prefix}${path.slice(1)}index.html`);
      }
    }
  },
);
