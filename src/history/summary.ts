import { formatDate, formatNumber } from '#domain/format.ts';
import { isNoChange } from '#history/counts.ts';
import type { Counts } from '#history/counts.ts';
import type { Version } from '#history/version.ts';
import { historyText } from '#i18n/history.ts';
import type { Lang } from '#tables/finding.ts';

/** What changed, in numbers of rows and columns: 新增2行，改动1行; 2 rows added, 1 row changed. */
export function countsText(counts: Counts, lang: Lang): string {
  const t = historyText[lang];
  if (isNoChange(counts)) return counts.reordered ? t.reordered : t.noChange;
  const kinds = [
    [counts.added, t.rowsAdded],
    [counts.removed, t.rowsRemoved],
    [counts.changed, t.rowsChanged],
    [counts.columnsAdded, t.columnsAdded],
    [counts.columnsRemoved, t.columnsRemoved],
    [counts.columnsRenamed, t.columnsRenamed],
  ] as const;
  return kinds
    .filter(([count]) => count > 0)
    .map(([count, say]) => say(formatNumber(count, 0, lang)))
    .join(t.join);
}

/** What a version is, in a line: how much it changed, or that it is the first, or kept back. */
export function versionText(version: Version, lang: Lang): string {
  const t = historyText[lang];
  if (version.rows === null) return t.unreadable;
  if (version.withheld) return t.withheld;
  if (version.counts !== null) return countsText(version.counts, lang);
  const rows = formatNumber(version.rows, 0, lang);
  return version.oldestKnown ? t.oldestKnown(rows) : t.first(rows);
}

const BEIJING = 8 * 60 * 60 * 1000;

/** A moment on the clock of Beijing: 2026年11月23日15:12; 23 November 2026, 15:12. */
export function formatMoment(iso: string, lang: Lang): string {
  const local = new Date(Date.parse(iso) + BEIJING).toISOString();
  const day = formatDate(local.slice(0, 10), lang);
  return `${day}${lang === 'zh' ? '' : ', '}${local.slice(11, 16)}`;
}
