import type { Dataset } from '#domain/dataset.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import { tableNames, tables } from '#tables/index.ts';
import type { AnyColumn } from '#tables/table.ts';

/**
 * Days that are still to come: every date of the tables tells of something that has been. Where most of
 * them are, the clock of the machine is wrong, and says nothing.
 */
export function checkDays(dataset: Dataset, today: string | null): Finding[] {
  if (today === null) return [];
  // The calendar of days off is published ahead.
  const past = tableNames.filter((name) => name !== 'holidays');
  const days = past.flatMap((name) => {
    const dates = Object.entries<AnyColumn>(tables[name].columns)
      .filter(([, column]) => column.type === 'date')
      .map(([column]) => column);
    return dataset[name].flatMap(({ file, line, value }) =>
      dates.flatMap((column) => {
        const date = (value as Readonly<Record<string, unknown>>)[column];
        return typeof date === 'string' ? [{ file, line, column, value: date }] : [];
      }),
    );
  });
  const toCome = days.filter(({ value }) => value > today.slice(0, value.length));
  const late = toCome.length * 2 > days.length ? [] : toCome;
  return [
    ...late.map((place) => finding(place, { code: 'date-to-come', params: { today } })),
    ...closedBeforeKnown(dataset, today),
  ];
}

/** Facilities that closed after the day of their state, when nobody could know. */
function closedBeforeKnown(dataset: Dataset, today: string): Finding[] {
  return dataset.facilities.flatMap(({ file, line, value }) => {
    const { closed_on: closed, status_as_of: known } = value;
    if (closed === null || known === null || closed > today) return [];
    if (known >= closed.slice(0, known.length)) return [];
    const place = { file, line, column: 'status_as_of', value: known };
    return [finding(place, { code: 'state-before-closing', params: { closed } })];
  });
}
