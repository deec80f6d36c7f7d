/**
 * What an address asks for. Some apps encode an address twice, which is seen by what is left of the
 * first time: 暖泉 comes as %E6%9A%96…
 */
export function queryOfAddress(typed: string): string {
  if (!/%[0-9a-f]{2}/i.test(typed)) return typed;
  try {
    return decodeURIComponent(typed);
  } catch {
    // 100%ab is what was typed.
    return typed;
  }
}
