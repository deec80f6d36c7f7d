import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTombstones, successors } from '#domain/check-tombstones.ts';
import type { PublishedRows } from '#domain/published-rows.ts';
import type { Dataset } from '#domain/dataset.ts';
import { formatFinding } from '#tables/finding.ts';
import type { Lang } from '#tables/finding.ts';
import type { Facility } from '#tables/facilities.ts';
import type { Tombstone } from '#tables/tombstones.ts';
import { realDataset } from '../support/dataset.ts';
import { saidOf } from '../support/integrity.ts';
import { aFacility, aTombstone } from '../support/make-rows.ts';

const real = realDataset();
const located = <T>(file: string, values: readonly T[]) =>
  values.map((value, index) => ({ file, line: index + 2, value }));

function dataset(facilities: readonly Facility[], removed: readonly Tombstone[] = []): Dataset {
  return {
    ...real,
    facilities: located('data/facilities.csv', facilities),
    tombstones: located('data/tombstones.csv', removed),
  };
}

const published = (names: Readonly<Record<string, string>>, whole = true): PublishedRows => ({
  file: 'data/facilities.csv',
  rows: new Map(Object.entries(names).map(([id, name_zh]) => [id, { facility_id: id, name_zh }])),
  whole,
});

const said = (data: Dataset, past: PublishedRows | null, lang: Lang = 'zh'): string[] =>
  checkTombstones(data, past).map((found) => formatFinding(found, lang));

const KEEP =
  '这个编号发布过，现在表里没有了。机构关了要留着这一行，把 status 改成 closed；确实要撤下，请在 data/tombstones.csv 加一行，写明日期和原因。';
const KEEP_EN =
  'this id was published and is no longer in the table. A facility that closed keeps its row, with status closed; to remove the row, add one to data/tombstones.csv with the date and the reason.';

describe('an id once published', () => {
  test('may stay, closed or not', () => {
    const data = dataset([aFacility(), aFacility({ facility_id: 'late', status: 'closed' })]);
    expect(said(data, published({ home: '某幸福院', late: '某院' }))).toEqual([]);
  });

  test('may be gone where it stands among the removed ones', () => {
    const data = dataset([], [aTombstone()]);
    expect(said(data, published({ 'old-home': '某旧院' }))).toEqual([]);
  });

  test('may not be gone without a word', () => {
    const past = published({ 'sunset-hall': '某旧院' });
    expect(said(dataset([aFacility()]), past)).toEqual([
      `data/facilities.csv facility_id “sunset-hall”: ${KEEP}`,
    ]);
    expect(said(dataset([aFacility()]), past, 'en')).toEqual([
      `data/facilities.csv facility_id “sunset-hall”: ${KEEP_EN}`,
    ]);
  });

  test('may not be changed: the nearest new id is named', () => {
    const data = dataset([aFacility({ facility_id: 'west-home-2' })]);
    const past = published({ 'west-home': '另一名称' });
    expect(said(data, past)).toEqual([
      'data/facilities.csv facility_id “west-home”: 这个编号发布过，现在表里没有了，像是改成了 west-home-2。编号定了就不改：请改回来；确实要换，请在 data/tombstones.csv 为旧编号加一行，successor_id 填 west-home-2。',
    ]);
    expect(said(data, past, 'en')).toEqual([
      'data/facilities.csv facility_id “west-home”: this id was published and is no longer in the table; it seems to have become west-home-2. Ids never change: change it back, or add a row for the old id to data/tombstones.csv with west-home-2 as successor_id.',
    ]);
  });

  test('is known again by its name where the new id is nothing like it', () => {
    const data = dataset([aFacility({ facility_id: 'entirely-else' })]);
    expect(said(data, published({ home: '某幸福院' })).join()).toContain(
      '像是改成了 entirely-else。',
    );
  });

  test('is not looked for where it never was in the official data', () => {
    expect(said(dataset([]), published({ 'demo-home-1': '示例' }))).toEqual([]);
    expect(said(dataset([]), null)).toEqual([]);
  });

  test('is looked for as far as the history reaches, and that is said', () => {
    const lines = {
      zh: '读不到完整的 git 历史，没能核对发布过的编号是否还在。',
      en: 'the git history is not at hand in full, so whether every published id is still there was not checked.',
    };
    for (const lang of ['zh', 'en'] as const) {
      expect(said(dataset([]), published({}, false), lang)).toEqual([
        `data/facilities.csv: ${lines[lang]}`,
      ]);
    }
    expect(said(dataset([]), published({ home: '某幸福院' }, false))).toHaveLength(2);
    expect(checkTombstones(dataset([]), published({}, false))[0]?.severity).toBe('warning');
  });
});

