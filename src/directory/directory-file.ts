import type { Entry, RecordStatus, Status } from '#directory/entry.ts';
import type { FactEntries } from '#directory/facts.ts';
import { soundsOf } from '#directory/sounds.ts';
import type { Syllables } from '#directory/sounds.ts';
import { fold } from '#directory/text-match.ts';
import type { EmptyBook } from '#domain/empty.ts';
import type { FacilityGroup } from '#tables/facility-kinds.ts';

/** Something that facilities are sorted by, with its name in the language of the page. */
export interface Named<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** Its name in the other language and other words for it, by which it is found as well: a line each. */
  readonly alias: string;
}

export interface KindEntry extends Named {
  readonly group: FacilityGroup;
  /** SVG path in a box of 12 by 12. */
  readonly symbol: string;
}

/** Outline and middle of a township on the schematic map. */
export interface Cell {
  readonly code: string;
  readonly d: string;
  readonly x: number;
  readonly y: number;
}

/**
 * The facilities as one column a field, which compresses to less than half of what one object a
 * facility would. Empty texts are unknown; numbers are places in the lists of the file.
 */
export interface EntryColumns {
  readonly id: readonly string[];
  readonly name: readonly string[];
  readonly alias: readonly string[];
  readonly kind: readonly number[];
  /** -1 where no source states it. */
  readonly township: readonly number[];
  readonly village: readonly string[];
  readonly address: readonly string[];
  readonly phone: readonly string[];
  readonly operator: readonly string[];
  readonly status: readonly number[];
  readonly statusAsOf: readonly string[];
  /** When each was last spoken of, where that was later. */
  readonly spoken: readonly string[];
  readonly record: readonly number[];
}

/** `facilities/index.json`: all that filter, lists and map of the directory need, in one language. */
export interface DirectoryFile {
  /** ISO day on which the editors last looked for data. */
  readonly asOf: string;
  readonly groups: readonly Named<FacilityGroup>[];
  readonly kinds: readonly KindEntry[];
  readonly townships: readonly Named[];
  readonly statuses: readonly Named<Status>[];
  readonly records: readonly Named<RecordStatus>[];
  readonly syllables: Syllables;
  /** Characters that count as others, as `readForms` reads them. */
  readonly forms: string;
  readonly map: {
    readonly width: number;
    readonly height: number;
    readonly cells: readonly Cell[];
  };
  /** What an empty answer says and where it leads. */
  readonly empty: EmptyBook;
  readonly entries: EntryColumns;
  /** What else is told of the facilities, in the order of the entries. */
  readonly facts: readonly FactEntries[];
}

/** The entries of a file, in its order. Throws where a number leads to nothing. */
export function readEntries({ entries: columns, ...file }: DirectoryFile): Entry[] {
  const words = remember(fold);
  const sounds = remember((text) => soundsOf([text], file.syllables));
  return columns.id.map((id, at): Entry => {
    const kind = pick(file.kinds, columns.kind[at]);
    const township =
      columns.township[at] === -1 ? null : pick(file.townships, columns.township[at]);
    const own = {
      name: columns.name[at] ?? '',
      village: known(columns.village[at]),
      address: known(columns.address[at]),
      operator: known(columns.operator[at]),
    };
    const texts = [
      own.name,
      columns.alias[at],
      kind.name,
      kind.alias,
      township?.name,
      township?.alias,
      own.village,
      own.address,
      own.operator,
      ...phoneTexts(columns.phone[at] ?? ''),
    ].filter((text): text is string => typeof text === 'string' && text !== '');
    return {
      id,
      ...own,
      group: kind.group,
      kind: kind.id,
      township: township?.id ?? null,
      phone: known(columns.phone[at]),
      status: pick(file.statuses, columns.status[at]).id,
      statusAsOf: known(columns.statusAsOf[at]),
      spoken: known(columns.spoken[at]),
      record: pick(file.records, columns.record[at]).id,
      ...factsOf(file.facts, at),
      words: texts.map(words).join('\n'),
      sounds: texts.map(sounds).filter(Boolean).join('|'),
    };
  });
}

/** What else is told of the facility at a place, and what it can be filtered by. */
function factsOf(facts: readonly FactEntries[], at: number): Pick<Entry, 'facts' | 'answers'> {
  const texts = facts.map(({ id, texts: of }) => [id, of[at] ?? ''] as const);
  const answers = facts.map(({ id, options, answers: of }) => {
    const places = (of[at] ?? '').split(',').filter((place) => place !== '');
    return [id, places.map((place) => pick(options, Number(place)).id)] as const;
  });
  return {
    facts: Object.fromEntries(texts.filter(([, text]) => text !== '')),
    answers: Object.fromEntries(answers.filter(([, of]) => of.length > 0)),
  };
}

/** A telephone number as it is written and as it is typed, without signs. */
const phoneTexts = (phone: string): string[] => [phone, phone.replace(/[^0-9]/g, '')];

const known = (text: string | undefined): string | null => (text === '' ? null : (text ?? null));

function pick<T>(list: readonly T[], at: number | undefined): T {
  const found = at === undefined ? undefined : list[at];
  if (found === undefined) throw new Error(`The directory has no entry ${at ?? ''}`);
  return found;
}

/** Kinds and townships recur: each text is worked out once. */
function remember(work: (text: string) => string): (text: string) => string {
  const done = new Map<string, string>();
  return (text) => {
    const found = done.get(text) ?? work(text);
    done.set(text, found);
    return found;
  };
}
