import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { cellsOf } from './handed-in.ts';
import type { Row } from './handed-in.ts';

/** Fills rows of facilities into a template, as an editor does in a spreadsheet. */
export async function fillIn(template: Uint8Array, rows: readonly Row[]): Promise<Uint8Array> {
  const workbook = await openXlsx(template);
  const [form] = workbook.sheets;
  if (form === undefined) throw new Error('The template has no sheet');
  form.rows.push(...rows.map(cellsOf));
  return saveXlsx(workbook);
}
