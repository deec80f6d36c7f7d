/** Postings of a term: the pages that have it, by number, each with its level of weight from 1 to 6. */
export type Postings = ReadonlyMap<number, number>;

/**
 * Lists are written as text, which every host compresses: no script to unpack them is needed. 64
 * signs, none a figure, of which the first half end a number and the others go on.
 */
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%()*+-./:';
const half = 32;
/** Before how many pages more follow one by one. */
const row = '~';
/** Pages in a row that are written as such. */
const shortestRow = 3;

const values = new Map([...signs].map((sign, at) => [sign.charCodeAt(0), at]));

function writeNumber(value: number): string {
  let rest = value;
  let text = '';
  while (rest >= half) {
    text += signs.charAt(half + (rest % half));
    rest = Math.floor(rest / half);
  }
  return text + signs.charAt(rest);
}

function writeRow(pages: number): string {
  return pages < shortestRow ? signs.charAt(0).repeat(pages) : row + writeNumber(pages);
}

/** Pages in order as the steps from each to the next. */
function writePages(pages: readonly number[]): string {
  let text = '';
  let last = -1;
  let follow = 0;
  for (const page of pages) {
    if (page === last + 1) follow += 1;
    else {
      text += writeRow(follow) + writeNumber(page - last - 1);
      follow = 0;
    }
    last = page;
  }
  return text + writeRow(follow);
}

/** Writes a list: by level, each a figure and its pages in order. */
export function writePostings(postings: Iterable<readonly [page: number, level: number]>): string {
  const levels = new Map<number, number[]>();
  for (const [page, level] of postings) {
    const pages = levels.get(level);
    if (pages === undefined) levels.set(level, [page]);
    else pages.push(page);
  }
  return [...levels]
    .toSorted(([a], [b]) => a - b)
    .map(([level, pages]) => `${level}${writePages(pages.toSorted((a, b) => a - b))}`)
    .join('');
}

/** Reads what `writePostings` has written. */
export function readPostings(text: string): Postings {
  const postings = new Map<number, number>();
  let level = 0;
  let last = -1;
  let value = 0;
  let weight = 1;
  let isRow = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const read = values.get(code);
    if (read === undefined) {
      if (text.charAt(at) === row) isRow = true;
      else [level, last] = [code - 48, -1];
    } else if (read >= half) {
      value += (read - half) * weight;
      weight *= half;
    } else {
      value += read * weight;
      const count = isRow ? value : 1;
      const first = isRow ? last + 1 : last + 1 + value;
      for (let page = first; page < first + count; page += 1) postings.set(page, level);
      last = first + count - 1;
      value = 0;
      weight = 1;
      isRow = false;
    }
  }
  return postings;
}
