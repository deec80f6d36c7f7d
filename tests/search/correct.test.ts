import { describe, expect, it } from 'vitest';
import { Search } from '#search/search.ts';
import { indexOf, searchPage } from '../support/search-pages.ts';

const index = await indexOf([
  searchPage('暖泉镇敬老院'),
  searchPage('西合营镇', { passages: ['村级互助幸福院由老年人互助养老。'] }),
  searchPage('互助幸福院'),
]);
const english = await indexOf([searchPage('Support for veterans and children')], { lang: 'en' });

async function meant(of: typeof index, query: string) {
  const { match, sought } = await new Search(of).find(query);
  return [match, ...sought.map((one) => one.map(({ text }) => text).join('|'))];
}

describe('a slip', () => {
  it.each([
    ['敬老园', '敬老院'],
    ['暖全镇', '暖泉镇'],
    ['暖泉镇敬老园', '暖泉镇敬老院'],
    ['西河营', '西合营'],
    ['互助福幸院', '互助幸福院'],
    ['互助幸院', '互助幸福院'],
    ['互助幸复院', '互助幸福院'],
  ])('%s is read as %s', async (typed, text) => {
    expect(await meant(index, typed)).toEqual(['corrected', text]);
  });

  it.each([
    ['vetrans', 'veterans'],
    ['chidren', 'children'],
  ])('%s is read as %s', async (typed, text) => {
    expect(await meant(english, typed)).toEqual(['corrected', text]);
  });

  it('is not seen where what was typed is found', async () => {
    expect(await meant(index, '敬老')).toEqual(['whole', '敬老']);
  });

  it('is not guessed at where nothing is near', async () => {
    expect((await meant(index, '龙门石窟'))[0]).not.toBe('corrected');
    expect((await meant(english, 'xyz'))[0]).not.toBe('corrected');
  });
});
