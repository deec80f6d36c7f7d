import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readState, views, writeState } from '#directory/address.ts';
import type { Known, State } from '#directory/address.ts';
import { noFilter, UNSTATED } from '#directory/filter.ts';

const known: Known = {
  groups: ['elder', 'child'],
  kinds: ['child-garden'],
  townships: ['130726102'],
  statuses: ['operating', 'closed', 'unknown'],
  records: ['verified', 'reported', 'illustrative'],
  facts: new Map([
    ['fees', ['1000', '2000']],
    ['admits', ['dementia']],
  ]),
};
const plain: State = { filter: noFilter, view: 'list' };

describe('an address', () => {
  test('says nothing where nothing is asked', () => {
    expect(writeState(plain)).toBe('');
    expect(readState('', known)).toEqual(plain);
  });

  test('names what is asked, in words that can be read', () => {
    const filter = { ...noFilter, kind: 'child-garden', township: '130726102', phone: true };
    expect(writeState({ filter, view: 'map' })).toBe(
      '?kind=child-garden&township=130726102&phone=yes&view=map',
    );
  });

  test('gives back every state that it was made from', () => {
    const states = fc.record({
      filter: fc.record({
        // A text that is itself an escape is read as one that was escaped twice.
        text: fc
          .string({ maxLength: 60 })
          .map((text) => text.trim().replace(/%(?=[0-9a-f]{2})/gi, '')),
        group: fc.constant(null),
        kind: fc.constantFrom(null, ...known.kinds),
        township: fc.constantFrom(null, UNSTATED, ...known.townships),
        status: fc.constantFrom(null, 'operating', 'closed', 'unknown'),
        record: fc.constantFrom(null, 'verified', 'reported', 'illustrative'),
        phone: fc.boolean(),
        facts: fc.constantFrom({}, { fees: '1000' }, { fees: '2000', admits: 'dementia' }),
      }),
      view: fc.constantFrom(...views),
    }) as fc.Arbitrary<State>;
    fc.assert(
      fc.property(states, (state) => {
        expect(readState(writeState(state), known)).toEqual(state);
      }),
    );
    const group: State = { filter: { ...noFilter, group: 'child' }, view: 'table' };
    expect(readState(writeState(group), known)).toEqual(group);
  });

  test('is read leniently: what is unknown or contradicts itself asks nothing', () => {
    expect(
      readState(
        '?township=999&group=x&kind=y&status=&record=a&phone=1&view=b&z=1&fees=9&beds=yes',
        known,
      ),
    ).toEqual(plain);
    expect(readState('?group=elder&kind=child-garden', known).filter).toEqual({
      ...noFilter,
      kind: 'child-garden',
    });
    expect(readState(`?q=${'长'.repeat(99)}`, known).filter.text).toHaveLength(60);
  });
});
