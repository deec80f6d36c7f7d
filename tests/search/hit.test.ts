import { describe, expect, it } from 'vitest';
import type { Lang } from '#tables/finding.ts';
import type { SearchPage } from '#search/page.ts';
import { hitsFor, indexOf, searchPage } from '../support/search-pages.ts';

/** Title and excerpt of the only result, what is marked in brackets. */
async function show(lang: Lang, page: SearchPage, query: string): Promise<string[]> {
  const [hit] = await hitsFor(await indexOf([page], { lang }), query, lang);
  if (hit === undefined) throw new Error(`nothing found for ${query}`);
  return [hit.title, hit.excerpt].map((segments) =>
    segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''),
  );
}

describe('a result', () => {
  it('shows the passage that was found, and marks what was sought', async () => {
    const page = searchPage('暖泉镇', { passages: ['列出的机构', '在暖泉镇，有2022年的报道'] });
    expect(await show('zh', page, '暖泉 报道')).toEqual([
      '[暖泉]镇',
      '在[暖泉]镇，有2022年的[报道]',
    ]);
  });

  it('shows the first passage where only the title was found', async () => {
    const page = searchPage('暖泉镇', { passages: ['机构和人口', '别的'] });
    expect(await show('zh', page, '暖泉')).toEqual(['[暖泉]镇', '机构和人口']);
  });

  it('keeps the spaces of an English page', async () => {
    const page = searchPage('Nuanquan Town', {
      passages: ['暖泉镇 is a town. It has 16 villages.'],
    });
    expect(await show('en', page, '暖泉')).toEqual([
      'Nuanquan Town',
      '[暖泉]镇 is a town. It has 16 villages.',
    ]);
  });

  it('cuts a long text around the place found', async () => {
    const page = searchPage('题', { passages: [`${'前'.repeat(200)}敬老院${'后'.repeat(200)}`] });
    const [, excerpt = ''] = await show('zh', page, '敬老院');
    expect(excerpt).toMatch(/^…前{24}\[敬老院\]后+…$/u);
  });

  it('cuts English between words', async () => {
    const text = `${'before '.repeat(50)}veterans ${'after '.repeat(50)}`;
    const [, excerpt = ''] = await show('en', searchPage('T', { passages: [text] }), 'veterans');
    expect(excerpt).toMatch(/^…(before )+\[veterans\]( after)+…$/);
  });

  it('ends a cut text without a stop before the dots', async () => {
    const page = searchPage('题', { passages: [`敬老院${'后'.repeat(76)}。${'后'.repeat(20)}`] });
    expect((await show('zh', page, '敬老院'))[1]).toMatch(/后…$/u);
  });

  it('shows the place of the number, not of a part of another', async () => {
    const page = searchPage('题', { passages: [`2.56 ${'人'.repeat(200)}共56处`] });
    expect((await show('zh', page, '56'))[1]).toContain('共[56]处');
  });

  it('marks words of the same stem', async () => {
    const page = searchPage('Places', { passages: ['A room for day-care.'] });
    expect((await show('en', page, 'caring'))[1]).toBe('A room for day-[care].');
  });

  it('says of what section a page is, and whether it is an example', async () => {
    const [hit] = await hitsFor(
      await indexOf([searchPage('示例', { example: true })]),
      '示例',
      'zh',
    );
    expect(hit).toMatchObject({ url: '示例/', section: 'news', example: true });
  });
});
