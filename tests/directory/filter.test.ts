import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isExample } from '#tables/listed.ts';
import type { Entry } from '#directory/entry.ts';
import {
  applyFilter,
  asked,
  factQuestion,
  groupAnswer,
  noFilter,
  questions,
  UNSTATED,
  without,
} from '#directory/filter.ts';
import type { Count, Filter } from '#directory/filter.ts';
import { noFolding } from '#domain/fold-forms.ts';
import { anEntry } from '../support/make-entries.ts';

const GROUPS = ['elder', 'child'] as const;
const KINDS = ['elder-home', 'child-garden', 'child-room'];
const TOWNSHIPS = ['130726100', '130726102'];
const STATUSES = ['operating', 'closed', 'unknown'] as const;
const FACTS = ['fees', 'admits'];
const RECORDS = ['verified', 'reported', 'illustrative'] as const;

const entries: fc.Arbitrary<Entry> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    township: fc.constantFrom(null, ...TOWNSHIPS),
    phone: fc.constantFrom(null, '0313-7012345'),
    status: fc.constantFrom(...STATUSES),
    record: fc.constantFrom(...RECORDS),
    words: fc.constantFrom('菜园', '幸福院', '菜园 幸福院'),
    answers: fc.record(
      { fees: fc.subarray(['1000', '2000']), admits: fc.subarray(['dementia']) },
      { requiredKeys: [] },
    ),
  })
  .map((own) => anEntry({ ...own, group: own.kind.startsWith('elder') ? 'elder' : 'child' }));

const filters: fc.Arbitrary<Filter> = fc.record({
  text: fc.constantFrom('', '菜园', '幸福院', '菜园 幸福', 'xfy'),
  group: fc.constantFrom(null, ...GROUPS),
  kind: fc.constantFrom(null, ...KINDS),
  township: fc.constantFrom(null, UNSTATED, ...TOWNSHIPS),
  status: fc.constantFrom(null, ...STATUSES),
  record: fc.constantFrom(null, ...RECORDS),
  phone: fc.boolean(),
  facts: fc.record(
    { fees: fc.constantFrom('1000', '2000'), admits: fc.constant('dementia') },
    { requiredKeys: [] },
  ),
});

/** The same, question by question and row by row, in the plainest words there are. */
function naive(rows: readonly Entry[], filter: Filter): Entry[] {
  const { group, kind, township, status, record } = filter;
  return rows
    .filter((row) =>
      filter.text.split(' ').every((word) => (word === 'xfy' ? true : row.words.includes(word))),
    )
    .filter((row) => group === null || row.group === group)
    .filter((row) => kind === null || row.kind === kind)
    .filter(
      (row) => township === null || row.township === (township === UNSTATED ? null : township),
    )
    .filter((row) => (status === null ? row.status !== 'closed' : row.status === status))
    .filter((row) => record === null || row.record === record)
    .filter((row) => !filter.phone || row.phone !== null)
    .filter((row) =>
      Object.entries(filter.facts).every(([id, answer]) => row.answers[id]?.includes(answer)),
    );
}

const countOf = (rows: readonly Entry[]): Count => ({
  listed: rows.filter((row) => !isExample(row)).length,
  examples: rows.filter(isExample).length,
});

describe('a filter', () => {
  test('keeps what a plain reading of it keeps, in order', () => {
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 30 }), filters, (rows, filter) => {
        const { entries: kept, total } = applyFilter(rows, filter, noFolding, FACTS);
        expect(kept).toEqual(naive(rows, filter));
        expect(total).toEqual(countOf(kept));
      }),
    );
  });

  test('counts for each answer what asking it instead would give', () => {
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 30 }), filters, (rows, filter) => {
        const { counts } = applyFilter(rows, filter, noFolding, FACTS);
        const instead = (change: Partial<Filter>): Count =>
          countOf(naive(rows, { ...filter, ...change }));
        for (const question of [...questions, ...FACTS.map(factQuestion)]) {
          expect(counts.of(question, null)).toEqual(
            countOf(naive(rows, without(filter, question))),
          );
        }
        for (const group of GROUPS) {
          expect(counts.of('what', groupAnswer(group))).toEqual(instead({ group, kind: null }));
        }
        for (const kind of KINDS) {
          expect(counts.of('what', kind)).toEqual(instead({ kind, group: null }));
        }
        for (const township of [UNSTATED, ...TOWNSHIPS]) {
          expect(counts.of('township', township)).toEqual(instead({ township }));
        }
        for (const status of STATUSES) {
          expect(counts.of('status', status)).toEqual(instead({ status }));
        }
        for (const record of RECORDS) {
          expect(counts.of('record', record)).toEqual(instead({ record }));
        }
        expect(counts.of('phone', 'yes')).toEqual(instead({ phone: true }));
        for (const fees of ['1000', '2000']) {
          const asking = instead({ facts: { ...filter.facts, fees } });
          expect(counts.of(factQuestion('fees'), fees)).toEqual(asking);
        }
      }),
    );
  });

  test('counts that add up: the townships to all, the kinds of a group to the group', () => {
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 30 }), filters, (rows, filter) => {
        const { counts } = applyFilter(rows, filter);
        const sum = (question: 'township' | 'what', answers: readonly string[]): number =>
          answers.reduce((total, answer) => total + counts.of(question, answer).listed, 0);
        expect(sum('township', [UNSTATED, ...TOWNSHIPS])).toBe(counts.of('township', null).listed);
        expect(sum('what', GROUPS.map(groupAnswer))).toBe(counts.of('what', null).listed);
        expect(sum('what', ['child-garden', 'child-room'])).toBe(
          counts.of('what', groupAnswer('child')).listed,
        );
      }),
    );
  });

  test('leaves closed facilities out unless they are asked for', () => {
    const rows = [anEntry({ id: 'open' }), anEntry({ id: 'shut', status: 'closed' })];
    expect(applyFilter(rows, noFilter).entries.map(({ id }) => id)).toEqual(['open']);
    const closed = applyFilter(rows, { ...noFilter, status: 'closed' });
    expect(closed.entries.map(({ id }) => id)).toEqual(['shut']);
    expect(applyFilter(rows, noFilter).counts.of('status', 'closed')).toEqual({
      listed: 1,
      examples: 0,
    });
  });
});

describe('the questions of a filter', () => {
  test('are those that it asks, and none where it asks nothing', () => {
    expect(asked(noFilter)).toEqual([]);
    expect(asked({ ...noFilter, text: ' ' })).toEqual([]);
    expect(asked({ ...noFilter, text: '园', group: 'child', phone: true })).toEqual([
      'text',
      'what',
      'phone',
    ]);
  });

  test('can be taken back one by one', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        for (const question of [...questions, ...FACTS.map(factQuestion)]) {
          expect(asked(without(filter, question))).toEqual(
            asked(filter).filter((one) => one !== question),
          );
        }
        const all = [...questions, ...FACTS.map(factQuestion)];
        expect(all.reduce(without, filter)).toEqual(noFilter);
      }),
    );
  });
});
