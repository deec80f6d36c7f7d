import { describe, expect, test } from 'vitest';
import { evidenceKey, usageOf } from '#domain/usage.ts';
import { aFigure } from '../support/make-rows.ts';

const homes = aFigure();
const earlier = aFigure({ period: '2014-05', anchor: 'f-2014-05', entry: 'f-2014-05' });
const rooms = aFigure({}, { indicator_id: 'rooms' });
const home = { path: '/', title: '首页' };
const news = { path: '/news/care/', title: '报道' };

test('a piece of evidence is known by its indicator and its place there', () => {
  expect([homes, earlier, rooms].map(evidenceKey)).toEqual([
    'homes#f-2022-09',
    'homes#f-2014-05',
    'rooms#f-2022-09',
  ]);
});

describe('the pages of a figure', () => {
  test('are all that show it, in the order of the pages', () => {
    const usage = usageOf([
      { ...home, figures: [homes] },
      { ...news, figures: [rooms, homes] },
    ]);
    expect(usage.get('homes#f-2022-09')).toEqual([home, news]);
    expect(usage.get('rooms#f-2022-09')).toEqual([news]);
  });

  test('are named once, however often a page shows it', () => {
    const again = aFigure({ area: '130726100' });
    const usage = usageOf([{ ...home, figures: [homes, again, homes] }]);
    expect([...usage]).toEqual([['homes#f-2022-09', [home]]]);
  });

  test('are none where no page shows it', () => {
    const usage = usageOf([{ ...home, figures: [homes] }]);
    expect(usage.get(evidenceKey(earlier))).toBeUndefined();
    expect(usageOf([{ ...home, figures: [] }]).size).toBe(0);
  });
});
