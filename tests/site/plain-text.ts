import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import type { BuiltEdition } from './build-editions.ts';

/** What any built file says, out of whatever it is packed in: names and contents, as text. */
export async function plainText({ root }: BuiltEdition, file: string): Promise<string> {
  const bytes = fs.readFileSync(path.join(root, file));
  if (file.endsWith('.parquet')) {
    const rows = await parquetReadObjects({ file: Uint8Array.from(bytes).buffer });
    return JSON.stringify(rows);
  }
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') {
    const parts = Object.entries(unzipSync(bytes));
    return parts.map(([name, part]) => `${name}\n${Buffer.from(part).toString('utf8')}`).join('\n');
  }
  // Files of the search index are compressed, and set Chinese characters apart with unseen signs.
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isGzip ? gunzipSync(bytes) : bytes).toString('utf8').replace(/ \u2060|\uA78F/g, '');
}
