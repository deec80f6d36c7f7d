import { foldText, noFolding } from '#search/fold.ts';
import type { FoldMap } from '#search/fold.ts';
import { commonSection } from '#search/page.ts';
import type { SearchPage } from '#search/page.ts';
import { passageSign, spaceText } from '#search/spacing.ts';

/** Fewest digits of a part by which a long number is found. */
export const shortestFragment = 4;
/** Fewest digits of a long number: a telephone, a code. 11,000 is not found by 1000. */
export const shortestLong = 7;
/** In front of the ends of long numbers, by whose beginnings their middles are found. */
export const fragmentSign = 'zq';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Ends of long numbers, of four digits and more. */
function fragmentsOf(text: string): string[] {
  const runs = text.replace(/(\p{N})-(?=\p{N})/gu, '$1').match(/\p{N}+/gu) ?? [];
  return runs
    .filter((run) => run.length >= shortestLong)
    .flatMap((run) =>
      Array.from({ length: run.length - shortestFragment + 1 }, (_, at) => run.slice(at)),
    );
}

/** What a page is found by besides what it shows: texts with other characters, parts of numbers. */
function hiddenOf(texts: readonly string[], map: FoldMap): string[] {
  const folded = texts
    .filter((text) => bare(foldText(text, map)) !== bare(foldText(text, noFolding)))
    .map((text) => foldText(text, map));
  const narrow = texts
    .filter((text) => bare(text) !== bare(text.normalize('NFKC')))
    .map((text) => foldText(text, map));
  const fragments = texts.flatMap(fragmentsOf).map((digits) => fragmentSign + digits);
  return [...new Set([...folded, ...narrow, ...fragments])];
}

/**
 * A page as Pagefind is to read it: a small document of its title, its passages and its filters. An
 * invented example weighs less than any real page, in its title too.
 */
export function indexCopy(page: SearchPage, map: FoldMap): string {
  const { title, passages, section, kind, township, year, example } = page;
  const named = section === commonSection ? '' : section;
  const filters = Object.entries({ section: named, kind, township, year })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<i data-pagefind-filter="${name}:${escape(value)}"></i>`);
  const shown = passages.map((passage) => `${passageSign}\uA78F ${escape(spaceText(passage))} `);
  const hidden = hiddenOf([title, ...passages], map).map((text) => escape(spaceText(text)));
  const end = `${passageSign}${passageSign}\uA78F`;
  const weight = example ? ' data-pagefind-weight="0.1"' : '';
  const heading = `data-pagefind-meta="${example ? 'example' : 'title'}"`;
  return (
    `<html><body><main${weight} data-pagefind-body>${filters.join('')}` +
    `<${example ? 'p' : 'h1'} ${heading}>${escape(spaceText(title))}</${example ? 'p' : 'h1'}>` +
    `<p>${shown.join('')}${end} ${hidden.join(' \uA78F ')}</p></main></body></html>`
  );
}

/** What a fragment of Pagefind shows: the passages of a page, as they were before spacing. */
export function passagesIn(content: string, unspace: (text: string) => string): string[] {
  const [shown = ''] = content.split(passageSign + passageSign);
  return shown
    .split(passageSign)
    .slice(1)
    .map((passage) => unspace(passage).trim());
}
