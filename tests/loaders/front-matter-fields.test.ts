import { describe, expect, test } from 'vitest';
import { matterOf, readFields } from '#loaders/front-matter-fields.ts';

const said = (yaml: string): string[] =>
  readFields(yaml).problems.map(({ line, field, reason }) => `${line} ${field ?? ''} ${reason}`);

describe('what stands above an article', () => {
  test('is names with texts, numbers and lists of them; a day stays a text', () => {
    const { fields, problems } = readFields(
      "title: '甲：乙'\ndate: 2026-11-23\norder: 3\nsources: [a, b]\nkinds:\n  - c\n",
    );
    expect(problems).toEqual([]);
    expect(fields).toEqual({
      ...{ title: '甲：乙', date: '2026-11-23', order: 3 },
      ...{ sources: ['a', 'b'], kinds: ['c'] },
    });
  });

  test.each([
    ['title: 甲\nsummary: *五老*志愿者', 2, 'summary'],
    ['title: &a 甲\nsummary: *a', 1, 'title'],
    ['title: !tag 甲', 1, 'title'],
    ['sources: [*a]', 1, 'sources'],
    ['constructor: 甲', 1, 'constructor'],
    ['__proto__: 甲', 1, '__proto__'],
    ['toString: 甲', 1, 'toString'],
    ['title: { a: b }', 1, 'title'],
    ['sources: [[a]]', 1, 'sources'],
    ['? [a]\n: b', 1, null],
    ['- a', 1, null],
    ['甲', 1, null],
    ['title: 甲\ntitle: 乙', 2, null],
    ['title: 甲: 乙', 1, null],
  ])('is nothing else: %s', (yaml, line, field) => {
    const { problems } = readFields(yaml);
    expect(said(yaml).length).toBeGreaterThan(0);
    expect(problems[0]).toMatchObject({ line, field });
  });

  test('never reaches beyond its own names', () => {
    const { fields } = readFields('__proto__:\n  polluted: yes\ntitle: 甲');
    expect(Object.keys(fields)).toEqual(['title']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('is found between its fences, whatever ends the lines', () => {
    expect(matterOf('---\r\ntitle: 甲\r\n---\r\n正文')).toBe('title: 甲');
    expect(matterOf('---\n---\n正文')).toBe('');
    expect(matterOf('正文')).toBeNull();
  });
});
