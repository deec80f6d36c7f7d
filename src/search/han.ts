const han = /\p{Script=Han}/u;
const known = new Map<number, boolean>();

/** Whether a text begins with a Han character. */
export function isHan(text: string): boolean {
  const point = text.codePointAt(0);
  if (point === undefined) return false;
  let is = known.get(point);
  if (is === undefined) {
    is = han.test(String.fromCodePoint(point));
    known.set(point, is);
  }
  return is;
}

/** Whether a text holds a Han character anywhere. */
export const hasHan = (text: string): boolean => han.test(text);

/** Pieces of a run: each either of Han characters only, or without any. */
export function scriptsOf(text: string): string[] {
  return text.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [];
}
