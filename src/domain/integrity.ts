import { checkAbsences } from '#domain/check-absences.ts';
import { checkCorrections } from '#domain/check-corrections.ts';
import { checkStatements } from '#domain/statements.ts';
import { checkFormulas } from '#domain/check-formulas.ts';
import type { Dataset } from '#domain/dataset.ts';
import { buildFigureBook } from '#domain/figure-book.ts';
import { checkSums } from '#domain/check-sums.ts';
import { isTableName } from '#domain/count-rows.ts';
import { checkDisclosure } from '#domain/check-disclosure.ts';
import { checkGaps } from '#domain/check-gaps.ts';
import { checkObservations } from '#domain/check-observations.ts';
import { checkMoved } from '#domain/check-moved.ts';
import { checkClaimNumbers } from '#domain/check-claims.ts';
import { checkPhrases } from '#domain/check-phrases.ts';
import { changedSilently, checkSilentChanges } from '#domain/silent-changes.ts';
import { checkDays } from '#domain/check-days.ts';
import { checkExchanged } from '#domain/check-exchanged.ts';
import { checkLostRows } from '#domain/check-lost-rows.ts';
import { checkNeeded } from '#domain/check-needed.ts';
import { checkSymbols } from '#domain/check-symbols.ts';
import { checkTombstones } from '#domain/check-tombstones.ts';
import type { PublishedTables } from '#domain/published-rows.ts';
import type { ContentPages } from '#domain/site-pages.ts';
import { checkWithheld } from '#domain/check-withheld.ts';
import { checkVillages } from '#domain/check-villages.ts';
import { checkWords } from '#domain/check-words.ts';
import { checkAccess } from '#domain/source-access.ts';
import { finding, hasErrors } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import { tableNames, tables } from '#tables/index.ts';
import { isDemoKey, isExample } from '#tables/listed.ts';
import { nearest } from '#tables/nearest.ts';
import { duplicateKeys } from '#tables/parse-table.ts';
import type { Located, Table } from '#tables/table.ts';

/** What the tables themselves do not say. */
export interface Outside {
  readonly countyCode: string;
  /** Ids of the programmes in content/; null where content is not at hand. */
  readonly programmes: readonly string[] | null;
  /** Rows that the history of the data tells of; null or left out where it tells of none. */
  readonly published?: PublishedTables | null;
  /** Rows of the tables as the base branch has them now; null or left out where it is not at hand. */
  readonly base?: PublishedTables | null;
  /** Articles and what there was of them; null or left out where content is not at hand. */
  readonly pages?: ContentPages | null;
  /**
   * Day of the check, by which nothing is dated later. With it, a published cell that changed
   * needs a correction; an import leaves it out, since corrections are written after it.
   */
  readonly today?: string | null;
  /** Folder of the example overlay, as it stands in the rows' files; default: any named `demo`. */
  readonly overlay?: string;
}

/**
 * Everything that no single file can tell: references between tables, villages in their townships,
 * coverage, formulas, and the sums that must hold. All findings at once.
 */
export function checkIntegrity(dataset: Dataset, outside: Outside): Finding[] {
  const { published = null, today = null } = outside;
  const isKept = published !== null && today !== null;
  const changed = isKept ? changedSilently(dataset, published) : new Set();
  const structural = [
    ...tableNames.flatMap((name) => checkReferences(dataset, name, outside)),
    ...tableNames.flatMap((name) => checkAcrossFiles(dataset, name)),
    ...checkTombstones(dataset, outside.published?.get('facilities') ?? null),
    ...checkMoved(dataset, {
      published: outside.published ?? null,
      content: outside.pages ?? null,
    }),
    ...checkLostRows(dataset, outside.base ?? null),
    ...checkExchanged(dataset, outside.base ?? null),
    ...checkNeeded(dataset),
    ...checkSymbols(dataset),
    ...checkDays(dataset, outside.today ?? null),
    ...checkVillages(dataset),
    ...checkWords(dataset),
    ...checkAbsences(dataset),
    ...checkDisclosure(dataset),
    ...checkObservations(dataset, outside.countyCode),
    ...checkFormulas(dataset),
    ...checkAccess(dataset),
    ...checkStatements(dataset),
    ...checkCorrections(dataset, { today, paths: outside.pages?.known ?? null }),
    ...(isKept ? checkSilentChanges(dataset, published, today) : []),
    ...checkPhrases(dataset, changed),
    // What an import changes is told of elsewhere after it.
    ...(today === null ? [] : checkClaimNumbers(dataset, changed)),
    ...checkOverlay(dataset, outside.overlay),
  ];
  // Sums over broken references would only repeat the same complaint in other words.
  if (hasErrors(structural)) return structural;
  const book = buildFigureBook(dataset, outside.countyCode);
  return [
    ...structural,
    ...checkSums(dataset, book),
    ...checkWithheld(dataset, book),
    ...checkGaps(dataset, book),
  ];
}

