import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readPageText } from '#integrations/page-text.ts';
import { foldText } from '#search/fold.ts';
import { readForms } from '#search/forms.ts';
import type { FoldMap } from '#search/fold.ts';
import { passagesIn } from '#search/index-copy.ts';
import { unspaceText } from '#search/spacing.ts';
import type { Lang } from '#tables/finding.ts';

/** A page, or a part of one, as a reader can find it. */
export interface Doc {
  readonly url: string;
  readonly title: string;
  /** Title and passages as they stand on the page. */
  readonly texts: readonly string[];
  /** The same in normal form: what relevance is judged by. */
  readonly folded: readonly string[];
  readonly example: boolean;
}

export interface Corpus {
  readonly lang: Lang;
  readonly docs: readonly Doc[];
  /** By the id that Pagefind gives to a result. */
  readonly byId: ReadonlyMap<string, Doc>;
  readonly byUrl: ReadonlyMap<string, Doc>;
  readonly forms: FoldMap;
}

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Partial<Record<string, string>>>;
}

function readFragment(file: string): Fragment {
  const text = gunzipSync(fs.readFileSync(file)).toString();
  return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
}

/** Title and passages of a built page; of a part of a page, as the index has them. */
function textsOf(site: string, lang: Lang, { url, content, meta }: Fragment): string[] {
  if (!url.includes('#')) {
    const file = path.join(site, lang === 'en' ? 'en' : '', url, 'index.html');
    const page = readPageText(fs.readFileSync(file, 'utf8'));
    if (page !== null) return [page.title, ...page.passages];
  }
  const title = unspaceText(meta['title'] ?? meta['example'] ?? '').trim();
  return [title, ...passagesIn(content, unspaceText)];
}

/** Everything that can be found in one language, read from the built pages. */
export function readCorpus(site: string, lang: Lang): Corpus {
  const folder = path.join(site, 'search', lang);
  const forms = readForms(fs.readFileSync(path.join(folder, 'forms.txt'), 'utf8'));
  const fragments = path.join(folder, 'fragment');
  const byId = new Map<string, Doc>();
  for (const name of fs.readdirSync(fragments, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.pf_fragment')) continue;
    const fragment = readFragment(path.join(fragments, name));
    const texts = textsOf(site, lang, fragment);
    byId.set(name.replace('.pf_fragment', '').replaceAll(path.sep, '/'), {
      url: fragment.url.replace(/^\//, ''),
      title: texts[0] ?? '',
      texts,
      folded: texts.map((text) => foldText(text, forms)),
      example: fragment.meta['example'] !== undefined,
    });
  }
  const docs = [...byId.values()];
  return { lang, docs, byId, byUrl: new Map(docs.map((doc) => [doc.url, doc])), forms };
}

/** Addresses of an index that Pagefind made by itself, by the id of their result. */
export function readIndexUrls(folder: string, lang: Lang): ReadonlyMap<string, string> {
  const fragments = path.join(folder, 'fragment');
  const names = fs.readdirSync(fragments).filter((name) => name.startsWith(lang));
  return new Map(
    names.map((name) => {
      const { url } = readFragment(path.join(fragments, name));
      return [name.replace('.pf_fragment', ''), url.replace(/^\/(en\/)?/, '')];
    }),
  );
}
