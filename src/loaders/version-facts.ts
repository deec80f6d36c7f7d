import { createHash } from 'node:crypto';
import { compareSnapshots } from '#history/difference.ts';
import type { Difference } from '#history/difference.ts';
import { holdsPersonalData } from '#history/personal-cells.ts';
import { EMPTY, readSnapshot } from '#history/snapshot.ts';
import type { Snapshot } from '#history/snapshot.ts';
import type { Cache } from '#loaders/history-cache.ts';
import { decodeKept } from '#tables/decode.ts';
import type { Table } from '#tables/table.ts';

/** What there is to say of one content of a table. */
export interface Facts {
  readonly hash: string;
  readonly bytes: number;
  /** Null where it cannot be read as a table. */
  readonly rows: number | null;
  readonly withheld: boolean;
  /** Whether it was saved in GBK or UTF-16, and is compared as decoded. */
  readonly recoded: boolean;
}

/** To be raised whenever the same contents would give other facts or another difference. */
const FORMAT = 3;

/** First 16 hexadecimal digits of the SHA-256 of a content: 64 bits, enough to never meet twice. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

/** Reads contents of one table out of git, each once, and what follows from them out of the cache. */
export class VersionFacts {
  /** Bytes of a content, by its id. */
  readonly bytesOf: (blob: string) => Buffer;
  readonly #table: Table;
  readonly #cache: Cache;
  /** The last contents read; neighbours are compared one after the other. */
  readonly #snapshots = new Map<string, Snapshot | null>();

  constructor(table: Table, bytesOf: (blob: string) => Buffer, cache: Cache) {
    this.bytesOf = bytesOf;
    this.#table = table;
    this.#cache = cache;
  }

  factsOf(blob: string): Facts {
    return this.#cache.get(`facts ${FORMAT} ${this.#table.name} ${blob}`, () => {
      const bytes = this.bytesOf(blob);
      const snapshot = this.#remember(blob, bytes);
      return {
        hash: contentHash(bytes),
        bytes: bytes.length,
        rows: snapshot?.rows.length ?? null,
        withheld: snapshot === null || holdsPersonalData(snapshot, this.#table),
        recoded: decodeKept(bytes).recoded,
      };
    });
  }

  /** What changed from one content to another; from nothing to the first one where that is null. */
  difference(before: string | null, after: string): Difference {
    const key = this.#table.key;
    const name = `difference ${FORMAT} ${key.join(' ')} ${before ?? ''} ${after}`;
    return this.#cache.get(name, () =>
      compareSnapshots(
        before === null ? EMPTY : this.#snapshotOf(before),
        this.#snapshotOf(after),
        key,
      ),
    );
  }

  #snapshotOf(blob: string): Snapshot {
    const known = this.#snapshots.get(blob);
    const snapshot = known === undefined ? this.#remember(blob, this.bytesOf(blob)) : known;
    return snapshot ?? EMPTY;
  }

  #remember(blob: string, bytes: Buffer): Snapshot | null {
    const snapshot = readSnapshot(decodeKept(bytes).text);
    if (this.#snapshots.size >= 2) {
      const [oldest = ''] = this.#snapshots.keys();
      this.#snapshots.delete(oldest);
    }
    this.#snapshots.set(blob, snapshot);
    return snapshot;
  }
}
