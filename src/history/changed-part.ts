/** Two texts cut where they part: what both begin with, what each says, what both end with. */
export interface ChangedPart {
  readonly start: string;
  readonly before: string;
  readonly after: string;
  readonly end: string;
}

/** Letters and digits that make a word together; Chinese characters stand for themselves. */
const IN_WORD = /[\p{Script=Latin}\p{Nd}]/u;
const joined = (a = ' ', b = ' '): boolean => IN_WORD.test(a) && IN_WORD.test(b);

/** Finds the part that changed, by whole characters and never in the midst of a word or number. */
export function changedPart(before: string, after: string): ChangedPart {
  const old = [...before];
  const now = [...after];
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old[old.length - 1 - tail] === now[now.length - 1 - tail])
    tail += 1;
  const cutsHead = (): boolean =>
    joined(old[head - 1], old[head]) || joined(now[head - 1], now[head]);
  const cutsTail = (): boolean =>
    joined(old[old.length - 1 - tail], old[old.length - tail]) ||
    joined(now[now.length - 1 - tail], now[now.length - tail]);
  while (head > 0 && cutsHead()) head -= 1;
  while (tail > 0 && cutsTail()) tail -= 1;
  return {
    start: old.slice(0, head).join(''),
    before: old.slice(head, old.length - tail).join(''),
    after: now.slice(head, now.length - tail).join(''),
    end: old.slice(old.length - tail).join(''),
  };
}

/** The same with no more than some characters around the change, and no part of a word. */
export function changedExcerpt(before: string, after: string, around: number): ChangedPart {
  const part = changedPart(before, after);
  const start = [...part.start];
  const end = [...part.end];
  return {
    ...part,
    start:
      start.length > around ? `…${start.slice(firstFrom(start, around)).join('')}` : part.start,
    end: end.length > around ? `${end.slice(0, lastTo(end, around)).join('')}…` : part.end,
  };
}

/** Where the last `around` characters begin, later where that is in the midst of a word. */
function firstFrom(characters: readonly string[], around: number): number {
  let at = characters.length - around;
  while (joined(characters[at - 1], characters[at])) at += 1;
  return at;
}

function lastTo(characters: readonly string[], around: number): number {
  let at = around;
  while (joined(characters[at - 1], characters[at])) at -= 1;
  return at;
}
