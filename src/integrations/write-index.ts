import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { fileNames } from '#search/index-files.ts';
import type { IndexFiles } from '#search/build-index.ts';
import type { Lang } from '#tables/finding.ts';

/**
 * Writes an index to `search/<language>/`. Its files are compressed, so that they are small on any
 * host. All but the first stand in a folder that is named after their content, so that a reader who
 * has kept an old one never mixes it with a new one.
 */
export async function writeIndex(root: string, lang: Lang, files: IndexFiles): Promise<void> {
  const packed = [...files].map(([name, bytes]) => [name, gzipSync(bytes, { level: 9 })] as const);
  const hash = createHash('sha256');
  for (const [name, bytes] of packed) hash.update(name).update(bytes);
  const release = hash.digest('hex').slice(0, 8);
  const folder = path.join(root, 'search', lang);
  await fs.rm(folder, { recursive: true, force: true });
  await fs.mkdir(path.join(folder, release), { recursive: true });
  await Promise.all(
    packed
      .filter(([name]) => name !== fileNames.start)
      .map(([name, bytes]) => fs.writeFile(path.join(folder, release, `${name}.bin`), bytes)),
  );
  const start: unknown = JSON.parse(new TextDecoder().decode(files.get(fileNames.start)));
  const first = gzipSync(JSON.stringify({ release, ...(start as object) }), { level: 9 });
  await fs.writeFile(path.join(folder, `${fileNames.start}.bin`), first);
}
