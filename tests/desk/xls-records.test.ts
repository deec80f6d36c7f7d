import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCompoundFile } from '#desk/compound-file.ts';
import { readXlsRecords } from '#desk/xls-records.ts';

const EOF = 0x0a;
const files = ['tests/fixtures/desk/mishaps.xls', 'tests/fixtures/lists/h-hidden.xls'];

function streamOf(file: string): Uint8Array {
  const stream = readCompoundFile(fs.readFileSync(file))?.get('Workbook');
  if (stream === undefined) throw new Error(`${file} has no workbook`);
  return stream;
}

/** Where each record begins. */
function offsets(stream: Uint8Array): number[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const found: number[] = [];
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) found.push(at);
  return found;
}

describe.each(files)('the records of %s', (file) => {
  const stream = streamOf(file);

  test('are whole as they stand', () => {
    expect(readXlsRecords(stream)).toMatchObject({ encrypted: false, soundness: 'sound' });
  });

  test('are not, wherever they are cut off, or where an end is lost', () => {
    const starts = offsets(stream);
    const ends = starts.filter((at) => stream[at] === EOF && stream[at + 1] === 0);
    expect(ends.length).toBeGreaterThan(1);
    const last = ends.at(-1) ?? 0;
    for (const at of starts
      .filter((start) => start > 0 && start <= last)
      .filter((_, n) => n % 20 === 0)) {
      expect(readXlsRecords(stream.slice(0, at)).soundness, String(at)).toBe('broken');
    }
    const changed = stream.slice();
    changed[last] = 0x0b;
    expect(readXlsRecords(changed).soundness).toBe('broken');
  });
});
