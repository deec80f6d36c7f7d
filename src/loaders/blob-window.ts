import { AT_A_TIME, readBlobs } from '#loaders/git-blobs.ts';

/**
 * Reads the contents of one table in either direction, several at a time, since whoever asks for one
 * asks for its neighbour next. Returns a function that throws where a content is not there.
 *
 * @param order ids of the contents, oldest first
 */
export function blobWindow(folder: string, order: readonly string[]): (id: string) => Buffer {
  const place = new Map(order.map((id, at) => [id, at]));
  let open = new Map<string, Buffer>();
  let last = -1;
  return (id) => {
    const known = open.get(id);
    if (known !== undefined) return known;
    const at = place.get(id) ?? 0;
    const from = at > last ? at : Math.max(0, at - AT_A_TIME + 1);
    const wanted = new Set([id, ...order.slice(from, from + AT_A_TIME)]);
    last = at;
    open = new Map(readBlobs(folder, [...wanted]));
    const found = open.get(id);
    if (found === undefined) throw new Error(`No content ${id}`);
    return found;
  };
}
