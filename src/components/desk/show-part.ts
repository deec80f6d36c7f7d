import type {
  DoubtSet,
  ShownChange,
  ShownColumn,
  ShownDoubt,
  ShownFinding,
  ShownPart,
} from '#components/desk/protocol.ts';
import type { DeskFinding } from '#desk/desk-finding.ts';
import { differenceLines } from '#desk/difference-lines.ts';
import { columnOptions, formFields } from '#desk/form-fields.ts';
import type { Field, Option } from '#desk/form-fields.ts';
import { keyOf } from '#desk/intake/map-columns.ts';
import {
  noticeWords,
  refusedWords,
  ruleWords,
  titleOf,
  valueWords,
} from '#desk/intake/list-words.ts';
import type { ShowValue } from '#desk/intake/list-words.ts';
import type { Group, TakenList } from '#desk/intake/shape.ts';
import { FILL_ONCE } from '#desk/intake/complete-rows.ts';
import type { TablePlan } from '#desk/plan-import.ts';
import { isOpen } from '#desk/read-part.ts';
import type { PartRead } from '#desk/part.ts';
import { groupBy } from '#domain/lists.ts';
import { drawnWidth } from '#desk/sheet.ts';
import type { Dataset } from '#domain/dataset.ts';
import { deskText } from '#i18n/desk.ts';
import { findingText } from '#tables/finding.ts';
import type { Lang } from '#tables/finding.ts';
import { tables } from '#tables/index.ts';
import { messages } from '#tables/messages.ts';
import type { Table } from '#tables/table.ts';

/** How much of a long list goes to the page. */
const SHOWN = 30;
const MOST_FINDINGS = 200;
const MOST_CHANGES = 200;
const LINES = 5;
/** Rules that come last: what they make rests on all other answers. */
const LAST = ['id-made', 'english-made'];

/** What a part is shown against. */
export interface Around {
  readonly dataset: Dataset;
  readonly lang: Lang;
}

/** A part as the page draws it: bounded, however long the list is. */
export function shownPart(read: PartRead, encoding: string | null, around: Around): ShownPart {
  const { part, list, header, taken, findings } = read;
  const table = tables[part.table] as unknown as Table;
  const { lang } = around;
  const back = returnedLines(read).length;
  const errors = findings.filter(isError);
  const first = [...errors, ...findings.filter((one) => !isError(one))].slice(0, MOST_FINDINGS);
  return {
    id: part.id,
    table: part.table,
    name: part.file,
    encoding,
    fingerprint: list?.fingerprint ?? null,
    columns: list?.mapping.map(shownColumn) ?? [],
    targets: Object.entries(table.columns).map(([value, { title }]) => ({
      value,
      label: title[lang],
      within: null,
    })),
    missing: list?.missing.map((name) => titleOf(table, name, lang)) ?? [],
    fill: list === null ? [] : fillFields(read, list, around),
    doubts: list === null ? [] : doubtSets(list, table, around),
    notices: list === null ? [] : noticeLines(list, table, lang),
    hidden: list?.leftOutRows.length ?? 0,
    findings: first.map((found) => shownFinding(found, part.file, table, lang)),
    found: { errors: errors.length, warnings: findings.length - errors.length },
    rows: { all: taken.size + back, taken: taken.size, back },
    height: part.sheet.rows.length,
    width: drawnWidth(part.sheet.rows),
    headerRow: header?.row ?? null,
  };
}

const isError = ({ finding: { severity } }: DeskFinding): boolean => severity === 'error';

/** Lines that hold a place and were not taken. */
export function returnedLines({ list, taken }: PartRead): number[] {
  if (list === null) return [];
  const places = ['duplicate-in-file', 'published-already', 'outside-county', 'id-of-another'];
  const refused = list.refused.filter(({ why }) => places.includes(why));
  return [...list.rows, ...refused]
    .map(({ line }) => line)
    .filter((line) => !taken.has(line))
    .toSorted((a, b) => a - b);
}

function shownColumn(column: TakenList['mapping'][number]): ShownColumn {
  const { at, letters, title, samples, to, why, alternatives } = column;
  const open = isOpen(column);
  return { key: keyOf(title, at), letters, title, samples, to, open, why, alternatives };
}

