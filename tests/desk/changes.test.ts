import { expect, test } from 'vitest';
import { readChanges, writeChanges } from '#desk/changes.ts';
import type { Changes } from '#desk/changes.ts';

const sound: Changes = {
  table: 'facilities',
  from: '0123456789abcdef',
  to: 'fedcba9876543210',
  columns: ['facility_id', 'beds'],
  key: ['facility_id'],
  added: [['a', '1']],
  removed: [['b', '']],
  changed: [{ key: ['c'], cells: [{ column: 'beds', before: '', after: '2' }] }],
};
const read = (changes: unknown) => readChanges(JSON.stringify({ changes }));

test('changes that were written are read back', () => {
  expect(readChanges(writeChanges([sound]))).toEqual([sound]);
});

test('a file that is none, or only a part of one, is refused', () => {
  for (const json of ['', '{', 'null', '[]', '{}', '{"changes":[]}', '{"changes":{}}']) {
    expect(readChanges(json), json).toBeNull();
  }
  expect(readChanges(writeChanges([sound]).slice(0, -9))).toBeNull();
});

test.each(Object.keys(sound))(
  'changes without %s, or with another form of it, are refused',
  (name) => {
    const less = Object.fromEntries(Object.entries(sound).filter(([key]) => key !== name));
    for (const one of [less, { ...sound, [name]: 1 }, { ...sound, [name]: [[1]] }, null]) {
      expect(read([one])).toBeNull();
      expect(read([sound, one])).toBeNull();
    }
  },
);

test('a table that there is not, an empty key and half a cell are refused', () => {
  expect(read([{ ...sound, table: 'facility' }])).toBeNull();
  expect(read([{ ...sound, key: [] }])).toBeNull();
  const half = { key: ['c'], cells: [{ column: 'beds', before: '' }] };
  expect(read([{ ...sound, changed: [half] }])).toBeNull();
});
