/** Characters that count as another one: traditional forms as simplified ones. */
export type FoldMap = ReadonlyMap<string, string>;

export const noFolding: FoldMap = new Map();

/** A text with each character as the one that it counts as. */
export const withForms = (text: string, map: FoldMap): string =>
  map.size === 0 ? text : [...text].map((char) => map.get(char) ?? char).join('');

/** The pairs of a map of which the simplified form is used somewhere. */
export function formsIn(map: FoldMap, texts: Iterable<string>): Map<string, string> {
  const used = new Set<string>();
  for (const text of texts) for (const char of text) used.add(map.get(char) ?? char);
  return new Map([...map].filter(([, simple]) => used.has(simple)));
}

/** A map as a text: each form followed by its simplified one. */
export const writeForms = (map: FoldMap): string => [...map].flat().join('');

/** Reads a map that is written as characters, each followed by the one that it counts as. */
export function readForms(text: string): FoldMap {
  const chars = [...text];
  const map = new Map<string, string>();
  for (let at = 0; at + 1 < chars.length; at += 2) map.set(chars[at] ?? '', chars[at + 1] ?? '');
  return map;
}
