import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import ClaimVerdict from '#components/statistics/ClaimVerdict.astro';
import { buildFigureBook } from '#domain/figure-book.ts';
import { claimedAgainstListed } from '#domain/reconciliation.ts';
import { siteConfig } from '#src/site.config.ts';
import { textOf } from '../site/built.ts';
import { realDataset } from '../support/dataset.ts';

const dataset = realDataset();
const claimed = claimedAgainstListed(dataset, buildFigureBook(dataset, siteConfig.countyCode));

async function told(kind: string, lang: 'zh' | 'en'): Promise<string> {
  const claim = claimed.find((row) => row.kind.kind_id === kind);
  const container = await AstroContainer.create();
  const html = await container.renderToString(ClaimVerdict, {
    props: { lang, claim, search: null },
  });
  return textOf(parseDocument(html)).replace(/\s+/g, ' ').trim();
}

test('a reported count says how many of it were found by name', async () => {
  expect(await told('elder-village-home', 'zh')).toBe(
    '报道说56处；查到名字的2处；54–56处没查到。 没查到，不等于没有。 看查到的',
  );
  expect(await told('elder-village-home', 'en')).toBe(
    'Reported: 56; we can name: 2; not found: 54–56. Not found does not mean that there is none. See those found',
  );
  expect(await told('elder-county-home', 'zh')).toMatch(
    /^报道说(\d+)处；查到名字的0处；\1处没查到。/,
  );
});
