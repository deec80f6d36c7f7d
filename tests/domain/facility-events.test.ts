import { expect, test } from 'vitest';
import { eventsByFacility } from '#domain/facility-events.ts';
import { events } from '#tables/events.ts';
import { bareRow } from '#tables/table.ts';

const event = (event_id: string, facility_id: string, date: string) => ({
  ...bareRow(events.columns),
  ...{ event_id, facility_id, date, kind: 'inspection' as const },
  ...{ what_zh: '消防', what_en: 'fire safety', source_id: 's', source_locator: '第1段' },
});

test('each facility has its own events, the newest first', () => {
  const rows = [
    event('old', 'a', '2024'),
    event('other', 'b', '2025-01'),
    event('new', 'a', '2025-03-01'),
  ];
  const found = eventsByFacility(rows);
  expect(found.get('a')?.map((one) => one.event_id)).toEqual(['new', 'old']);
  expect(found.get('b')?.map((one) => one.event_id)).toEqual(['other']);
  expect(found.get('c')).toBeUndefined();
});

test('events of one day keep the order of their table', () => {
  const rows = [event('first', 'a', '2025-03-01'), event('second', 'a', '2025-03-01')];
  expect(
    eventsByFacility(rows)
      .get('a')
      ?.map((one) => one.event_id),
  ).toEqual(['first', 'second']);
});
