import { LANGUAGES } from '#serving/rules.ts';
import type { Redirect } from '#serving/rules.ts';

/** An old path and the new one; null where nothing took its place. */
export interface MovedPath {
  readonly old_path: string;
  readonly new_path: string | null;
}

const FILES = ['.csv', '-excel.csv', '.json', '.xlsx', '.ndjson', '.parquet'];

/** Paths of pages and files that go where a page goes, such as the chart of an indicator. */
export function companions(path: string): { readonly pages: string[]; readonly files: string[] } {
  const [, section, id] = /^\/(statistics|data)\/([^/#]+)\/$/.exec(path) ?? [];
  if (id === undefined) return { pages: [], files: [] };
  if (section === 'data') return { pages: [], files: FILES.map((end) => `/data/${id}${end}`) };
  return {
    pages: [`/embed/${id}/`],
    files: FILES.slice(0, 4).map((end) => `/statistics/${id}/${id}${end}`),
  };
}

/** What a server is told of moved addresses, in every language. What stands behind # it never sees. */
export function redirectsOf(moved: readonly MovedPath[]): Redirect[] {
  return moved.flatMap(({ old_path: from, new_path: to }) => {
    if (to === null || from.includes('#')) return [];
    const [old, now] = [companions(from), companions(to)];
    const pairs = (a: readonly string[], b: readonly string[]): [string, string][] =>
      a.flatMap((path, at): [string, string][] => {
        const other = b[at];
        return other === undefined ? [] : [[path, other]];
      });
    return [
      ...pairs([from, ...old.pages], [to, ...now.pages]).flatMap(([page, other]) =>
        ['', ...LANGUAGES].map((lang) => ({
          from: lang + page.slice(1),
          to: lang + other.slice(1),
        })),
      ),
      ...pairs(old.files, now.files).map(([file, other]) => ({
        from: file.slice(1),
        to: other.slice(1),
      })),
    ];
  });
}

/** A `_redirects` file, as the hosts read it that read `_headers`. */
export function redirectsFile(base: string, redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${base}${from} ${base}${to} 301\n`).join('');
}
