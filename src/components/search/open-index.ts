import { IndexReader } from '#search/index-reader.ts';

/** Opens the index in a folder of this site, whose address ends with a slash. */
export function openIndex(folder: string): Promise<IndexReader> {
  return IndexReader.open(async (name) => {
    const response = await fetch(folder + name);
    if (!response.ok) throw new Error(`${response.status} ${name}`);
    return response.text();
  });
}
