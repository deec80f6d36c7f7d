import type { Entry, RecordStatus, Status } from '#directory/entry.ts';
import { textMatch } from '#directory/text-match.ts';
import { noFolding } from '#domain/fold-forms.ts';
import type { FoldMap } from '#domain/fold-forms.ts';
import type { FacilityGroup } from '#tables/facility-kinds.ts';
import { isExample, isOpen } from '#tables/listed.ts';

/** Stands for the township that no source states. */
export const UNSTATED = 'none';

/** What a reader asks of the directory. Null asks nothing. */
export interface Filter {
  readonly text: string;
  readonly group: FacilityGroup | null;
  readonly kind: string | null;
  /** Code, or `UNSTATED`. */
  readonly township: string | null;
  /** Null leaves closed facilities out. */
  readonly status: Status | null;
  readonly record: RecordStatus | null;
  /** Whether a phone must be known. */
  readonly phone: boolean;
  /** Answers by the id of the fact that is asked: what it costs, whom it takes. */
  readonly facts: Readonly<Record<string, string>>;
}

export const noFilter: Filter = {
  text: '',
  group: null,
  kind: null,
  township: null,
  status: null,
  record: null,
  phone: false,
  facts: {},
};

/** Facilities with a real source, and invented ones. */
export interface Count {
  readonly listed: number;
  readonly examples: number;
}

/** The parts of a filter that are asked apart from each other; group and kind are one question. */
export const questions = ['text', 'what', 'township', 'status', 'record', 'phone'] as const;
export type FactQuestion = `fact ${string}`;
export type Question = (typeof questions)[number] | FactQuestion;

/** The question about a fact, told from the others. */
export const factQuestion = (id: string): FactQuestion => `fact ${id}`;

const factOf = (question: FactQuestion): string => question.slice('fact '.length);

export const isFact = (question: Question): question is FactQuestion =>
  question.startsWith('fact ');

/** What each answer to a question would give, the other answers left as they are. */
export class Counts {
  readonly #counts = new Map<string, { listed: number; examples: number }>();

  /** How many there would be with this answer; with null, without any. */
  of(question: Question, answer: string | null): Count {
    return this.#counts.get(keyOf(question, answer)) ?? { listed: 0, examples: 0 };
  }

  add(question: Question, answers: readonly (string | null)[], example: boolean): void {
    for (const answer of answers) {
      const key = keyOf(question, answer);
      const count = this.#counts.get(key) ?? { listed: 0, examples: 0 };
      count[example ? 'examples' : 'listed'] += 1;
      this.#counts.set(key, count);
    }
  }
}

const keyOf = (question: Question, answer: string | null): string => `${question} ${answer ?? ''}`;

export interface Answer {
  /** In the order of the directory. */
  readonly entries: readonly Entry[];
  readonly total: Count;
  readonly counts: Counts;
}

/**
 * Answers a filter in one pass. An entry that fails one question alone counts for the other answers
 * to that question; one that fails more counts nowhere. `forms` are characters that count as others,
 * `facts` the ids of what else may be asked.
 */
export function applyFilter(
  entries: readonly Entry[],
  filter: Filter,
  forms: FoldMap = noFolding,
  facts: readonly string[] = [],
): Answer {
  const all: readonly Question[] = [...questions, ...facts.map(factQuestion)];
  const tests = testsOf(filter, forms, all);
  const counts = new Counts();
  const total = { listed: 0, examples: 0 };
  const kept = entries.filter((entry) => {
    const failed = all.filter((_, at) => tests[at]?.(entry) === false);
    if (failed.length > 1) return false;
    const example = isExample(entry);
    for (const question of failed.length === 0 ? all : failed) {
      counts.add(question, answersOf(question, entry), example);
    }
    if (failed.length > 0) return false;
    total[example ? 'examples' : 'listed'] += 1;
    return true;
  });
  return { entries: kept, total, counts };
}

/** What tells for each question whether an entry answers to it. */
function testsOf(
  filter: Filter,
  forms: FoldMap,
  all: readonly Question[],
): readonly ((entry: Entry) => boolean)[] {
  const { group, kind, township, status, record, phone } = filter;
  const own: Readonly<Record<(typeof questions)[number], (entry: Entry) => boolean>> = {
    text: textMatch(filter.text, forms),
    what: (entry) =>
      (group === null || entry.group === group) && (kind === null || entry.kind === kind),
    township: (entry) => township === null || (entry.township ?? UNSTATED) === township,
    status: (entry) => (status === null ? isOpen(entry) : entry.status === status),
    record: (entry) => record === null || entry.record === record,
    phone: (entry) => !phone || entry.phone !== null,
  };
  return all.map((question) => {
    if (!isFact(question)) return own[question];
    const id = factOf(question);
    const answer = filter.facts[id];
    return (entry) => answer === undefined || entry.answers[id]?.includes(answer) === true;
  });
}

/** A whole group as an answer, told from a kind that might have its name. */
export function groupAnswer(group: FacilityGroup): string {
  return `group ${group}`;
}

/** The answers to a question for which an entry counts. */
function answersOf(question: Question, entry: Entry): (string | null)[] {
  if (isFact(question)) return [null, ...(entry.answers[factOf(question)] ?? [])];
  switch (question) {
    case 'text':
      return [null];
    case 'what':
      return [null, groupAnswer(entry.group), entry.kind];
    case 'township':
      return [null, entry.township ?? UNSTATED];
    case 'status':
      return isOpen(entry) ? [null, entry.status] : ['closed'];
    case 'record':
      return [null, entry.record];
    case 'phone':
      return entry.phone === null ? [null] : [null, 'yes'];
  }
}

/** The questions that a filter asks. */
export function asked(filter: Filter): Question[] {
  const own = questions.filter((question) => {
    if (question === 'text') return filter.text.trim() !== '';
    if (question === 'what') return filter.group !== null || filter.kind !== null;
    if (question === 'phone') return filter.phone;
    return filter[question] !== null;
  });
  return [...own, ...Object.keys(filter.facts).map(factQuestion)];
}

/** The filter without one of its questions. */
export function without(filter: Filter, question: Question): Filter {
  if (question === 'what') return { ...filter, group: null, kind: null };
  if (!isFact(question)) return { ...filter, [question]: noFilter[question] };
  const rest = Object.entries(filter.facts).filter(([id]) => id !== factOf(question));
  return { ...filter, facts: Object.fromEntries(rest) };
}
