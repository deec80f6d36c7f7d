import type { RememberedMapping } from '#components/desk/protocol.ts';

/** Where the columns of lists go, kept on this device by the fingerprint of their titles. */
const KEY = 'desk-mappings';

/** What was settled for earlier lists. A browser that keeps nothing remembers nothing. */
export function remembered(): Record<string, RememberedMapping> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null
      ? (kept as Record<string, RememberedMapping>)
      : {};
  } catch {
    return {};
  }
}

/** Keeps where the columns of a list go for the next one under the same titles. */
export function remember(fingerprint: string, columns: RememberedMapping['columns']): void {
  try {
    const kept = remembered();
    const { columns: before = {} } = kept[fingerprint] ?? {};
    kept[fingerprint] = { columns: { ...before, ...columns } };
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // A browser may refuse to keep anything; the list is taken all the same.
  }
}
