import * as fc from 'fast-check';

/**
 * Seconds for each of the nine targets, a minute and a half in all: `FUZZ_SECONDS=60 npm run fuzz` looks longer. What is found is printed
 * with the seed that finds it again.
 */
const seconds = Number(process.env['FUZZ_SECONDS'] ?? 10);

/** Runs a property on as many cases as the time allows; a case that fails is made small first. */
export function fuzz<T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => Promise<void> | void) {
  return fc.assert(
    fc.asyncProperty(arbitrary, async (value) => {
      await check(value);
    }),
    {
      numRuns: Number.MAX_SAFE_INTEGER,
      interruptAfterTimeLimit: seconds * 1000,
      markInterruptAsFailure: false,
    },
  );
}

/** For the timeout of a test: shrinking takes its time as well. */
export const FUZZ_TIMEOUT_MS = seconds * 1000 + 60_000;

interface Edit {
  readonly at: number;
  readonly cut: number;
  readonly put: Uint8Array;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.nat(4), fc.nat(400)),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 4 }),
    fc
      .constantFrom('"', ',', '\n', '\r', '\0', '\ufeff', '，', '<', '{', '=', '𠮷')
      .map((text) => new TextEncoder().encode(text)),
  ),
});

/** Files that were once sound, with bytes cut out, put in and overwritten in a few places. */
export function mutated(files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(fc.constantFrom(...files), fc.array(edit, { minLength: 1, maxLength: 6 }))
    .map(([file, edits]) => edits.reduce(apply, file));
}

function apply(file: Uint8Array, { at, cut, put }: Edit): Uint8Array {
  const start = Math.floor(at * file.length);
  const rest = file.subarray(Math.min(file.length, start + cut));
  const made = new Uint8Array(start + put.length + rest.length);
  made.set(file.subarray(0, start));
  made.set(put, start);
  made.set(rest, start + put.length);
  return made;
}
