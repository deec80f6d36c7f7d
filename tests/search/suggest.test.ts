import { describe, expect, it } from 'vitest';
import { Search } from '#search/search.ts';
import { indexOf, searchPage, titlesFor } from '../support/search-pages.ts';

const index = await indexOf([
  searchPage('暖泉镇敬老院'),
  searchPage('互助幸福院', { passages: ['CSV files for veterans'] }),
]);
const suggest = async (query: string) => new Search(index).suggest(query);

describe('other spellings', () => {
  it('are those that are nearest', async () => {
    expect((await suggest('敬老园'))[0]).toBe('敬老院');
    expect(await suggest('vetrens')).toEqual(['veterans']);
  });

  it('leave the parts of a query that are found', async () => {
    expect((await suggest('暖泉 敬老园'))[0]).toBe('暖泉 敬老院');
  });

  it('are none where nothing is near, or all is found', async () => {
    expect(await suggest('龙门石窟')).toEqual([]);
    expect(await suggest('敬老院')).toEqual([]);
    expect(await suggest('12345')).toEqual([]);
  });
});

describe('a query in quotation marks', () => {
  it('finds what stands so, and nothing like it', async () => {
    expect(await titlesFor(index, '"敬老院"')).toEqual(['暖泉镇敬老院']);
    expect(await titlesFor(index, '“敬老园”')).toEqual([]);
    expect(await titlesFor(index, '"jinglaoyuan"')).toEqual([]);
  });
});
