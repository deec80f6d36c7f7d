import { gunzipSync, gzipSync } from 'node:zlib';
import { nameOfPage } from '#search/pagefind-engine.ts';

/** A short text in CBOR that may be the name of a page: its length, then its letters. */
const named = /[\x60-\x77](\w+_[0-9a-f]{7,})/g;

const asText = (name: string): string => String.fromCharCode(0x60 + name.length) + name;

/** A page as Pagefind keeps it: a sign, then JSON. Its address is the number that it was given. */
function numberOf(fragment: Uint8Array): number {
  const text = gunzipSync(fragment).toString();
  const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { readonly url: string };
  return Number(url);
}

/**
 * Names the pages in Pagefind's list of them by their numbers, which are their addresses. Pagefind
 * names each by a hash, and this list, which every first query loads, does not compress: it is half
 * as large with numbers. `fragments` are the pages by the names that Pagefind gave them.
 */
export function numberPages(
  list: Uint8Array,
  fragments: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const done = new Set<string>();
  const text = gunzipSync(list).toString('latin1');
  const numbered = text.replace(named, (all, name: string) => {
    const fragment = fragments.get(name);
    if (fragment === undefined) return all;
    done.add(name);
    return asText(nameOfPage(numberOf(fragment)));
  });
  if (done.size !== fragments.size) {
    throw new Error(`Pagefind: ${fragments.size} pages, but ${done.size} in its list of them`);
  }
  return gzipSync(Buffer.from(numbered, 'latin1'), { level: 9 });
}
