import { describe, expect, test } from 'vitest';
import { absencesIn } from '#domain/absence.ts';

const found = (text: string): string[] => absencesIn(text).map((one) => one.text);

describe('what says that something was not found', () => {
  test.each([
    ['至今未见公开名录', '未见'],
    ['其余没有查到。', '没有查到'],
    ['本站还没查到电话', '没查到'],
    ['报道说有54处未公布', '未公布'],
    ['在名单里查不到这个村', '查不到'],
    ['我们没能找到地址', '没能找到'],
    ['名单尚未公开', '尚未公开'],
    ['名字和地点，本站还没有见到', '没有见到'],
    ['县里暂无公开的名录', '暂无公开的名录'],
    ['No public list was found by then.', 'No public list was found'],
    ['We have not found a list.', 'have not found'],
    ['Its address has not yet been published.', 'not yet been published'],
    ['We found nothing on whether it is open.', 'found nothing'],
    ['We could not find its phone.', 'could not find'],
    ['How many there are is not public.', 'not public'],
    ['There is no public register of them.', 'no public register'],
    ['None found', 'None found'],
    ['We haven’t found it.', 'haven’t found'],
  ])('%s', (text, phrase) => {
    expect(found(text)).toEqual([phrase]);
  });

  test.each([
    '报道没有给出数目。',
    '来源没有写明乡镇。',
    '公开的名录里有22个乡镇。',
    '没有电话的也要',
    '不等于没有',
    '见到老人、查到两处、公布名单',
    'The report gives no number.',
    'It was found in the public register and published.',
    'Two places were found.',
  ])('not: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('each place once, in order', () => {
    expect(found('没查到名字，也未公布；no list was found')).toEqual([
      '没查到',
      '未公布',
      'no list was found',
    ]);
  });
});
