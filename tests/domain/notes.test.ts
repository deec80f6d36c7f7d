import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startNotes } from '#domain/notes.ts';
import { realDataset } from '../support/dataset.ts';
import { sourcesById } from '../support/make-rows.ts';

const sources = sourcesById(realDataset().sources);
const ids = [...sources.keys()];

describe('the notes of a page', () => {
  test('number sources in the order in which they are first used', () => {
    const notes = startNotes(sources);
    expect(['sina-2014', 'nbs-2023', 'sina-2014'].map((id) => notes.mark(id))).toEqual([1, 2, 1]);
    expect(notes.list().map(({ number, source }) => [number, source.title_zh])).toEqual([
      [1, sources.get('sina-2014')?.title_zh],
      [2, sources.get('nbs-2023')?.title_zh],
    ]);
  });

  test('gather the places in a source, each once, in the order of use', () => {
    const notes = startNotes(sources);
    for (const place of ['第3段', '第1段', null, '第3段', undefined]) {
      notes.mark('zjknews-2022', place);
    }
    expect(notes.list().map(({ locators }) => locators)).toEqual([['第3段', '第1段']]);
  });

  test('are empty where nothing is cited', () => {
    expect(startNotes(sources).list()).toEqual([]);
  });

  test('of one page know nothing of another’s', () => {
    startNotes(sources).mark('sina-2014');
    expect(startNotes(sources).mark('nbs-2023')).toBe(1);
  });

  test('refuse a source that is not in the register, and number it not', () => {
    const notes = startNotes(sources);
    expect(() => notes.mark('weixin')).toThrow('weixin');
    expect(notes.list()).toEqual([]);
  });

  test('give one number a source, from one on without gaps', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ids)), (used) => {
        const notes = startNotes(sources);
        const numbers = used.map((id) => notes.mark(id));
        const list = notes.list();
        expect(list.map(({ number }) => number)).toEqual(list.map((_, index) => index + 1));
        expect(list).toHaveLength(new Set(used).size);
        for (const [index, id] of used.entries()) {
          expect(list[(numbers[index] ?? 0) - 1]?.source.source_id).toBe(id);
        }
      }),
    );
  });
});
