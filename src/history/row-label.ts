import type { Lang } from '#tables/finding.ts';

const NAMES: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['name_zh', 'title_zh', 'statement_zh', 'name', 'title'],
  en: ['name_en', 'title_en', 'statement_en', 'name_zh', 'name', 'title'],
};

/** What a row calls itself in a version; null where it has no name. */
export function nameIn(
  columns: readonly string[],
  cells: readonly string[],
  lang: Lang,
): string | null {
  const names = NAMES[lang].map((name) => cells[columns.indexOf(name)] ?? '');
  return names.find((name) => name !== '') ?? null;
}

/** A key as people read it: its filled cells. */
export function keyText(cells: readonly string[]): string {
  return cells.filter((cell) => cell !== '').join(' · ');
}
