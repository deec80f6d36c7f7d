import { Document, isMap, isScalar, parseDocument } from 'yaml';
import type { YAMLMap } from 'yaml';
import { ruleWords, titleOf } from '#desk/intake/list-words.ts';
import type { ShowValue } from '#desk/intake/list-words.ts';
import { keyOf } from '#desk/intake/map-columns.ts';
import { NO_ANSWERS } from '#desk/intake/shape.ts';
import type { Answers, Group, TakenList } from '#desk/intake/shape.ts';
import { FILL_ONCE } from '#desk/intake/complete-rows.ts';
import { listText } from '#i18n/intake.ts';
import { mappingText } from '#i18n/intake-command.ts';
import type { Lang } from '#tables/finding.ts';
import type { Table } from '#tables/table.ts';

/** A mapping as a small file that can be edited and given back. */
export interface MappingFile {
  readonly table: string;
  /** Fingerprint of the titles that it was made for. */
  readonly head: string;
  readonly answers: Pick<Answers, 'columns' | 'fill' | 'values'>;
}

/**
 * Writes what was decided and proposed of a list. Given back, every line that is kept is accepted;
 * a line taken out stays open, an empty value leaves the cell empty.
 *
 * @param whole with the answers for single values, which fit this one file; without them the mapping
 *   fits every list under the same titles
 */
export function writeMapping(
  list: TakenList,
  table: Table,
  show: ShowValue,
  lang: Lang,
  whole: boolean,
): string {
  const t = mappingText[lang];
  const fill = table.name === 'facilities' ? { ...FILL_ONCE, ...list.fill } : list.fill;
  const base = { table: table.name, head: list.fingerprint, columns: {} };
  // What one list is filled in with is no other's: of a source, of a day.
  const document = new Document(whole ? { ...base, fill } : base);
  document.commentBefore = ` ${t.about}`;
  const columns = document.createNode({}) as YAMLMap;
  for (const column of list.mapping) {
    const why =
      column.why === null ? column.samples.join(' / ') : (listText[lang].why[column.why] ?? '');
    add(document, columns, keyOf(column.title, column.at), column.to.join(', '), oneLine(why));
  }
  document.set('columns', columns);
  if (whole) {
    const answers = document.createNode({}) as YAMLMap;
    for (const group of list.proposals) {
      add(document, answers, group.id, group.to, described(group, table, show, lang));
    }
    document.set('answers', answers);
    const asked = list.questions.map(
      (group) => ` ${group.id}: ''  # ${described(group, table, show, lang)}`,
    );
    if (asked.length > 0) document.comment = [` ${t.questions}`, ...asked].join('\n');
  }
  return document.toString({ lineWidth: 0 });
}

function add(document: Document, map: YAMLMap, key: string, value: string, comment: string): void {
  const scalar = document.createNode(value);
  if (isScalar(scalar) && comment !== '') scalar.comment = ` ${comment}`;
  map.set(document.createNode(key), scalar);
}

function described(group: Group, table: Table, show: ShowValue, lang: Lang): string {
  const { column, from, to, alternatives, lines } = group;
  const offered = alternatives
    .filter((one) => one !== to)
    .map((one) => mappingText[lang].offered(show(column, one), one));
  const also =
    offered.length === 0 ? '' : mappingText[lang].or(offered.join(listText[lang].listed));
  const arrow = to === '' ? '' : ` → ${show(column, to)}`;
  const rows = mappingText[lang].rows(lines.length);
  return oneLine(
    `${titleOf(table, column, lang)} “${from}”${arrow} (${rows}) ${ruleWords(group, lang)}${also}`,
  );
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').slice(0, 200);
}

/** Reads a mapping file; a text says what is wrong with it, in both languages. */
export function readMapping(text: string, table: Table, lang: Lang): MappingFile | string {
  const t = mappingText[lang];
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) return t.broken(error.message.split('\n')[0] ?? '');
  if (!isMap(document.contents)) return t.broken('');
  const content = document.toJS() as Readonly<Record<string, unknown>>;
  if (content['table'] !== table.name) return t.otherTable(word(content['table']), table.name);
  const columns = texts(content['columns']);
  for (const [title, to] of Object.entries(columns)) {
    const wrong = split(to).find((name) => !(name in table.columns));
    if (wrong !== undefined) return t.noColumn(title, wrong, Object.keys(table.columns).join(', '));
  }
  return {
    table: table.name,
    head: word(content['head']),
    answers: {
      columns: Object.fromEntries(Object.entries(columns).map(([title, to]) => [title, split(to)])),
      fill: texts(content['fill']),
      values: texts(content['answers']),
    },
  };
}

/** The answers of a mapping file, as input for reading the list again. */
export function mappingAnswers({ answers }: MappingFile, more: Partial<Answers> = {}): Answers {
  return { ...NO_ANSWERS, ...answers, ...more };
}

function split(to: string): string[] {
  return to.split(/[,，、\s]+/).filter((name) => name !== '');
}

function texts(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      one === null || one === undefined ? '' : String(one),
    ]),
  );
}

/** A plain value as text; a mark made of digits alone is read as a number. */
const word = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