/** What rows may share and do not say themselves; as it is proposed until it was answered. */
function fillFields(
  { part }: PartRead,
  list: TakenList,
  { dataset, lang }: Around,
): readonly Field[] {
  if (part.table !== 'facilities') return [];
  const mapped = new Set(list.mapping.flatMap(({ to }) => to));
  const names = [...Object.keys(FILL_ONCE), 'status_as_of'];
  return (
    formFields(part.table, dataset, lang, null)
      // A column of the sheet may say it for some rows only; what a row says itself counts.
      .filter(({ name }) => names.includes(name) && (name in FILL_ONCE || !mapped.has(name)))
      .map((field) => ({
        ...field,
        value: part.answers.fill[field.name] ?? FILL_ONCE[field.name] ?? '',
      }))
  );
}

function doubtSets(list: TakenList, table: Table, around: Around): DoubtSet[] {
  const sets = [
    ...setsOf(list.proposals, false, table, around),
    ...setsOf(list.questions, true, table, around),
  ];
  const last = ({ id }: DoubtSet): number => (LAST.some((rule) => id.endsWith(`/${rule}`)) ? 1 : 0);
  return sets.toSorted((a, b) => last(a) - last(b));
}

function setsOf(
  groups: readonly Group[],
  question: boolean,
  table: Table,
  around: Around,
): DoubtSet[] {
  const open = groups.filter(({ settled }) => !settled);
  const show = valueWords(table, around.dataset, around.lang);
  const sets = groupBy(open, ({ column, rule }) => `${column}/${rule}`);
  return [...sets].flatMap(([id, of]): DoubtSet[] => {
    const [first] = of;
    if (first === undefined) return [];
    const { column, rule, each } = first;
    const definition = table.columns[column];
    const options =
      definition === undefined
        ? []
        : columnOptions(table, column, definition, around.dataset, around.lang);
    return [
      {
        id,
        title: titleOf(table, column, around.lang),
        reason: ruleWords({ rule }, around.lang),
        question,
        free: options.length === 0 || column === 'village',
        each,
        total: of.length,
        doubts: of.slice(0, SHOWN).map((group) => shownDoubt(group, column, options, show)),
      },
    ];
  });
}

function shownDoubt(
  group: Group,
  column: string,
  options: readonly Option[],
  show: ShowValue,
): ShownDoubt {
  const label = (value: string): string => show(column, value);
  const likely = [group.to, ...group.alternatives].filter((value) => value !== '');
  const choices = [...new Set(likely)].map((value) => ({
    value,
    label: label(value),
    within: null,
  }));
  // Villages are too many to choose from; of all else the whole list may be chosen.
  const rest = column === 'village' ? [] : options.filter(({ value }) => !likely.includes(value));
  return {
    id: group.id,
    from: group.from,
    to: group.to,
    toLabel: label(group.to),
    options: [...choices, ...rest],
    lines: group.lines.slice(0, LINES),
    count: group.lines.length,
  };
}

/** What is to be told of a list as a whole; rows that are not taken, one by one. */
function noticeLines({ notices, refused }: TakenList, table: Table, lang: Lang): string[] {
  const named = new Set<string>(refused.map(({ why }) => why));
  const said = notices.filter(({ code }) => !named.has(code));
  return [
    ...said.map((notice) => noticeWords(notice, table, lang)),
    ...refused
      .slice(0, SHOWN)
      .map((row) => deskText[lang].refusedRow(row.line, row.name, refusedWords(row, lang))),
  ];
}

/** What becomes of a table, row by row. */
export function shownChange({ table, difference, changes }: TablePlan, lang: Lang): ShownChange {
  const definition = tables[table] as unknown as Table;
  const { added, changed, removed } = difference;
  return {
    table,
    title: definition.title[lang],
    version: changes.from,
    lines: differenceLines(difference, definition).slice(0, MOST_CHANGES),
    counts: { '+': added.length, '~': changed.length, '−': removed.length },
  };
}

export function shownFinding(
  { finding: found, row, column }: DeskFinding,
  file: string,
  table: Table | null,
  lang: Lang,
): ShownFinding {
  const { cause, remedy, example } = messages[found.code];
  const { line } = found;
  const here = line === null ? '' : deskText[lang].lineOf(line);
  const elsewhere = line === null ? found.file : `${found.file}:${line}`;
  const title = found.column === null ? undefined : table?.columns[found.column]?.title[lang];
  const named = lang === 'zh' ? `${title} ${found.column}` : `${title} (${found.column})`;
  return {
    error: found.severity === 'error',
    place: found.cell ?? (found.file === file ? here : elsewhere),
    column: title === undefined ? found.column : named,
    value: found.value,
    text: findingText(found, lang),
    cause: cause[lang],
    remedy: remedy[lang],
    example,
    row,
    at: column,
  };
}
