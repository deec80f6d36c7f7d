import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCompoundFile } from '#desk/compound-file.ts';
import { readXlsRecords } from '#desk/xls-records.ts';
import { XLS, xlsRecords } from '#desk/xls-stream.ts';
import { read, said } from './handed-in.ts';

const file = 'tests/fixtures/desk/mishaps.xls';
const bytes = new Uint8Array(fs.readFileSync(file));
const stream = readCompoundFile(bytes)?.get('Workbook') ?? new Uint8Array();
const records = [...xlsRecords(stream)];
/** Where the cells of the first sheet with their values stand. */
const cells = records.filter(({ id }) =>
  [XLS.number, XLS.rk, XLS.stringCell, XLS.formula, XLS.severalNumbers].some((one) => one === id),
);

/** What a change of the stream is told as. */
function after(change: (bytes: Uint8Array, view: DataView) => void): string {
  const changed = stream.slice();
  change(changed, new DataView(changed.buffer));
  return readXlsRecords(changed).soundness;
}

describe('of each cell of an old workbook it is told that', () => {
  test.each([
    ['it became another record', (at: number, view: DataView) => view.setUint16(at, 0x0862, true)],
    ['it became a cell without a value', (at, view) => view.setUint16(at, XLS.blank, true)],
    ['it became the end of a block of rows', (at, view) => view.setUint16(at, XLS.rowBlock, true)],
    [
      'it swallows the next',
      (at, view) => view.setUint16(at + 2, view.getUint16(at + 2, true) + 14, true),
    ],
    ['it went to a row far below', (at, view) => view.setUint16(at + 4, 9_000, true)],
    ['it went to a column far away', (at, view) => view.setUint16(at + 6, 200, true)],
    ['it has a format that there is not', (at, view) => view.setUint16(at + 8, 9_000, true)],
  ] as readonly [string, (at: number, view: DataView) => void][])('%s', (_, change) => {
    expect(cells.length).toBeGreaterThan(40);
    const told = cells
      // The format of several numbers in one record stands with each of them.
      .filter(({ id }) => id !== XLS.severalNumbers)
      .map(({ offset }) => after((__, view) => change(offset, view)));
    expect(told.filter((soundness) => soundness === 'sound')).toEqual([]);
  });

  test('it holds a text that there is not', () => {
    const texts = cells.filter(({ id }) => id === XLS.stringCell);
    const told = texts.map(({ offset }) =>
      after((_, view) => view.setUint32(offset + 10, 999, true)),
    );
    expect(new Set(told)).toEqual(new Set(['broken']));
  });
});

test('a text of another length, or a number of texts that is wrong, is told', () => {
  const at = records.find(({ id }) => id === XLS.strings)?.offset ?? 0;
  const length = (by: number) =>
    after((_, view) => view.setUint16(at + 12, view.getUint16(at + 12, true) + by, true));
  const count = (by: number) =>
    after((_, view) => view.setUint32(at + 8, view.getUint32(at + 8, true) + by, true));
  expect([length(1), length(-1), count(1), count(-1)]).toEqual(Array(4).fill('broken'));
});

test('a record before the cells that swallows some of them is told', () => {
  const second = records.findLast(({ id }) => id === XLS.begin)?.offset ?? 0;
  const rows = records.find(({ id, offset }) => id === XLS.row && offset > second)?.offset ?? 0;
  const before = records.filter(({ offset }) => offset > second && offset < rows);
  expect(before.length).toBeGreaterThan(10);
  const whole = readXlsRecords(stream);
  for (const by of [1, 16, 64, 200, 256]) {
    for (const { offset } of before) {
      const changed = stream.slice();
      const view = new DataView(changed.buffer);
      view.setUint16(offset + 2, view.getUint16(offset + 2, true) + by, true);
      const read = readXlsRecords(changed);
      // What it swallows may be of no account: margins, or how pages are numbered.
      if (read.soundness === 'sound') expect(read.sheets).toEqual(whole.sheets);
    }
  }
});

test('a sheet that is no longer listed is told', () => {
  const second = records.filter(({ id }) => id === XLS.sheet).at(-1)?.offset ?? 0;
  expect(after((_, view) => view.setUint16(second, 0x0862, true))).toBe('doubtful');
  expect(after((_, view) => view.setUint32(second + 4, 0, true))).toBe('broken');
});

test('the editor hears of the doubt, and the rows are read all the same', async () => {
  const { offset = 0 } = cells.at(-2) ?? {};
  const from = Buffer.from(bytes).indexOf(stream.subarray(offset, offset + 200));
  const changed = bytes.slice();
  changed[from + 6] = 200;
  const result = await read('名单.xls', changed);
  expect(said(result)[0]).toBe(
    '名单.xls: 旧式 .xls 文件前后对不上，可能有一格丢了或错了位。请逐行核对；最好在表格软件里打开，另存为 .xlsx 再交。',
  );
  expect(said(result, 'en')[0]).toBe(
    '名单.xls: the old .xls file does not agree with itself: a cell may be lost or out of place. Compare the rows, or better open it in the spreadsheet and save it as .xlsx.',
  );
  expect(result.list?.rows.length).toBeGreaterThan(0);
});
