import fs from 'node:fs';
import path from 'node:path';
import type { ContentPages, PublishedPage } from '#domain/site-pages.ts';
import { gitText } from '#loaders/git-run.ts';
import { publishedLine, releases } from '#loaders/published-line.ts';
import type { PublishedLine } from '#loaders/published-line.ts';

/** Folders of `content/` with what stands before the name of a file in its address. */
const FOLDERS = { news: '/news/', programmes: '/programmes/', pages: '/' } as const;
type Folder = keyof typeof FOLDERS;
const folders = Object.keys(FOLDERS) as readonly Folder[];

/**
 * The pages that articles and programmes make, and those that were published before: what the base
 * branch held along its first parents, and what a release held. Of the folder of the tables, the
 * tables that there were.
 *
 * @param labels the folders as an editor would type them
 * @param lineOf the published line of a folder
 */
export function contentPages(
  places: { readonly content: string; readonly data: string },
  labels: { readonly content: string; readonly data: string },
  lineOf: (folder: string) => PublishedLine | null = publishedLine,
): ContentPages {
  const articles = publishedFiles(places.content, lineOf).flatMap((file) => {
    const article = articleOf(file);
    return article === null ? [] : [{ ...article, file: `${labels.content}/${file}` }];
  });
  const tables = publishedFiles(places.data, lineOf).flatMap((file): PublishedPage[] => {
    const id = /^([a-z_]+)\.csv$/.exec(file)?.[1];
    return id === undefined ? [] : [{ path: `/data/${id}/`, id, file: `${labels.data}/${file}` }];
  });
  return { known: contentPaths(places.content), published: [...articles, ...tables] };
}

/** Addresses of the pages that the texts of a folder make. */
export function contentPaths(content: string): string[] {
  return folders.flatMap((folder) => {
    const full = path.join(content, folder);
    const files = fs.existsSync(full) ? fs.readdirSync(full) : [];
    return files.flatMap((file) => articleOf(`${folder}/${file}`)?.path ?? []);
  });
}

/** The page that a file of `content/` makes; the English one has the same address. */
function articleOf(file: string): { readonly path: string; readonly id: string } | null {
  const [, folder = '', id = ''] = /^(\w+)\/([a-z0-9-]+)\.mdx$/.exec(file) ?? [];
  return folder in FOLDERS ? { path: `${FOLDERS[folder as Folder]}${id}/`, id } : null;
}

/** Files that a folder of the published line or of a release ever had; none outside git. */
function publishedFiles(
  folder: string,
  lineOf: (folder: string) => PublishedLine | null,
): string[] {
  const line = fs.existsSync(folder) ? lineOf(folder) : null;
  if (line === null) return [];
  const log = ['log', '--first-parent', '--diff-merges=first-parent', '--no-renames'];
  const added = ['--diff-filter=A', '--name-only', '--relative', '-z', '--format='];
  const names = [
    gitText(folder, [...log, ...added, line.commit, '--', '.']),
    ...[line.mergeBase, ...releases(folder, line)].map((commit) =>
      gitText(folder, ['ls-tree', '-r', '-z', '--name-only', commit, '.']),
    ),
  ];
  return [...new Set(names.join('\0').split('\0'))].filter((name) => name !== '').toSorted();
}
