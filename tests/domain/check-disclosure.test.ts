import { describe, expect, test } from 'vitest';
import { accusingIn } from '#domain/accusing.ts';
import { checkDisclosure } from '#domain/check-disclosure.ts';
import { checkIntegrity } from '#domain/integrity.ts';
import { CONFIRMED } from '#tables/duties.ts';
import { disclosures, disclosureStates } from '#tables/disclosures.ts';
import type { DisclosureState } from '#tables/disclosures.ts';
import { realDataset } from '../support/dataset.ts';
import { aDisclosure, aRequest } from '../support/make-rows.ts';

const real = realDataset();

describe('what is published', () => {
  test('accuses nobody and rests on what was done', () => {
    expect(checkDisclosure(real)).toEqual([]);
  });

  test('marks as unconfirmed what was read once or not at all', () => {
    const unsure = real.duties
      .filter(({ value }) => !CONFIRMED.includes(value.confirmation))
      .map(({ value }) => value.duty_id);
    expect(unsure).toEqual(expect.arrayContaining(['elder-7', 'elder-10', 'elder-11']));
    expect(unsure).not.toContain('rule-33');
  });

  test('gives no contents of the items that were not read', () => {
    const unread = real.duties.filter(({ value }) => value.confirmation === 'not_read');
    expect(unread.length).toBeGreaterThan(0);
    expect(unread.map(({ value }) => value.shows_zh)).toEqual(unread.map(() => null));
  });

  test('says of lists of persons that they are not for this site', () => {
    const persons = real.duties.filter(({ value }) => value.persons);
    expect(persons.map(({ value }) => value.answers_zh)).toEqual(persons.map(() => null));
  });
});

describe('a state', () => {
  const states = Object.keys(disclosureStates) as DisclosureState[];

  test.each(states)('%s is refused without what it rests on', (state) => {
    const row = aDisclosure({ state, search_ids: null });
    expect(disclosures.rowRule(row).map(({ code }) => code)).toEqual(['disclosure-evidence']);
  });

  test.each([
    ['found', { address: 'https://example.gov.cn/' }],
    ['not_found', { search_ids: ['s003'] }],
    ['asked', { request_id: 'asked-1' }],
    ['answered', { request_id: 'asked-1' }],
    ['refused', { request_id: 'asked-1', reason_zh: '理由', reason_en: 'Reason' }],
    ['not_applicable', { reason_zh: '本县没有', reason_en: 'None in the county' }],
  ] as const)('%s stands with it', (state, evidence) => {
    expect(disclosures.rowRule(aDisclosure({ state, search_ids: null, ...evidence }))).toEqual([]);
  });

  test('answered is refused until the request is', () => {
    const located = (value: object) => ({ file: 'data/x.csv', line: 2, value }) as never;
    const codes = (request: object, state: object): string[] =>
      checkDisclosure({
        ...real,
        requests: [located(aRequest(request))],
        disclosures: [located(aDisclosure({ search_ids: null, request_id: 'asked', ...state }))],
      }).map(({ code }) => code);
    const asked = { sent_on: '2026-09-14' };
    const answer = { ...asked, state: 'answered', answered_on: '2026-10-09' } as const;
    expect(codes(asked, { state: 'answered', date: '2026-10-09' })).toEqual(['disclosure-request']);
    expect(codes(answer, { state: 'answered', date: '2026-10-09' })).toEqual([]);
    expect(codes(answer, { state: 'answered', date: '2026-10-08' })).toEqual(['disclosure-early']);
    expect(codes(asked, { state: 'asked', date: '2026-09-14', duty_id: 'elder-9' })).toEqual([
      'disclosure-request',
    ]);
    expect(
      codes({ ...answer, outcome: 'given' }, { state: 'refused', date: '2026-10-09' }),
    ).toEqual(['disclosure-request']);
  });
});

test('an example request stands in the overlay, and only there', () => {
  const outside = { countyCode: '130726', programmes: null };
  const codes = (id: string, file: string): string[] =>
    checkIntegrity(
      { ...real, requests: [{ file, line: 2, value: aRequest({ request_id: id }) }] },
      outside,
    ).map(({ code }) => code);
  expect(codes('demo-asked', 'data/demo/requests.csv')).toEqual([]);
  expect(codes('demo-asked', 'data/requests.csv')).toEqual(['demo-in-data']);
  expect(codes('asked', 'data/demo/requests.csv')).toEqual(['real-in-demo']);
});

test.each([
  ['民政局没有履行公开义务', '没有履行'],
  ['该单位拒不公开', '拒不公开'],
  ['这是违法的', '违法'],
  ['The bureau refused to answer', 'refused to'],
  ['This violates the regulations', 'violates'],
  ['2026年11月30日查过，还没查到', null],
  ['答复不公开，理由是涉及个人隐私', null],
  ['Not found does not mean not published', null],
])('“%s” accuses by: %s', (text, word) => {
  expect(accusingIn(text)).toBe(word);
});
