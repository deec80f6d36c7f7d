import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Fragment } from '#search/engine.ts';
import { foldText } from '#search/fold.ts';
import { readForms } from '#domain/fold-forms.ts';
import type { FoldMap } from '#domain/fold-forms.ts';
import type { Lang } from '#tables/finding.ts';
import type { PageName } from './probe.ts';

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
  /** By the number of a result. */
  readonly byId: ReadonlyMap<PageName, Doc>;
  readonly byUrl: ReadonlyMap<string, Doc>;
  readonly forms: FoldMap;
}

/** Everything that can be found in one language, as the index shows it. */
export function readCorpus(site: string, lang: Lang): Corpus {
  const folder = path.join(site, 'search', lang);
  const [head = '', written = ''] = fs
    .readFileSync(path.join(folder, 'index.txt'), 'utf8')
    .split('\n');
  const forms = readForms(written);
  const [build = ''] = head.split(' ');
  const pages = path.join(folder, build, 'p');
  const read = (name: string): unknown =>
    JSON.parse(fs.readFileSync(path.join(pages, name), 'utf8'));
  const names = fs.readdirSync(pages).filter((name) => !name.includes('-'));
  const docs = names.map((name): [number, Doc] => {
    const page = read(name) as Fragment;
    const more = Array.from({ length: page.more ?? 0 }, (_, part) =>
      read(name.replace('.json', `-${part + 1}.json`)),
    );
    const texts = [page.title, ...page.passages, ...(more as string[][]).flat()];
    const folded = texts.map((text) => foldText(text, forms));
    const { url, title, example = false } = page;
    return [parseInt(name, 10), { url, title, texts, folded, example }];
  });
  const byId = new Map(docs.toSorted(([a], [b]) => a - b));
  const all = [...byId.values()];
  return { lang, docs: all, byId, byUrl: new Map(all.map((doc) => [doc.url, doc])), forms };
}

interface DefaultFragment {
  readonly url: string;
}

function readFragment(file: string): DefaultFragment {
  const text = gunzipSync(fs.readFileSync(file)).toString();
  return JSON.parse(text.slice(text.indexOf('{'))) as DefaultFragment;
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
