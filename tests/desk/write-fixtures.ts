// Writes tests/fixtures/desk/mishaps.{xlsx,xls,ods}, as LibreOffice saves them. Run by hand where
// LibreOffice is installed: node tests/desk/write-fixtures.ts
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { at, book, cellsOf, sound, titles } from './handed-in.ts';
import type { Row } from './handed-in.ts';

const day = (year: number, month: number, date: number): Date =>
  new Date(Date.UTC(year, month - 1, date));
const rows: readonly Row[] = [
  { ...sound, facility_id: 'fixture-1', beds: 80, opened_on: day(2021, 6, 30) },
  { ...sound, facility_id: 'fixture-2', township_code: null, opened_on: '2023年1月5日' },
  { ...sound, facility_id: 'fixture-3', phone: '０３１３－７０１２３４５', opened_on: '1/5/23' },
  { ...sound, facility_id: 'fixture-4', credit_code: Number('521307261234567890'), beds: '80张' },
  {
    ...sound,
    facility_id: 'fixture-5',
    name_zh: ' \u00a0代王城\u3000',
    source_locator: day(2026, 1, 4),
  },
  { ...sound, facility_id: 'fixture-6', opened_on: day(2022, 9, 1), status: '运营中' },
  { ...sound, facility_id: 'fixture-7', kind_id: '村级互助幸福院', township_code: 130726101 },
];
const from = 3;
const cells = new Map<string, object>([
  [`${from},${at('opened_on')}`, { value: day(2021, 6, 30), style: { numFmt: 'yyyy-mm-dd' } }],
  [`${from + 1},${at('beds')}`, { formula: '40+40', formulaResult: 80 }],
  [`${from + 2},${at('beds')}`, { formula: '1/0', formulaResult: '#DIV/0!' }],
  [
    `${from + 5},${at('opened_on')}`,
    { value: day(2022, 9, 1), style: { numFmt: 'yyyy"年"m"月"' } },
  ],
  [`${from + 5},${at('beds')}`, { value: 0.8, style: { numFmt: '0%' } }],
]);
const bytes = await book([], {
  rows: [['蔚县养老机构一览表'], [], titles, ...rows.map(cellsOf), [], ['合 计', '7处']],
  cells,
  merges: [
    { startRow: 0, endRow: 0, startCol: 0, endCol: 5 },
    {
      startRow: from,
      endRow: from + 1,
      startCol: at('township_code'),
      endCol: at('township_code'),
    },
  ],
  others: [{ name: '填表说明', rows: [['请逐行填写']] }],
});
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'fixtures-'));
const source = path.join(folder, 'mishaps.xlsx');
fs.writeFileSync(source, bytes);
for (const format of ['xlsx', 'xls', 'ods']) {
  const out = path.join(folder, format);
  execFileSync('soffice', ['--headless', '--convert-to', format, '--outdir', out, source]);
  fs.copyFileSync(path.join(out, `mishaps.${format}`), `tests/fixtures/desk/mishaps.${format}`);
}
fs.rmSync(folder, { recursive: true });
