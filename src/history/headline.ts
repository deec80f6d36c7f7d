import { versionText } from '#history/summary.ts';
import type { Version } from '#history/version.ts';
import { historyText } from '#i18n/history.ts';
import type { Lang } from '#tables/finding.ts';
import { tables } from '#tables/index.ts';

/** What a version did, with the name of its table: a headline in a list of changes to all tables. */
export function changeHeadline(version: Version, lang: Lang): string {
  return historyText[lang].summary(tables[version.table].title[lang], versionText(version, lang));
}
