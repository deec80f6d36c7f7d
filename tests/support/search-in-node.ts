import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { SearchIndex } from '#search/open-index.ts';
import type { IndexFiles } from '#search/build-index.ts';
import type { Lang } from '#tables/finding.ts';

/** Opens an index that has just been built. */
export function openBuilt(files: IndexFiles): Promise<SearchIndex> {
  return SearchIndex.open((name) => {
    const bytes = files.get(name);
    return bytes === undefined ? Promise.reject(new Error(name)) : Promise.resolve(bytes);
  });
}

/** Opens the index of a built site from its folder. */
export function openWritten(root: string, lang: Lang): Promise<SearchIndex> {
  return SearchIndex.open((name, release = '') => {
    const file = path.join(root, 'search', lang, release, `${name}.bin`);
    return Promise.resolve(new Uint8Array(gunzipSync(fs.readFileSync(file))));
  });
}
