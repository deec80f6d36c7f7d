import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * Keeps what was worked out of contents that never change, from one build to the next. An entry
 * that is damaged, or cannot be written, is worked out again.
 */
export interface Cache {
  /** The value of a name, made once. The name must say all that the value depends on. */
  readonly get: <T>(name: string, make: () => T) => T;
  /** The bytes of a name, for what is drawn or packed. */
  readonly bytes: (
    name: string,
    make: () => Promise<Uint8Array>,
  ) => Promise<Uint8Array<ArrayBuffer>>;
}

export function fileCache(folder: string): Cache {
  return {
    get: (name, make) => {
      const file = path.join(folder, `${digest(name)}.json`);
      const kept = read(file);
      if (kept !== null) return kept.value as ReturnType<typeof make>;
      const value = make();
      write(file, value);
      return value;
    },
    bytes: async (name, make) => {
      const file = path.join(folder, `${digest(name)}.json`);
      const kept = read(file)?.value;
      if (typeof kept === 'string') return new Uint8Array(Buffer.from(kept, 'base64'));
      const made = new Uint8Array(await make());
      write(file, Buffer.from(made).toString('base64'));
      return made;
    },
  };
}

/** Remembers nothing. */
export const noCache: Cache = {
  get: (_, make) => make(),
  bytes: async (_, make) => new Uint8Array(await make()),
};

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

function read(file: string): { value: unknown } | null {
  try {
    const text = fs.readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    // Only a whole entry passes: one cut short could still be JSON.
    return text.slice(0, end) === digest(body) ? { value: JSON.parse(body) } : null;
  } catch {
    return null;
  }
}

/** Written aside and moved into place, since another build may read at the same time. */
function write(file: string, value: unknown): void {
  const body = JSON.stringify(value);
  const aside = `${file}.${process.pid}`;
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(aside, `${digest(body)}\n${body}`);
    fs.renameSync(aside, file);
  } catch {
    // A folder that cannot be written to costs time, nothing else.
  }
}
