import GithubSlugger from 'github-slugger';
import { walk } from '#domain/article-tree.ts';
import type { ArticleNode } from '#domain/article-tree.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import { nearest } from '#tables/nearest.ts';

/** What links of an article may lead to within the site. */
export interface LinkTargets {
  /** Addresses of pages, without base path and language; some with the anchor of a row. */
  readonly pages: ReadonlySet<string>;
  /** Whether there is a file of this address. */
  readonly hasFile: (address: string) => boolean;
}

/** A download of a table or an indicator stands beside its page. */
const DOWNLOAD =
  /^(\/data\/[a-z_]+|\/statistics\/[a-z0-9-]+\/[a-z0-9-]+)(-excel)?\.(csv|xlsx|json|ndjson|geojson|parquet|svg)$/;

/** An address with a scheme, or of the page itself with another query. */
const ELSEWHERE = /^([a-z][a-z\d+.-]*:|\?)/i;
const HOST = /^(?:[a-z0-9-]+\.)+(?:com|cn|net|org|gov|edu)(?:[/:?#]|$)/i;

/** Links of an article to pages, files and headings of this site that are not there. */
export function lintLinks(tree: ArticleNode, file: string, targets: LinkTargets): Finding[] {
  const headings = headingIds(tree);
  return [...walk(tree)].flatMap((node) => {
    const address = node.type === 'link' || node.type === 'definition' ? node.url : undefined;
    if (address === undefined || ELSEWHERE.test(address)) return [];
    if (/^[/#]/.test(address) && isThere(address, targets, headings)) return [];
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const near = nearHere(address, targets, headings);
    const params = { hint: near === undefined ? '' : `→ ${near} ` };
    return [finding({ file, line, at: column, value: address }, { code: 'link-dead', params })];
  });
}

/** What is likely to be meant by an address that leads nowhere. */
function nearHere(
  address: string,
  { pages }: LinkTargets,
  headings: ReadonlySet<string>,
): string | undefined {
  if (HOST.test(address)) return `https://${address}`;
  if (address.startsWith('#')) {
    return nearest(
      address,
      [...headings].map((id) => `#${id}`),
    );
  }
  // From where the article stands, the address of a page would be looked for below it.
  return nearest(address.replace(/^[./]*(?=[^/.]|$)/, '/'), pages);
}

function isThere(
  address: string,
  { pages, hasFile }: LinkTargets,
  headings: ReadonlySet<string>,
): boolean {
  const [whole = '', anchor] = decoded(address).split('#');
  if (whole === '') return anchor !== undefined && headings.has(anchor);
  const [path = ''] = whole.split('?');
  const download = DOWNLOAD.exec(path)?.[1]?.replace(/^(\/statistics\/[^/]+)\/.*/, '$1');
  if (download !== undefined) return pages.has(`${download}/`);
  if (/\.[a-z0-9]+$/i.test(path)) return hasFile(path);
  if (!pages.has(path)) return false;
  // Rows have anchors of their own on some pages; what else stands there is the page's own matter.
  const rows = [...pages].some((page) => page.startsWith(`${path}#`));
  return anchor === undefined || !rows || pages.has(`${path}#${anchor}`);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Anchors of the headings of an article, as they are made of their texts. */
export function headingIds(tree: ArticleNode): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const headings = [...walk(tree)].filter(({ type }) => type === 'heading');
  return new Set(headings.map((heading) => slugger.slug(textIn(heading))));
}

const textIn = (node: ArticleNode): string =>
  [...walk(node)].map(({ value }) => (typeof value === 'string' ? value : '')).join('');
