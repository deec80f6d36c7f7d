import { describe, expect, test } from 'vitest';
import type { Chart } from '#charts/chart.ts';
import { configOf, drawingOf } from '#charts/draw/config.ts';
import { saidOf } from '#charts/draw/drawing.ts';
import type { Drawing } from '#charts/draw/drawing.ts';
import { roundUp } from '#charts/draw/pyramid.ts';
import { aCell, aChart, aRow, aTheme } from '../../support/make-chart.ts';

const draw = (chart: Chart, width = 900): Drawing =>
  drawingOf({ chart, theme: aTheme, width, paint: (fill) => fill });
const valuesOf = ({ datasets }: Drawing) => datasets.map(({ data }) => data);
const aboutOf = ({ marks }: Drawing): string[][] =>
  marks.map((ofSet) => ofSet.map(({ about, cell }) => `${about} ${cell.text}`));

describe('ranked bars', () => {
  const drawing = draw(aChart());

  test('draw the rows as they are, a gap where nothing is reported', () => {
    expect(drawing.labels).toEqual(['1  康保县', '2  蔚县', '桥西区']);
    expect(valuesOf(drawing)).toEqual([[36.02, 23.02, null]]);
    expect(drawing.marks[0]?.map(({ label }) => label)).toEqual(['36.02', '23.02', '未报告']);
  });

  test('begin at zero', () => {
    expect(drawing.options.scales?.['x']).toMatchObject({ beginAtZero: true });
  });

  test('tell the marked row apart by an outline as well as by colour', () => {
    const [set] = drawing.datasets;
    expect(set?.backgroundColor).toEqual(['second', 'marked', 'second']);
    expect(set?.borderWidth).toEqual([0, 1.5, 0]);
    expect(drawing.marks[0]?.map(({ strong }) => strong)).toEqual([false, true, false]);
  });

  test('are not filled where a value is preliminary, and say so', () => {
    const rows = [{ ...aRow('蔚县', []), cells: [aCell(7, { status: 'preliminary' })] }];
    const preliminary = draw(aChart({ rows }));
    expect(preliminary.datasets[0]?.backgroundColor).toEqual(['dashed']);
    expect(preliminary.marks[0]?.[0]?.label).toBe('7 初步');
    expect(draw(aChart({ rows, locale: 'en' })).marks[0]?.[0]?.label).toBe('7 preliminary');
  });
});

test('grouped bars tell their columns apart by outline and fill', () => {
  const chart = aChart({
    kind: 'grouped',
    columns: ['2010年', '2020年'],
    rows: [aRow('0岁', [5, 3]), aRow('1—4岁', [30, 14])],
  });
  const drawing = draw(chart);
  expect(valuesOf(drawing)).toEqual([
    [5, 30],
    [3, 14],
  ]);
  expect(drawing.datasets.map(({ backgroundColor }) => backgroundColor)).toEqual([
    ['hollow', 'hollow'],
    ['solid', 'solid'],
  ]);
  expect(aboutOf(drawing)[1]).toEqual(['0岁 2020年 3', '1—4岁 2020年 14']);
});

describe('a pyramid', () => {
  const chart = aChart({
    kind: 'pyramid',
    columns: ['男', '女'],
    unit: '人',
    rows: [
      aRow('2010年', [911, 1340], { group: '85岁及以上' }),
      aRow('2020年', [2059, 2721], { group: '85岁及以上' }),
      aRow('2010年', [18949, 17597], { group: '0—4岁' }),
      aRow('2020年', [9311, 8737], { group: '0—4岁' }),
    ],
  });
  const drawing = draw(chart);

  test('has the oldest on top, men to the left and women to the right', () => {
    expect(drawing.labels).toEqual(['85岁及以上', '0—4岁']);
    expect(valuesOf(drawing)).toEqual([
      [-911, -18949],
      [1340, 17597],
      [-2059, -9311],
      [2721, 8737],
    ]);
  });

  test('sets the earlier period as an outline over the later', () => {
    expect(drawing.datasets.map(({ backgroundColor }) => backgroundColor)).toEqual([
      'hollow',
      'hollow',
      'second',
      'second',
    ]);
    expect(drawing.datasets.map(({ order }) => order)).toEqual([0, 1, 2, 3]);
    expect(drawing.datasets.every(({ grouped }) => grouped === false)).toBe(true);
  });

  test('shows no sign on its axis, which is as long on both sides', () => {
    const axis = drawing.options.scales?.['x'];
    expect(axis).toMatchObject({ min: -20000, max: 20000 });
    const callback = axis?.ticks?.callback as ((value: number) => string) | undefined;
    expect(callback?.(-10000)).toBe('10,000');
  });

  test('says what each bar is, without a sign', () => {
    expect(aboutOf(drawing)[0]).toEqual(['85岁及以上 2010年 男 911', '0—4岁 2010年 男 18949']);
    const mark = drawing.marks[0]?.[0];
    expect(mark && saidOf(mark, '人')).toBe('911人');
  });

  test.each([
    [0, 1],
    [911, 920],
    [22806, 24000],
    [100, 100],
  ])('whose longest bar is %d ends at %d', (value, end) => {
    expect(roundUp(value)).toBe(end);
  });
});

describe('points in time', () => {
  const chart = aChart({
    kind: 'points',
    rows: [
      aRow('2014年5月', [15], { period: '2014-05' }),
      aRow('2018年', [null], { period: '2018' }),
      aRow('2022年9月', [56], { period: '2022-09' }),
    ],
  });

  test('stand where their times are, and at nothing where nothing is reported', () => {
    const [data = []] = valuesOf(draw(chart));
    expect(data).toEqual([
      { x: 2014 + 4 / 12, y: 15 },
      { x: 2018, y: NaN },
      { x: 2022 + 8 / 12, y: 56 },
    ]);
    expect(draw(chart).datasets[0]?.backgroundColor).toBe('transparent');
  });

  test('have a scale from zero', () => {
    expect(draw(chart).options.scales?.['y']).toMatchObject({ beginAtZero: true });
  });
});

test('parts are shares of their whole, each with the number of its cell', () => {
  const chart = aChart({
    kind: 'stacked',
    columns: [''],
    rows: [aRow('村级互助幸福院', [75]), aRow('敬老院', [25]), aRow('其他', [null])],
  });
  const drawing = draw(chart);
  expect(valuesOf(drawing)).toEqual([[75], [25], [null]]);
  expect(drawing.marks.map(([mark]) => mark?.label)).toEqual(['75', '25', '未报告']);
  expect(drawing.datasets.map(({ backgroundColor }) => backgroundColor)).toEqual([
    'solid',
    'hatched',
    'pale',
  ]);
  expect(drawing.options.scales?.['x']).toMatchObject({ min: 0, max: 100, stacked: true });
});

describe('the configuration', () => {
  const config = () => {
    const chart = aChart();
    return configOf(chart, draw(chart), aTheme, 60);
  };

  test('stands still: nothing grows from where it does not begin', () => {
    expect(config().options?.animation).toBe(false);
  });

  test('keeps room for the numbers behind the bars', () => {
    expect(config().options?.layout?.padding).toMatchObject({ right: 60 });
  });
});