function checkReferences(dataset: Dataset, name: keyof Dataset, outside: Outside): Finding[] {
  const table: Table = tables[name] as unknown as Table;
  return table.references.flatMap((reference) => {
    const known = knownKeys(dataset, reference.table, outside);
    if (known === null) return [];
    return dataset[name].flatMap((row) => {
      const value = (row.value as Readonly<Record<string, unknown>>)[reference.column];
      // A list refers by each of its values.
      return [value].flat().flatMap((key) => {
        if (typeof key !== 'string' || known.has(key)) return [];
        // Any two codes are near each other, which says nothing.
        const near = /^\d+$/.test(key) ? undefined : nearest(key, known);
        const params = { table: reference.table, hint: near === undefined ? '' : `→ ${near} ` };
        const place = { file: row.file, line: row.line, column: reference.column, value: key };
        return [finding(place, { code: 'reference', params })];
      });
    });
  });
}

function knownKeys(dataset: Dataset, table: string, outside: Outside): Set<string> | null {
  if (table === 'programmes') return outside.programmes && new Set(outside.programmes);
  if (!isTableName(table)) throw new Error(`No table ${table}`);
  const [key = ''] = tables[table].key;
  return new Set(
    dataset[table].map((row) => String((row.value as Readonly<Record<string, unknown>>)[key])),
  );
}

/** Keys are unique within a file already; an overlay must not repeat them either. */
function checkAcrossFiles(dataset: Dataset, name: keyof Dataset): Finding[] {
  const rows = dataset[name] as readonly Located<never>[];
  const files = new Set(rows.map((row) => row.file));
  return files.size < 2 ? [] : duplicateKeys(tables[name] as unknown as Table, rows);
}

/** Example rows live in the overlay only, and the overlay holds nothing else. */
function checkOverlay(dataset: Dataset, folder: string | undefined): Finding[] {
  const inOverlay = (file: string): boolean =>
    folder === undefined ? /(^|\/)demo\//.test(file) : file.startsWith(`${folder}/`);
  // No example was ever published, so none is removed.
  const removed = dataset.tombstones.flatMap(({ file, line, value }) => {
    const place = { file, line, column: 'facility_id', value: value.facility_id };
    if (inOverlay(file)) return [finding(place, { code: 'real-in-demo' })];
    return isDemoKey(value.facility_id) ? [finding(place, { code: 'demo-in-data' })] : [];
  });
  const listed = dataset.facilities.flatMap(({ file, line, value }) => {
    const marked = isExample(value) && isDemoKey(value.facility_id);
    const either =
      isExample(value) ||
      isDemoKey(value.facility_id) ||
      value.name_zh.startsWith('示例') ||
      value.name_en.startsWith('Example ');
    const overlay = inOverlay(file);
    const place = { file, line, column: 'facility_id', value: value.facility_id };
    if (overlay && !marked) return [finding(place, { code: 'real-in-demo' })];
    return !overlay && either ? [finding(place, { code: 'demo-in-data' })] : [];
  });
  // A request, and a state that rests on one, is an example as its id says.
  const asked = (['requests', 'disclosures'] as const).flatMap((name) =>
    dataset[name].flatMap(({ file, line, value: { request_id: id } }) => {
      const example = isDemoKey(id);
      if (example === inOverlay(file)) return [];
      const code = example ? 'demo-in-data' : 'real-in-demo';
      return [finding({ file, line, column: 'request_id', value: id }, { code })];
    }),
  );
  // What befell an example is an example.
  const befell = dataset.events.flatMap(({ file, line, value: { facility_id: id } }) => {
    const example = isDemoKey(id);
    if (example === inOverlay(file)) return [];
    const code = example ? 'demo-in-data' : 'real-in-demo';
    return [finding({ file, line, column: 'facility_id', value: id }, { code })];
  });
  return [...listed, ...removed, ...asked, ...befell];
}
