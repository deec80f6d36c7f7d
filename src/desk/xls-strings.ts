import { XLS } from '#desk/xls-stream.ts';
import type { XlsRecord } from '#desk/xls-stream.ts';

/** What the table of texts of an old `.xls` says of itself ([MS-XLS] 2.4.265). */
export interface XlsStrings {
  /** How many cells hold one of its texts, as it says. */
  readonly cells: number;
  /** How many texts there are. */
  readonly texts: number;
  /** Whether the texts fill the table to its last byte: else one of them has a wrong length. */
  readonly whole: boolean;
}

/** Walks the table of texts, which may go on in the records behind it; null where there is none. */
export function xlsStrings(records: readonly XlsRecord[]): XlsStrings | null {
  const from = records.findIndex(({ id }) => id === XLS.strings);
  const first = records[from];
  if (first === undefined || first.data.byteLength < 8) return null;
  const behind = records.slice(from + 1);
  const end = behind.findIndex(({ id }) => id !== XLS.continued);
  const blocks = [first, ...behind.slice(0, Math.max(0, end))].map(({ data }) => data);
  const [cells, texts] = [first.data.getUint32(0, true), first.data.getUint32(4, true)];
  const walk = new BlockWalk(blocks, 8);
  for (let n = 0; n < texts && !walk.failed; n++) walkText(walk);
  return { cells, texts, whole: !walk.failed && walk.atEnd };
}

const [WIDE, EXTENDED, RICH] = [1, 4, 8];

/** A text: its length, a flag, what it has behind it, and its characters, which a new block flags anew. */
function walkText(walk: BlockWalk): void {
  let length = walk.take(2);
  let flag = walk.take(1);
  if ((flag & ~(WIDE | EXTENDED | RICH)) !== 0) walk.failed = true;
  const runs = (flag & RICH) > 0 ? walk.take(2) : 0;
  const extension = (flag & EXTENDED) > 0 ? walk.take(4) : 0;
  while (length > 0 && !walk.failed) {
    if (walk.left === 0) {
      walk.next();
      flag = walk.take(1);
    }
    const size = (flag & WIDE) > 0 ? 2 : 1;
    const here = Math.min(length, Math.floor(walk.left / size));
    if (here === 0) walk.failed = true;
    walk.skip(here * size);
    length -= here;
  }
  walk.skip(runs * 4 + extension);
}

/** Goes through blocks of bytes; what is taken as a number never stands in two of them. */
class BlockWalk {
  readonly #blocks: readonly DataView[];
  #block = 0;
  #at: number;
  failed = false;

  constructor(blocks: readonly DataView[], at: number) {
    this.#blocks = blocks;
    this.#at = at;
  }

  get left(): number {
    return (this.#blocks[this.#block]?.byteLength ?? 0) - this.#at;
  }

  get atEnd(): boolean {
    return this.left === 0 && this.#block >= this.#blocks.length - 1;
  }

  next(): void {
    this.#block += 1;
    this.#at = 0;
  }

  take(bytes: 1 | 2 | 4): number {
    if (this.left === 0) this.next();
    const block = this.#blocks[this.#block];
    if (block === undefined || this.left < bytes) {
      this.failed = true;
      return 0;
    }
    const at = this.#at;
    this.#at += bytes;
    if (bytes === 1) return block.getUint8(at);
    return bytes === 2 ? block.getUint16(at, true) : block.getUint32(at, true);
  }

  skip(bytes: number): void {
    for (let rest = bytes; rest > 0 && !this.failed;) {
      if (this.left === 0) this.next();
      const here = Math.min(rest, this.left);
      if (here <= 0) this.failed = true;
      this.#at += here;
      rest -= here;
    }
  }
}
