import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_PLACES, placesIn, queryOf, readShortlist, toggled } from '#directory/shortlist.ts';

test('an address gives back the places that it was made from', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/), {
    minLength: 1,
    maxLength: MOST_PLACES,
  });
  fc.assert(
    fc.property(ids, (places) => {
      expect(placesIn(queryOf(places))).toEqual(places);
    }),
  );
  expect(queryOf(['a', 'b'])).toBe('?places=a,b');
});

test('an address that names no places is told from one that names none of them', () => {
  expect(placesIn('?view=map')).toBeNull();
  expect(placesIn('?places=')).toEqual([]);
});

test('whatever stands in a text, no more than fit are read, each once', () => {
  expect(readShortlist('a,b,a,B,<i>,,c d,e')).toEqual(['a', 'b', 'e']);
  expect(readShortlist('a,b,c,d,e,f')).toHaveLength(MOST_PLACES);
  expect(readShortlist(null)).toEqual([]);
  fc.assert(
    fc.property(fc.string(), (text) => {
      const places = readShortlist(text);
      expect(readShortlist(places.join(','))).toEqual(places);
    }),
  );
});

test('a place is put in at the end and taken out again, as long as there is room', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  const full = ['a', 'b', 'c', 'd', 'e'];
  expect(toggled(full, 'f')).toBeNull();
  expect(toggled(full, 'e')).toEqual(['a', 'b', 'c', 'd']);
});
