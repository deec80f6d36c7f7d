import { expect, test } from 'vitest';
import { callParts } from '#components/places/call-parts.ts';
import { placesText } from '#i18n/places.ts';

const sentence = (lang: 'zh' | 'en', hotline?: string): string => {
  const t = placesText[lang];
  const parts = callParts(hotline, t).map((part) => (typeof part === 'string' ? part : part.tel));
  return [t.none, ...parts, t.all].join('');
};

test('where no place is found, the sentence says whom to call and keeps the way to the list', () => {
  expect(sentence('zh', '12345')).toBe(
    '村和乡镇的名录里没有这样写的，换个写法试试，或者打12345问，也可以看全部村名',
  );
  expect(sentence('en', '12345')).toBe(
    'No village or township is written like this in the register. Try another spelling, or call 12345 to ask, or see all villages',
  );
});

test('the number is a link; without one the sentence is whole', () => {
  expect(callParts('12345', placesText.zh)).toContainEqual({ tel: '12345' });
  expect(sentence('zh')).toBe('村和乡镇的名录里没有这样写的，换个写法试试，或者看全部村名');
});
