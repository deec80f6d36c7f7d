import { createHash } from 'node:crypto';
import { git } from '#loaders/git-run.ts';

/**
 * Contents of blobs, in the order asked for, by one process: starting git costs more than reading.
 * Throws where one is not in the repository.
 */
export function* readBlobs(
  folder: string,
  ids: readonly string[],
): Generator<readonly [id: string, bytes: Buffer]> {
  if (ids.length === 0) return;
  const answer = git(folder, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
  if (!answer.ok) throw new Error(`git cat-file: ${answer.message}`);
  yield* splitBatch(answer.bytes);
}

/** Output of `cat-file --batch`: `<id> blob <length>`, a line end, the bytes, a line end. */
function* splitBatch(output: Buffer): Generator<readonly [string, Buffer]> {
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf('\n', at);
    const line = output.toString('latin1', at, end);
    const match = /^([0-9a-f]+) blob (\d+)$/.exec(line);
    if (match === null) throw new Error(`git cat-file: ${line}`);
    const length = Number(match[2]);
    yield [match[1] ?? '', output.subarray(end + 1, end + 1 + length)];
    at = end + 1 + length + 1;
  }
}

/** The id that git gives to a content, with the kind of hash of the repository. */
export function blobId(bytes: Uint8Array, like: string): string {
  const hash = createHash(like.length === 40 ? 'sha1' : 'sha256');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
