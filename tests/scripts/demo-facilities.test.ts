import { missingFacts } from '#domain/facility-facts.ts';
import { facilities } from '#tables/facilities.ts';
import { describe, expect, test } from 'vitest';
import { buildFigureBook } from '#domain/figure-book.ts';
import { demoFacilities } from '../../scripts/demo-data/facilities.ts';
import { claimedAgainstListed } from '#domain/reconciliation.ts';
import { realDataset, withAdded, without } from '../support/dataset.ts';

const real = realDataset();
const all = demoFacilities(real, '130726');
const rows = all.filter((row) => row.status !== 'closed');
const closed = all.filter((row) => row.status === 'closed');
const book = buildFigureBook(real, '130726');
const people = new Map(
  real.townships.map(({ value: { township_code: area } }) => [
    area,
    book.find({ id: 'resident-population', area, period: '2020' })?.value ?? NaN,
  ]),
);

const countBy = (key: (row: (typeof rows)[number]) => string | null): Map<string | null, number> =>
  new Map([...Map.groupBy(rows, key)].map(([name, group]) => [name, group.length]));

describe('the example facilities', () => {
  test('are as many of each kind as the report counts and nobody names', () => {
    const kinds = countBy((row) => row.kind_id);
    for (const { kind, missing } of claimedAgainstListed(real, book)) {
      expect(kinds.get(kind.kind_id) ?? 0, kind.kind_id).toBe(missing);
    }
    expect(kinds.get('child-garden')).toBe(24);
    expect(kinds.get('child-activity-room')).toBe(12);
    expect(rows).toHaveLength([...kinds.values()].reduce((sum, count) => sum + count, 0));
  });

  test('become fewer by one where one more is named', () => {
    const more = withAdded(real, 'facilities', {
      facility_id: 'one-more-home',
      kind_id: 'elder-village-home',
      record_status: 'verified',
      status: 'operating',
    });
    const before = rows.filter((row) => row.kind_id === 'elder-village-home');
    const after = demoFacilities(more, '130726').filter(
      (row) => row.kind_id === 'elder-village-home' && row.status !== 'closed',
    );
    expect(after).toHaveLength(before.length - 1);
  });

  test('are spread over the townships by their people, kind by kind', () => {
    const everybody = [...people.values()].reduce((sum, count) => sum + count, 0);
    for (const [kind, total] of countBy((row) => row.kind_id)) {
      for (const [area, residents] of people) {
        const here = rows.filter((row) => row.kind_id === kind && row.township_code === area);
        expect(Math.abs(here.length - (total * residents) / everybody)).toBeLessThan(1);
      }
    }
  });

  test('can be told from real ones by their names, identifiers and record', () => {
    for (const row of rows) {
      expect(row.name_zh).toMatch(/^示例·/);
      expect(row.name_en).toMatch(/^Example \d/);
      expect(row.facility_id).toMatch(/^demo-/);
      expect(row).toMatchObject({ record_status: 'illustrative', source_id: 'editorial' });
    }
    expect(new Set(rows.map((row) => row.name_zh)).size).toBe(rows.length);
    expect(new Set(rows.map((row) => row.facility_id)).size).toBe(rows.length);
  });

  test('invent nothing that a reader could act on or count', () => {
    const kept =
      /^(facility_id|name_zh|name_en|kind_id|township_code|status|record_status|source_id)$/;
    for (const row of rows.filter(({ status }) => status === 'unknown')) {
      for (const [column, value] of Object.entries(row)) {
        if (!kept.test(column)) expect(value, column).toBeNull();
      }
    }
  });

  test('show one page with everything filled, which nobody can call, and one that is shut for now', () => {
    const filled = rows.filter(({ status }) => status !== 'unknown');
    expect(filled.map(({ status }) => status)).toEqual(['operating', 'temporarily_closed']);
    const [whole] = filled;
    if (whole === undefined) throw new Error('No example is filled.');
    expect([...missingFacts(whole, 'elder').values()].flat()).toEqual([]);
    // Numbers of places in Zhangjiakou never begin with a nought.
    expect(whole.phone).toBe('0313-0000000');
    expect([whole.address, whole.operator, whole.filing_number, whole.services_zh]).toEqual([
      ...Array.from({ length: 4 }, () => expect.stringMatching(/^示例/) as string),
    ]);
    expect(facilities.rowRule(whole)).toEqual([]);
  });

  test('have closed ones beside them, which say that they are examples and no more', () => {
    expect(closed.map((row) => row.closed_on)).toEqual(['2024-06', '2025-03-01', '2023']);
    for (const row of closed) {
      expect(row.facility_id).toMatch(/^demo-closed-/);
      expect(row.name_zh).toMatch(/^示例·.+（已关闭）$/);
      expect(row.name_en).toMatch(/^Example \d\d, closed: /);
      expect(row.record_status).toBe('illustrative');
      expect(row.closed_reason_zh ?? '示例：').toMatch(/^示例：/);
      expect(row.closed_reason_en ?? 'Example: ').toMatch(/^Example: /);
      expect(row.phone ?? row.address ?? row.operator ?? row.beds).toBeNull();
    }
    const names = all.map((row) => row.name_zh);
    expect(new Set(names).size).toBe(names.length);
  });

  test('can be made in any number, in the same proportions', () => {
    for (const total of [1, 100, 10_000]) {
      expect(demoFacilities(real, '130726', total)).toHaveLength(total);
    }
    const many = demoFacilities(real, '130726', 10_000);
    expect(new Set(many.map((row) => row.facility_id)).size).toBe(10_000);
    const share = (list: typeof rows, kind: string): number =>
      list.filter((row) => row.kind_id === kind).length / list.length;
    for (const kind of ['elder-village-home', 'child-garden']) {
      expect(share(many, kind)).toBeCloseTo(share(rows, kind), 3);
    }
  });

  test('need the residents of each township', () => {
    const unknown = without(
      real,
      'observations',
      (row) => row.indicator_id === 'resident-population' && row.area_code === '130726105',
    );
    expect(() => demoFacilities(unknown, '130726')).toThrow('No residents of 130726105');
  });
});
