import { spellingsOf } from '#domain/pinyin.ts';
import type { Indicator } from '#tables/indicators.ts';

/** What an indicator can be found by: its names, definition, and how its name is spelt in pinyin. */
export function findWords(indicator: Indicator): string {
  const { full, initials } = spellingsOf(indicator.name_zh);
  return [
    indicator.name_zh,
    indicator.name_en,
    indicator.definition_zh,
    indicator.definition_en,
    ...full,
    ...initials,
  ]
    .join(' ')
    .toLowerCase();
}
