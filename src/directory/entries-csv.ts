import type { Entry } from '#directory/entry.ts';
import type { DirectoryFile, Named } from '#directory/directory-file.ts';
import { UNSTATED } from '#directory/filter.ts';
import type { Filter } from '#directory/filter.ts';
import { spreadsheetCsv } from '#downloads/spreadsheet-csv.ts';
import { directoryText } from '#i18n/directory.ts';
import type { Lang } from '#tables/finding.ts';
import { isExample } from '#tables/listed.ts';

/**
 * Entries as CSV for Excel and WPS, in the words of the page: what a reader sees, not the codes of
 * the tables, with the address of the page that says the rest. Empty cells are unknown.
 */
export function entriesCsv(
  entries: readonly Entry[],
  file: DirectoryFile,
  addressOf: (entry: Entry) => string,
  lang: Lang,
): string {
  const t = directoryText[lang].columns;
  const kinds = namesOf(file.kinds);
  const townships = namesOf(file.townships);
  const statuses = namesOf(file.statuses);
  const records = namesOf(file.records);
  const facts = file.facts.filter(({ texts }) => texts.length > 0);
  return spreadsheetCsv([
    [
      ...[t.name, t.kind, t.township, t.village, t.address, t.phone, t.operator],
      ...[
        t.status,
        t.statusAsOf,
        t.record,
        ...facts.map(({ title }) => sentence(title)),
        t.id,
        t.page,
      ],
    ],
    ...entries.map((entry) => [
      entry.name,
      kinds.get(entry.kind) ?? '',
      townships.get(entry.township ?? '') ?? '',
      entry.village ?? '',
      entry.address ?? '',
      entry.phone ?? '',
      entry.operator ?? '',
      statuses.get(entry.status) ?? '',
      entry.statusAsOf ?? '',
      records.get(entry.record) ?? '',
      ...facts.map(({ id }) => entry.facts[id] ?? ''),
      entry.id,
      addressOf(entry),
    ]),
  ]);
}

/** Says what is in the file and as of when: 蔚县机构-西合营镇-红领巾菜园-含示例-截至2026-11-22.csv. */
export function fileNameOf(
  entries: readonly Entry[],
  file: DirectoryFile,
  filter: Filter,
  lang: Lang,
): string {
  const t = directoryText[lang];
  const name = (list: readonly Named[], id: string | null): string[] =>
    list.filter((one) => one.id === id).map((one) => one.name);
  const parts = [
    t.fileName,
    ...name(file.townships, filter.township),
    ...(filter.township === UNSTATED ? [t.unstated] : []),
    ...name(file.groups, filter.group),
    ...name(file.kinds, filter.kind),
    ...name(file.statuses, filter.status),
    ...name(file.records, filter.record),
    ...(filter.phone ? [t.filePhone] : []),
    ...file.facts.flatMap(({ id, options }) =>
      options.filter((option) => option.id === filter.facts[id]).map((option) => option.name),
    ),
    filter.text.trim(),
    ...(entries.some(isExample) ? [t.fileDemo] : []),
    t.fileAsOf(file.asOf),
  ];
  // Signs that file systems refuse, and gaps that make a name hard to type.
  const safe = parts.map((part) => part.replace(/[\\/:*?"<>|\p{C}\s.-]+/gu, ' ').trim());
  const dated = [...safe.slice(0, -1), t.fileAsOf(file.asOf)].filter((part) => part !== '');
  return `${dated.join('-').replaceAll(' ', '_')}.csv`;
}

/** A title that stands by itself. */
const sentence = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1);

function namesOf(list: readonly Named[]): ReadonlyMap<string, string> {
  return new Map(list.map(({ id, name }) => [id, name]));
}
