import fs from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A short text in CBOR that may be the name of a fragment: its length, then its letters. */
const named = /[\x60-\x77](\w+_[0-9a-f]{7,})/g;
/** Digits of the index's own hash that tell one build from another. */
const hashDigits = 6;

const asText = (name: string): string => String.fromCharCode(0x60 + name.length) + name;

/**
 * Gives the fragments of an index names that follow one another, below a folder that is named by what
 * the index holds. Pagefind names each by a hash, and the list of these, which every first query
 * loads, does not compress: it is half as large with names in a row.
 */
export async function shortenNames(folder: string): Promise<void> {
  const files = await fs.readdir(folder);
  const metaName = files.find((name) => name.endsWith('.pf_meta'));
  if (metaName === undefined) throw new Error(`${folder}: the index has no list of pages`);
  const metaFile = path.join(folder, metaName);
  const meta = gunzipSync(await fs.readFile(metaFile)).toString('latin1');
  const build = /_([0-9a-f]+)\.pf_meta$/.exec(metaName)?.[1]?.slice(0, hashDigits) ?? '';
  const fragments = path.join(folder, 'fragment');
  const known = new Set((await fs.readdir(fragments)).map((name) => path.parse(name).name));
  const width = known.size.toString(36).length;
  const names = new Map<string, string>();
  const shortened = meta.replace(named, (all, name: string) => {
    if (!known.has(name)) return all;
    const short = `${build}/${names.size.toString(36).padStart(width, '0')}`;
    names.set(name, short);
    return asText(short);
  });
  if (names.size !== known.size) {
    throw new Error(`${folder}: ${known.size} fragments, but ${names.size} in the list of pages`);
  }
  await fs.mkdir(path.join(fragments, build));
  const rename = ([from, to]: [string, string]): Promise<void> =>
    fs.rename(
      path.join(fragments, `${from}.pf_fragment`),
      path.join(fragments, `${to}.pf_fragment`),
    );
  for (const pair of names) await rename(pair);
  await fs.writeFile(metaFile, gzipSync(Buffer.from(shortened, 'latin1'), { level: 9 }));
}
