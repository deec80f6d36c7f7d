import { expect, test } from 'vitest';
import { relatedTo } from '#domain/related.ts';
import { anIndicator } from '../support/make-rows.ts';

const homes = anIndicator({ indicator_id: 'homes' });
const rooms = anIndicator({ indicator_id: 'rooms', theme: 'service' });
const places = anIndicator({ indicator_id: 'places', formula: '{homes} + {rooms}' });
const rate = anIndicator({ indicator_id: 'rate', formula: '{places} / {villages}' });
const other = anIndicator({ indicator_id: 'other' });
const all = [homes, rooms, places, rate, other];

test('what an indicator is computed from comes first, of whatever theme, then what it goes into', () => {
  expect(relatedTo(places, all)).toEqual({
    inputs: [homes, rooms],
    outputs: [rate],
    theme: [other],
  });
});

test('an indicator without formula still goes into others', () => {
  expect(relatedTo(homes, all)).toEqual({ inputs: [], outputs: [places], theme: [rate, other] });
});
