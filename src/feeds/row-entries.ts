import { escapeHtml } from '#feeds/feed.ts';
import type { FeedEntry } from '#feeds/feed.ts';
import type { RowChange } from '#history/version.ts';
import { feedText } from '#i18n/feeds.ts';
import type { Lang } from '#tables/finding.ts';
import type { Table } from '#tables/table.ts';

/** A row whose changes are told of. */
export interface ToldRow {
  readonly table: Table;
  /** What it is called, in the language of the feed. */
  readonly name: string;
  /** Absolute address of its page. */
  readonly url: string;
}

/** What happened to a row, an entry each; the part behind the `#` keeps their ids apart. */
export function rowEntries(
  { table, name, url }: ToldRow,
  changes: readonly RowChange[],
  lang: Lang,
): FeedEntry[] {
  const t = feedText[lang];
  return changes
    .filter(({ kind, cells }) => kind !== 'changed' || cells.length > 0)
    .map(({ version, kind, cells }) => ({
      url: `${url}#change-${version.id}`,
      title: t.rowTitle(name, t.kinds[kind]),
      summary: null,
      html: contentOf(t.kinds[kind], cells, table, lang),
      published: version.date,
      updated: version.date,
    }));
}

function contentOf(what: string, cells: RowChange['cells'], table: Table, lang: Lang): string {
  const t = feedText[lang];
  if (cells.length === 0) return `<p>${escapeHtml(what)}</p>`;
  const shown = (cell: string | null): string => ((cell ?? '') === '' ? t.empty : (cell ?? ''));
  const lines = cells.map(({ column, before, after }) => {
    const title = table.columns[column]?.title[lang] ?? column;
    return `<li>${escapeHtml(`${t.columnOf(title)}${shown(before)} → ${shown(after)}`)}</li>`;
  });
  return `<ul>${lines.join('')}</ul>`;
}
