import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Splice } from '#integrations/splice.ts';

/** A text in pieces, some of which are written anew. */
const pieces = fc.array(fc.record({ old: fc.string(), made: fc.option(fc.string()) }));

test('what is not written anew stays as it is, wherever that begins and ends', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const splice = new Splice(parts.map(({ old }) => old).join(''));
      let at = 0;
      for (const { old, made } of parts) {
        if (made !== null) splice.put(at, at + old.length, made);
        at += old.length;
      }
      expect(splice.made()).toBe(parts.map(({ old, made }) => made ?? old).join(''));
    }),
  );
});
