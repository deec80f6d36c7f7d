import { describe, expect, it } from 'vitest';
import type { Fragment } from '#search/find.ts';
import { toHit } from '#search/hit.ts';
import { partsOf } from '#search/query.ts';
import { separatorFor, spaceHan } from '#search/spacing.ts';
import type { Lang } from '#tables/finding.ts';

/** A page as Pagefind keeps it: its heading first, a full stop after each block. */
function fragment(lang: Lang, title: string, text: string, more: Partial<Fragment> = {}): Fragment {
  const spaced = (plain: string) => spaceHan(plain, separatorFor(lang));
  return {
    url: '/x/',
    content: spaced(`${title}. ${text}.`),
    excerpt: '',
    meta: { title: spaced(title) },
    filters: { section: ['news'] },
    ...more,
  };
}
const show = (lang: Lang, page: Fragment, query: string) => {
  const { title, excerpt } = toHit(page, partsOf(query), lang);
  return [title, excerpt].map((segments) =>
    segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''),
  );
};

describe('toHit', () => {
  it('takes the signs between characters out and marks what was sought', () => {
    const page = fragment('zh', '暖泉镇', '列出的机构. 在暖泉镇，有2022年的报道');
    expect(show('zh', page, '暖泉')).toEqual([
      '[暖泉]镇',
      '列出的机构 · 在[暖泉]镇，有2022年的报道',
    ]);
  });

  it('closes up after Chinese punctuation', () => {
    const page = fragment('zh', '题', '乡镇： 暖泉镇； 状态： 不明');
    expect(show('zh', page, '状态')[1]).toBe('乡镇：暖泉镇；[状态]：不明');
  });

  it('keeps the spaces of an English page', () => {
    const page = fragment('en', 'Nuanquan Town', '暖泉镇 is a town. It has 16 villages');
    expect(show('en', page, '暖泉')).toEqual([
      'Nuanquan Town',
      '[暖泉]镇 is a town. It has 16 villages.',
    ]);
  });

  it('cuts a long text around the place found', () => {
    const page = fragment('zh', '题', `${'前'.repeat(200)}敬老院${'后'.repeat(200)}`);
    const [, excerpt = ''] = show('zh', page, '敬老院');
    expect(excerpt).toMatch(/^…前{24}\[敬老院\]后+…$/u);
  });

  it('cuts English between words', () => {
    const page = fragment('en', 'T', `${'before '.repeat(50)}veterans ${'after '.repeat(50)}`);
    const [, excerpt = ''] = show('en', page, 'veterans');
    expect(excerpt).toMatch(/^…(before )+\[veterans\]( after)+…$/);
  });

  it('ends a cut text without a stop before the dots', () => {
    const page = fragment('zh', '题', `敬老院${'后'.repeat(76)}。${'后'.repeat(20)}`);
    expect(show('zh', page, '敬老院')[1]).toMatch(/后…$/u);
  });

  it('shows the place of the number, not of a part of another', () => {
    const page = fragment('zh', '题', `2.56 ${'人'.repeat(200)}共56处`);
    expect(show('zh', page, '56')[1]).toContain('共[56]处');
  });

  it('marks the words found by their stem', () => {
    const page = fragment('en', 'Places', 'A room for day-care', {
      excerpt: 'A room for <mark>day-care</mark>',
    });
    expect(show('en', page, 'caring')[1]).toBe('A room for [day-care].');
  });

  it('says of what section a page is, and whether it is an example', () => {
    const example = fragment('zh', '示例', '示例', { meta: { title: '示例', example: '1' } });
    expect(toHit(example, [], 'zh')).toMatchObject({ section: 'news', example: true });
    expect(toHit(fragment('zh', '题', '文'), [], 'zh').example).toBe(false);
  });
});
