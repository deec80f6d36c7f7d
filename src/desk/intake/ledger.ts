import { maskMobiles } from '#desk/intake/read-phone.ts';
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
/** Made for one row: no two rows share an id. They may be accepted all at once. */
const OF_ONE_ROW = new Set([...ROW_BY_ROW, 'id-made', 'english-made']);

interface Entry extends Omit<Group, 'lines'> {
  readonly lines: number[];
}

/** Gathers what was read into groups, and settles it by the editor's answers. */
export class Ledger {
  readonly #answers: Answers;
  readonly #groups = new Map<Kind, Map<string, Entry>>();

  constructor(answers: Answers) {
    this.#answers = answers;
  }

  /**
   * Notes a reading and gives the value to take: at once where nothing is judged, by the answers
   * where something is. Null where it is not settled yet.
   */
  settle(reading: Reading, place: EventPlace): string | null {
    const kind = KINDS[reading.outcome];
    if (kind === 'none') return reading.value;
    const each = ROW_BY_ROW.has(reading.rule);
    const own = OF_ONE_ROW.has(reading.rule);
    const id = groupId(place.column, reading.rule, place.from, own ? place.line : null);
    const answer = this.#answers.values[id];
    const { acceptAll, accepted: kinds = [] } = this.#answers;
    const ofKind = !each && kinds.includes(`${place.column}/${reading.rule}`);
    const accepted = reading.outcome === 'confirm' && (acceptAll || ofKind);
    const settled = answer !== undefined || accepted;
    const shown = reading.outcome === 'ask' ? '' : reading.value;
    this.#add(kind, id, { ...place, ...reading, to: answer ?? shown, each, settled });
    if (answer !== undefined) return answer;
    if (reading.outcome === 'silent' || accepted) return reading.value;
    return reading.outcome === 'confirm' || reading.outcome === 'ask' ? null : '';
  }

  /** The value that a reading would come to, were its proposal accepted; notes nothing. */
  likely(reading: Reading, { column, from, line }: EventPlace): string {
    const own = OF_ONE_ROW.has(reading.rule) ? line : null;
    const answer = this.#answers.values[groupId(column, reading.rule, from, own)];
    return answer ?? (reading.outcome === 'ask' ? '' : reading.value);
  }

  /** The groups of a kind, without the lines of rows that are not taken. */
  groups(kind: Exclude<Kind, 'none'>, without: ReadonlySet<number>): readonly Group[] {
    return [...(this.#groups.get(kind)?.values() ?? [])].flatMap((group) => {
      const lines = group.lines.filter((line) => !without.has(line));
      return lines.length === 0 ? [] : [{ ...group, lines }];
    });
  }

  #add(
    kind: Kind,
    id: string,
    {
      column,
      rule,
      from,
      to,
      alternatives,
      at,
      each,
      settled,
      line,
    }: Omit<Group, 'id' | 'lines'> & EventPlace,
  ): void {
    const groups = this.#groups.get(kind) ?? new Map<string, Entry>();
    this.#groups.set(kind, groups);
    const known = groups.get(id);
    if (known !== undefined) {
      known.lines.push(line);
      return;
    }
    groups.set(id, {
      id,
      column,
      rule,
      from: maskMobiles(from),
      to,
      alternatives,
      at,
      each,
      settled,
      lines: [line],
    });
  }
}

/** The same for the same event in the same list; digits of persons' numbers cannot be told from it. */
export function groupId(column: string, rule: string, from: string, line: number | null): string {
  return `${column}-${hash(`${column}|${rule}|${from}|${line ?? ''}`)}`;
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
