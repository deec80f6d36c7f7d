import { Converter } from 'opencc-js/t2cn';

// The dictionary behind this weighs a megabyte: for the build only. The browser reads its outcome.

const usual = Converter({ from: 't', to: 'cn' });
/** Unified ideographs: the first block, and the first extension, which holds 㑇 and the like. */
const blocks = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
] as const;

/** Traditional characters and other forms, each with its simplified form. */
export function traditionalForms(): Map<string, string> {
  const map = new Map<string, string>();
  for (const [first, last] of blocks) {
    for (let point = first; point <= last; point += 1) {
      const char = String.fromCodePoint(point);
      const simple = usual(char);
      if (simple !== char && [...simple].length === 1) map.set(char, simple);
    }
  }
  // Folding twice must change nothing.
  return new Map([...map].map(([char, simple]) => [char, map.get(simple) ?? simple]));
}
