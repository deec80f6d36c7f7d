import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseDocument } from 'htmlparser2';
import { afterEach, expect, test, vi } from 'vitest';
import ReportError from '#components/ReportError.astro';
import { attribute, elementsIn, textOf } from '../site/built.ts';

const config = vi.hoisted(() => ({
  repository: { issuePage: '' },
  operator: { email: '', contact: { zh: '', en: '' } },
}));
vi.mock('#src/site.config.ts', () => ({ siteConfig: config }));
afterEach(() => {
  config.repository.issuePage = '';
  config.operator.email = '';
});

const props = {
  lang: 'zh',
  title: '北门子互助型养老幸福院',
  path: '/facilities/x/',
  row: 'facilities x',
  corrections: [],
};
async function rendered() {
  const container = await AstroContainer.create({
    astroConfig: { site: 'https://ledger.example' },
  });
  return parseDocument(await container.renderToString(ReportError, { props }));
}

test('where no way is configured nothing invites, and what was changed is one step away', async () => {
  const document = await rendered();
  expect(elementsIn(document, 'details')).toEqual([]);
  expect(textOf(document)).not.toContain('报告错误');
  expect(elementsIn(document, 'a').map((link) => attribute(link, 'href'))).toEqual([
    '/corrections/',
  ]);
});

test('each way stands on the spot, with page, row and version to send or to copy', async () => {
  config.repository.issuePage = 'https://git.example/issues/new';
  config.operator.email = 'ledger@example.org';
  const document = await rendered();
  const [details] = elementsIn(document, 'details');
  const [text] = elementsIn(document, 'code');
  if (details === undefined || text === undefined) throw new Error('Nothing invites');
  expect(textOf(text)).toMatch(
    /网页：http.*\/facilities\/x\/\s*数据行：facilities x\s*版本：\d{4}-/,
  );
  const ways = elementsIn(details, 'a').map((link) => new URL(attribute(link, 'href') ?? ''));
  expect(ways.map(({ protocol }) => protocol)).toEqual(['https:', 'mailto:']);
  for (const way of ways) expect(way.searchParams.get('body')).toContain('facilities x');
});
