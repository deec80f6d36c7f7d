import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepFirstPlace, keepPlace, myPlace } from '#components/places/my-village.ts';

const mine = { code: '130726105', township: '暖泉镇', village: '西古堡村' };
const other = { code: '130726208', township: '陈家洼乡', village: '曲家庄村' };

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a place that is chosen is kept where none is, and never instead of the one that is', () => {
  keepFirstPlace(mine);
  expect(myPlace()).toEqual(mine);
  keepFirstPlace(other);
  expect(myPlace()).toEqual(mine);
});

test('a reader keeps another place, or none, on purpose', () => {
  keepPlace(mine);
  keepPlace(other);
  expect(myPlace()).toEqual(other);
  keepPlace(null);
  expect(myPlace()).toBeNull();
});
