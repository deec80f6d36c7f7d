import { describe, expect, test } from 'vitest';
import { askQuestions } from '#domain/ask-questions.ts';
import { askText } from '#i18n/ask.ts';
import { facilityGroups } from '#tables/facility-groups.ts';
import type { FacilityGroup } from '#tables/facility-kinds.ts';
import { aFacility } from '../support/make-rows.ts';

const groups = Object.keys(facilityGroups) as FacilityGroup[];
const bare = aFacility({ status: 'unknown', phone: null, beds: null, township_code: null });

describe('before going to a place one asks', () => {
  test('first whether it is open, where nobody knows, then what no source gives', () => {
    const asked = askQuestions(bare, 'elder');
    expect(asked[0]).toBe('state');
    expect(asked).toContain('phone');
    expect(asked.indexOf('township')).toBeLessThan(asked.indexOf('fees'));
    expect(asked.at(-1)).toBe('filing');
  });

  test('nothing that a source answers', () => {
    const known = aFacility({
      ...{ status: 'operating', phone: '0313-7012345', beds: 20 },
      ...{ beds_free: 2, beds_free_as_of: '2026' },
    });
    const asked = askQuestions(known, 'elder');
    for (const question of ['state', 'phone', 'beds', 'free'])
      expect(asked).not.toContain(question);
    expect(asked).toEqual(
      expect.arrayContaining(['admits', 'fees', 'night', 'meals', 'doctor', 'visits']),
    );
  });

  test.each(groups)('something of every kind of place, each question once: %s', (group) => {
    const asked = askQuestions(bare, group);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeGreaterThan(4);
    for (const question of asked) expect(askText.zh.questions[question]).toMatch(/[？]$/);
  });

  test('how many beds are free, where only their number is known', () => {
    expect(askQuestions(aFacility({ beds: 20 }), 'elder')).toContain('free');
    expect(askQuestions(bare, 'elder')).not.toContain('free');
  });

  test('no beds where nobody sleeps', () => {
    expect(askQuestions(bare, 'service')).not.toContain('beds');
  });

  test('first whether it opens again, where it is shut for now', () => {
    expect(askQuestions(aFacility({ status: 'temporarily_closed' }), 'elder')[0]).toBe('state');
  });

  test('nothing of a place that has closed', () => {
    expect(askQuestions(aFacility({ status: 'closed' }), 'elder')).toEqual([]);
  });
});
