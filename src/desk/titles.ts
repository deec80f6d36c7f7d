import type { Table } from '#tables/table.ts';
import { nearest } from '#tables/nearest.ts';

/**
 * A title as it is compared: half-width, lower case, without spaces, marks and what stands in
 * brackets, so that `床位（张）*` is 床位 and `Facility ID` is `facility_id`.
 */
export function normalTitle(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[([【].*?[)\]】]/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Columns by every title they may carry: name, Chinese and English title. */
export function titlesOf({ columns }: Table): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(columns).flatMap(([name, { title }]) =>
      [title.en, title.zh, name].map((text) => [normalTitle(text), name] as const),
    ),
  );
}

/** The column that a title nearly names, among those that are still missing. */
export function nearTitle(
  title: string,
  titles: ReadonlyMap<string, string>,
  missing: readonly string[],
): string | undefined {
  const candidates = [...titles].filter(([, name]) => missing.includes(name));
  const normal = normalTitle(title);
  const within = candidates.find(([text]) => text.length > 1 && normal.includes(text));
  const near =
    within?.[0] ??
    nearest(
      normal,
      candidates.map(([text]) => text),
    );
  return near === undefined ? undefined : titles.get(near);
}
