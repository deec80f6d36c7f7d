import { describe, expect, test } from 'vitest';
import { chartLines } from '#charts/chart-words.ts';
import { chartNotes } from '#charts/chart-notes.ts';
import { indicatorChart } from '#charts/indicator-charts.ts';
import { chartSvg } from '#charts/svg/chart-svg.ts';
import { buildFigureBook } from '#domain/figure-book.ts';
import type { Figure } from '#domain/figure.ts';
import { realDataset } from '../support/dataset.ts';

const dataset = realDataset();
const book = buildFigureBook(dataset, '130726');
const [one] = book.of('resident-population');
if (one === undefined) throw new Error('No figure');
const noted = (zh: string | null, change: Partial<Figure> = {}): Figure => ({
  ...one,
  note: { zh, en: zh === null ? null : `${zh} (en)` },
  ...change,
});

describe('the notes of a chart', () => {
  test('stand once where they hold for every figure', () => {
    const figures = [noted('只数家庭户。'), noted('只数家庭户。')];
    const { lines, markOf } = chartNotes(figures, 'zh');
    expect(lines).toEqual(['只数家庭户。']);
    expect(figures.map(markOf)).toEqual(['', '']);
  });

  test('have a mark where they are about some of the figures', () => {
    const figures = [noted(null), noted('口径可能不同。'), noted('日期为推定。')];
    const { lines, markOf } = chartNotes(figures, 'zh');
    expect(lines).toEqual(['① 口径可能不同。', '② 日期为推定。']);
    expect(figures.map(markOf)).toEqual(['', '①', '②']);
    expect(chartNotes(figures, 'en').lines[0]).toBe('① 口径可能不同。 (en)');
  });

  test('say what withheld means', () => {
    const figures = [noted(null), noted(null, { value: null, status: 'suppressed' })];
    const { lines, markOf } = chartNotes(figures, 'zh');
    expect(lines).toEqual(['① 不公开：有数，因人数太少等缘故不登。']);
    expect(figures.map(markOf)).toEqual(['', '①']);
  });

  test('of a computed figure are those of its inputs, too', () => {
    const sum = noted('相加。', { inputs: [noted('约数。'), noted(null)] });
    expect(chartNotes([sum, noted(null)], 'zh').lines).toEqual(['① 相加。', '② 约数。']);
  });

  test('never run out of marks', () => {
    const figures = Array.from({ length: 25 }, (_, at) => noted(`${at}`));
    const { markOf } = chartNotes(figures, 'zh');
    expect(new Set(figures.map(markOf)).size).toBe(25);
    expect(figures.slice(18, 21).map(markOf)).toEqual(['⑲', '⑳', '(21)']);
  });

  test('go into the picture, beside the point and below it', () => {
    const drawn = indicatorChart(dataset, book, 'period', { id: 'elder-village-homes' }, 'zh');
    if (drawn === null) throw new Error('No chart');
    const sources = new Map(dataset.sources.map(({ value }) => [value.source_id, value] as const));
    const lines = chartLines(drawn, sources, 'zh');
    const svg = chartSvg(drawn.chart, { title: '幸福院', lines, lang: 'zh-CN' });
    const marked = drawn.chart.rows.filter(({ cells: [cell] }) => cell?.mark !== '');
    expect(marked.length).toBeGreaterThan(0);
    for (const { cells } of marked) {
      expect(svg).toContain(`>${cells[0]?.text ?? ''}${cells[0]?.mark ?? ''}<`);
    }
    expect(svg).toContain('口径可能与后来不同');
  });
});