describe('a gap that a removed place filled', () => {
  const row = aFacility();
  const past: PublishedRows = {
    ...published({}),
    rows: new Map([
      ['old-home', { facility_id: 'old-home', kind_id: row.kind_id, fills_gap: '3' }],
    ]),
  };
  const removed = [
    aTombstone({ successor_id: 'older-home' }),
    aTombstone({ facility_id: 'older-home', successor_id: row.facility_id }),
  ];
  const codes = (next: Partial<Facility>, tombstones: readonly Tombstone[] = removed): string[] =>
    checkTombstones(dataset([{ ...row, ...next }], tombstones), past).map(({ code }) => code);

  test('is filled by the successor, however many steps away', () => {
    expect(codes({})).toEqual(['gap-reopened']);
    expect(codes({ fills_gap: 3 })).toEqual([]);
    const told = (lang: Lang) => said(dataset([row], removed), past, lang).join();
    expect(told('zh')).toContain(
      '撤下的这一处补上过第3处缺口，接替它的还没有填。请在 data/facilities.csv 接替它的那一行，fills_gap 填 3，缺口的网址才会转到那里。',
    );
    expect(told('en')).toContain(
      'the removed place filled gap 3, and its successor does not yet. Give 3 as fills_gap of the successor in data/facilities.csv, so that the address of the gap leads there.',
    );
  });

  test('is open again where nothing of its kind came after, or that fills another', () => {
    expect(codes({}, [aTombstone()])).toEqual([]);
    expect(codes({ kind_id: 'child-garden' })).toEqual([]);
    expect(codes({ fills_gap: 4 })).toEqual([]);
  });
});

describe('removed ones', () => {
  test('are never examples', () => {
    const removed = [aTombstone({ facility_id: 'demo-home' })];
    expect(saidOf({ ...real, tombstones: located('data/tombstones.csv', removed) })).toEqual([
      'tombstones.csv facility_id “demo-home”: 示例行只能放在 data/demo/ 里。请移过去或删去。',
    ]);
    const overlay = located('data/demo/tombstones.csv', [aTombstone()]);
    expect(saidOf({ ...real, tombstones: overlay })[0]).toContain('data/demo/ 里只能放示例行');
  });

  test('lead on, step by step', () => {
    const removed = new Map(
      (
        [
          ['a', 'b'],
          ['b', 'c'],
        ] as const
      ).map(([id, next]) => [id, aTombstone({ facility_id: id, successor_id: next })]),
    );
    expect(successors('a', removed)).toEqual(['a', 'b', 'c']);
    expect(successors('c', removed)).toEqual(['c']);
  });

  test('are found to run in a circle wherever one does, once a circle', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const next = fc.constantFrom(...ids, 'home', null);
    fc.assert(
      fc.property(fc.tuple(next, next, next, next, next, next), (steps) => {
        const removed = ids.map((id, index) =>
          aTombstone({ facility_id: id, successor_id: steps[index] ?? null }),
        );
        const circular = checkTombstones(dataset([aFacility()], removed), null);
        // Whoever follows the successors for longer than there are rows never arrives.
        const after = (id: string | null, left: number): string | null =>
          id === null || left === 0 ? id : after(steps[ids.indexOf(id)] ?? null, left - 1);
        const lost = ids.map((id) => after(id, 10)).filter((id) => id !== null);
        expect(circular.length > 0).toBe(lost.length > 0);
        const named = circular.flatMap((found) =>
          String(found.params['path']).split(' → ').slice(1),
        );
        expect(new Set(named).size).toBe(named.length);
        for (const id of lost) expect(named).toContain(id);
      }),
    );
  });
});
