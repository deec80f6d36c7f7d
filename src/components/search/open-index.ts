import { IndexReader } from '#search/index-reader.ts';
import { OwnEngine } from '#search/own-engine.ts';
import type { Lang } from '#tables/finding.ts';

/** Opens the index of a language in a folder of this site, whose address ends with a slash. */
export function openIndex(folder: string, lang: Lang): Promise<IndexReader> {
  const read = async (name: string): Promise<string> => {
    const response = await fetch(folder + name);
    if (!response.ok) throw new Error(`${response.status} ${name}`);
    return response.text();
  };
  return IndexReader.open(read, (index) => new OwnEngine(index, lang));
}
