import { maskMobiles } from '#desk/intake/numbers-in-text.ts';
import type { Answers, Group, Reading } from '#desk/intake/shape.ts';

/** Where a reading was made. */
export interface EventPlace {
  readonly line: number;
  readonly column: string;
  /** Letters of the source column; null where a value comes from several. */
  readonly at: string | null;
  /** What stands in the sheet. */
  readonly from: string;
}

type Kind = 'proposals' | 'questions' | 'silent' | 'empties' | 'leftOut' | 'none';
const KINDS: Readonly<Record<Reading['outcome'], Kind>> = {
  same: 'none',
  silent: 'silent',
  confirm: 'proposals',
  ask: 'questions',
  refuse: 'leftOut',
  'left-out': 'leftOut',
  empty: 'empties',
};

/** Never accepted for all rows at once: each is looked at by itself. */
const ROW_BY_ROW = new Set(['township-from-village', 'coordinate-swapped', 'several-phones']);
/** Of one row alone: no two rows share an id or a day of closing. */
const OF_ONE_ROW = new Set([...ROW_BY_ROW, 'id-made', 'english-made', 'closing-day']);

interface Entry {
  readonly group: Omit<Group, 'lines'>;
  readonly lines: number[];
  readonly answer: string | undefined;
  readonly accepted: boolean;
}

/** Gathers what was read into groups, and settles it by the editor's answers. */
export class Ledger {
  readonly #answers: Answers;
  /** Whether there are answers to single values at all. */
  readonly #answered: boolean;
  readonly #groups = new Map<Kind, Map<string, Entry>>();

  constructor(answers: Answers) {
    this.#answers = answers;
    this.#answered = Object.keys(answers.values).length > 0;
  }

  /**
   * Notes a reading and gives the value to take: at once where nothing is judged, by the answers
   * where something is. Null where it is not settled yet.
   */
  settle(reading: Reading, place: EventPlace): string | null {
    const kind = KINDS[reading.outcome];
    if (kind === 'none') return reading.value;
    const { lines, answer, accepted } = this.#entry(kind, reading, place);
    lines.push(place.line);
    if (answer !== undefined) return answer;
    if (reading.outcome === 'silent' || accepted) return reading.value;
    return reading.outcome === 'confirm' || reading.outcome === 'ask' ? null : '';
  }

  /** The value that a reading would come to, were its proposal accepted; notes nothing. */
  likely(reading: Reading, place: EventPlace): string {
    const id = this.#answered ? idOf(place.column, eventKey(reading, place)) : '';
    return this.#answers.values[id] ?? (reading.outcome === 'ask' ? '' : reading.value);
  }

  /** The groups of a kind, without the lines of rows that are not taken. */
  groups(kind: Exclude<Kind, 'none'>, without: ReadonlySet<number>): readonly Group[] {
    const entries = [...(this.#groups.get(kind)?.values() ?? [])];
    return entries.flatMap(({ group, lines: all }) => {
      const lines = all.filter((line) => !without.has(line));
      return lines.length === 0 ? [] : [{ ...group, lines }];
    });
  }

  /** The group of an event, begun where it is the first of its kind. */
  #entry(kind: Kind, reading: Reading, place: EventPlace): Entry {
    const { rule, outcome, alternatives } = reading;
    const { column, at, from } = place;
    const key = eventKey(reading, place);
    const groups = this.#groups.get(kind) ?? new Map<string, Entry>();
    this.#groups.set(kind, groups);
    const known = groups.get(`${column}|${key}`);
    if (known !== undefined) return known;
    const id = idOf(column, key);
    const each = ROW_BY_ROW.has(rule);
    const answer = this.#answers.values[id];
    const { acceptAll, accepted: kinds = [] } = this.#answers;
    const ofKind = !each && kinds.includes(`${column}/${rule}`);
    const accepted = outcome === 'confirm' && (acceptAll || ofKind);
    const to = answer ?? (outcome === 'ask' ? '' : reading.value);
    const settled = answer !== undefined || accepted;
    const group = {
      id,
      column,
      outcome,
      rule,
      from: maskMobiles(from),
      to,
      alternatives,
      at,
      each,
      settled,
    };
    const entry: Entry = { group, lines: [], answer, accepted };
    groups.set(`${column}|${key}`, entry);
    return entry;
  }
}

/** The same for events that one answer settles: the same text, with the same proposal or choice. */
function eventKey({ rule, value, alternatives }: Reading, { line, from }: EventPlace): string {
  if (OF_ONE_ROW.has(rule)) return `${rule}|${from}|${line}`;
  return `${rule}|${from}|${value}|${alternatives.join(';')}`;
}

/** Names a group of a column; digits of persons' numbers cannot be told from it. */
function idOf(column: string, key: string): string {
  return `${column}-${hash(`${column}|${key}`)}`;
}

/** A short name for a text (FNV-1a, twice over, in base 36). */
export function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0;
    a = Math.imul(a ^ point, 0x01000193);
    b = Math.imul(b ^ (point + 0x9e37), 0x01000193) + (a >>> 7);
  }
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}
