import { escapeHtml } from '#feeds/feed.ts';
import type { FeedEntry } from '#feeds/feed.ts';
import { changeHeadline } from '#history/headline.ts';
import { reasonsIn } from '#history/reason.ts';
import { versionText } from '#history/summary.ts';
import type { DataChange } from '#history/version.ts';
import { feedText } from '#i18n/feeds.ts';
import type { Lang } from '#tables/finding.ts';

/**
 * Changes to the data as entries: how much changed and why, with a link to the rows.
 *
 * @param addressOf absolute address of a page by its path without base path and language
 */
export function changeEntries(
  changes: readonly DataChange[],
  lang: Lang,
  addressOf: (path: string) => string,
): FeedEntry[] {
  return changes.map(({ version, path }) => {
    const url = addressOf(path);
    const [reason] = reasonsIn(version.reasons, lang);
    return {
      url,
      title: changeHeadline(version, lang),
      summary: reason === undefined ? null : reason.subject,
      html: contentOf(version, url, lang),
      published: version.date,
      updated: version.date,
    };
  });
}

function contentOf(version: DataChange['version'], url: string, lang: Lang): string {
  const link = `<p><a href="${escapeHtml(url)}">${feedText[lang].rows}</a></p>`;
  const reasons = reasonsIn(version.reasons, lang).map(({ subject, body }) => {
    const paragraphs = body.split(/\n{2,}/).filter((text) => text.trim() !== '');
    return `<blockquote>${[subject, ...paragraphs]
      .map((text) => `<p>${escapeHtml(text)}</p>`)
      .join('')}</blockquote>`;
  });
  return `<p>${escapeHtml(versionText(version, lang))}</p>${reasons.join('')}${link}`;
}
