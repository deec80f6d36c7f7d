import fs from 'node:fs';
import { readBlobs } from '#loaders/git-blobs.ts';

/** Bytes that a window may hold: of a small table all versions, of a large one a few. */
const MOST_BYTES = 8 * 2 ** 20;
/** Contents read at a time, however large they are. */
const FEWEST = 8;

/**
 * Reads the contents of one table in either direction, several at a time, since whoever asks for one
 * asks for its neighbour next. Returns a function that throws where a content is not there.
 *
 * @param order ids of the contents, oldest first
 * @param like a file about as large as each of them
 */
export function blobWindow(
  folder: string,
  order: readonly string[],
  like: string,
): (id: string) => Buffer {
  const size = fs.statSync(like, { throwIfNoEntry: false })?.size ?? MOST_BYTES;
  const atATime = Math.max(FEWEST, Math.floor(MOST_BYTES / Math.max(1, size)));
  const place = new Map(order.map((id, at) => [id, at]));
  let open = new Map<string, Buffer>();
  let last = -1;
  return (id) => {
    const known = open.get(id);
    if (known !== undefined) return known;
    const at = place.get(id) ?? 0;
    const before = at > last ? at : Math.max(0, at - atATime + 1);
    const from = order.length <= atATime ? 0 : before;
    const wanted = new Set([id, ...order.slice(from, from + atATime)]);
    last = at;
    open = new Map(readBlobs(folder, [...wanted]));
    const found = open.get(id);
    if (found === undefined) throw new Error(`No content ${id}`);
    return found;
  };
}
