import type { Entry } from '#directory/entry.ts';

/** An entry of the directory of which a test gives only what it is about. */
export function anEntry(change: Partial<Entry> = {}): Entry {
  return {
    id: 'home',
    name: '某幸福院',
    group: 'elder',
    kind: 'elder-village-home',
    township: null,
    village: null,
    address: null,
    phone: null,
    operator: null,
    status: 'operating',
    statusAsOf: null,
    spoken: null,
    record: 'reported',
    facts: {},
    answers: {},
    words: '某幸福院',
    sounds: '·mou·xing·fu·yuan',
    ...change,
  };
}
