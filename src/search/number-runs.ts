import { lastOf } from '#domain/lists.ts';
import { foldText } from '#search/fold.ts';
import type { FoldMap } from '#domain/fold-forms.ts';

/**
 * A number is one word of the index, so a run that begins or ends within one, such as 11年9月, is
 * found by the whole numbers that stand at these characters.
 */
export interface NumberRuns {
  /** Numbers right before a Han character. */
  readonly before: ReadonlyMap<string, readonly string[]>;
  /** Numbers right after one. */
  readonly after: ReadonlyMap<string, readonly string[]>;
}

/** Digits at an end that are taken for a whole number: years and what is longer. */
const fewestWhole = 4;
/** Ways tried at most to complete the numbers of a run. */
const mostWays = 60;

const beforeHan = /(\p{N}+(?:\.\p{N}+)?)(\p{Script=Han})/gu;
const afterHan = /(\p{Script=Han})(\p{N}+(?:\.\p{N}+)?)/gu;

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}

/** Numbers beside Han characters: a line a character, `<年=2020 2022` for those before it. */
export function numbersFile(texts: Iterable<string>, map: FoldMap): string {
  const runs = new Map<string, Set<string>>();
  for (const text of texts) {
    const folded = foldText(text, map);
    for (const [, digits = '', char = ''] of folded.matchAll(beforeHan)) {
      addTo(runs, `<${char}`, digits);
    }
    for (const [, char = '', digits = ''] of folded.matchAll(afterHan)) {
      addTo(runs, `>${char}`, digits);
    }
  }
  const lines = [...runs].map(([key, digits]) => `${key}=${[...digits].toSorted().join(' ')}`);
  return lines.toSorted().join('\n');
}

/** Reads what `numbersFile` has written. */
export function readNumbers(text: string): NumberRuns {
  const before = new Map<string, readonly string[]>();
  const after = new Map<string, readonly string[]>();
  for (const line of text.split('\n')) {
    const [key = '', list = ''] = line.split('=');
    (key.startsWith('<') ? before : after).set(key.slice(1), list.split(' '));
  }
  return { before, after };
}

const ends = /^([\p{N}.]*)(.*?)([\p{N}.]*)$/su;

const isCut = (digits: string): boolean => digits !== '' && digits.length < fewestWhole;

/** Whether a run may begin or end within a number. */
export function mayCutNumber(text: string): boolean {
  const [, head = '', inner = '', tail = ''] = ends.exec(text) ?? [];
  return inner !== '' && (isCut(head) || isCut(tail));
}

/** A run with its first and last number whole, in every way that pages have. */
export function wholeRuns(text: string, { before, after }: NumberRuns): string[] {
  const [, head = '', inner = '', tail = ''] = ends.exec(text) ?? [];
  const [first = ''] = inner;
  const last = lastOf([...inner]) ?? '';
  const heads =
    head === '' ? [''] : (before.get(first) ?? []).filter((digits) => digits.endsWith(head));
  const tails =
    tail === '' ? [''] : (after.get(last) ?? []).filter((digits) => digits.startsWith(tail));
  return heads.flatMap((one) => tails.map((other) => one + inner + other)).slice(0, mostWays);
}
