import type { ShownFinding } from '#components/desk/protocol.ts';
import { spreadsheetCsv } from '#downloads/spreadsheet-csv.ts';
import { deskText } from '#i18n/desk.ts';
import type { Lang } from '#tables/finding.ts';

/**
 * The findings as a CSV that Excel and WPS open rightly: behind a byte-order mark, and with an
 * apostrophe before texts that they would run or rewrite.
 */
export function findingsReport(findings: readonly ShownFinding[], lang: Lang): string {
  const t = deskText[lang];
  const rows = findings.map((found) => [
    found.place,
    found.column ?? '',
    found.value ?? '',
    found.error ? t.error : t.warning,
    found.text,
    found.remedy,
  ]);
  return spreadsheetCsv([[...t.reportColumns], ...rows]);
}
