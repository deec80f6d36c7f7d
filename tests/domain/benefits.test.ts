import { describe, expect, test } from 'vitest';
import { bySituation, hotlineGroup, numberPieces, relatedBenefits } from '#domain/benefits.ts';
import { helpLines } from '#domain/hotlines.ts';
import { benefits as table } from '#tables/benefits.ts';
import type { Benefit } from '#tables/benefits.ts';
import { realDataset } from '../support/dataset.ts';

const dataset = realDataset();
const rows = dataset.benefits.map(({ value }) => value);
const byId = new Map(rows.map((row) => [row.benefit_id, row] as const));
const one = (id: string): Benefit => {
  const row = byId.get(id);
  if (row === undefined) throw new Error(`No benefit ${id}`);
  return row;
};

describe('somebody in a situation', () => {
  const found = new Map(
    bySituation(rows).map(({ situation, benefits }) => [
      situation,
      benefits.map((row) => row.benefit_id),
    ]),
  );

  test.each([
    ['aged_80', 'elder-80'],
    ['disabled', 'disability-living'],
    ['veteran', 'veteran-severance'],
    ['no_parents', 'orphan'],
    ['poor', 'dibao'],
  ] as const)('%s finds %s', (situation, id) => {
    expect(found.get(situation)).toContain(id);
  });

  test('finds every benefit somewhere, and no situation is empty', () => {
    expect(new Set([...found.values()].flat())).toEqual(new Set(byId.keys()));
    expect([...found.values()].every((ids) => ids.length > 0)).toBe(true);
    expect(bySituation([])).toEqual([]);
  });
});

test('others are those of the same situation, the nearest first', () => {
  const others = relatedBenefits(one('disability-living'), rows).map((row) => row.benefit_id);
  expect(others).not.toContain('disability-living');
  expect(others).toContain('disability-care');
  expect(others).not.toContain('orphan');
});

test('the number to ask at is that of the group', () => {
  const lines = dataset.hotlines.map(({ value }) => value);
  const first = (id: string) => helpLines(lines, hotlineGroup(one(id)))[0]?.hotline_id;
  expect(first('orphan')).toBe('12345-minors');
  expect(first('dibao')).toBe('12345');
});

test.each([
  ['每月1,300元', ['每月', '1,300', '元']],
  ['86.5%', ['86.5', '%']],
  ['没有数', ['没有数']],
])('%s in pieces', (text, pieces) => {
  expect(numberPieces(text).map((piece) => piece.text)).toEqual(pieces);
});

describe('an amount', () => {
  const wrong = (change: Partial<Benefit>) =>
    table.rowRule({ ...one('elder-80'), ...change }).map(({ column }) => column);

  test('is refused without the one who says so, and a source without an amount', () => {
    expect(wrong({})).toEqual([]);
    const amount = { amount_zh: '2024年，全省：每月1元', amount_en: '2024, Hebei: 1 yuan' };
    expect(wrong(amount)).toEqual(['amount_source_id']);
    expect(wrong({ ...amount, amount_source_id: 'hebdaily-2024-12-03' })).toEqual([]);
    expect(wrong({ amount_source_id: 'hebdaily-2024-12-03' })).toEqual(['amount_zh']);
  });

  test('says its year and who set it, and none is said of the county', () => {
    for (const { benefit_id: id, amount_zh: zh, level } of rows) {
      if (zh === null) continue;
      expect(zh, id).toMatch(/20\d{2}年/);
      expect(zh, id).toMatch(/河北|全国/);
      expect(zh, id).not.toMatch(/蔚县|本县/);
      expect(level, id).not.toBe('county');
    }
  });

  test('that the county sets was looked for', () => {
    const monthly = rows.filter((row) =>
      /地方定|补贴|保障|生活费/.test(`${row.name_zh}${row.what_zh}`),
    );
    const unsearched = monthly.filter((row) => row.level !== 'county' && row.search_id === null);
    // Protection and guardianship pay nothing.
    expect(unsearched.map((row) => row.benefit_id)).toEqual(['child-protection']);
  });
});

test.each([
  ['高龄补贴', 'elder-80'],
  ['吃低保', 'dibao'],
  ['五保', 'tekun'],
  ['残疾补贴', 'disability-living'],
  ['优待证', 'veteran-favour'],
  ['事实孤儿', 'factual-orphan'],
])('people say %s for %s', (word, id) => {
  expect(one(id).also_called_zh).toContain(word);
});
