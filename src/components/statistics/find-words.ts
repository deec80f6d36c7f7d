import { fold } from '#directory/text-match.ts';
import { spellingsOf } from '#domain/pinyin.ts';
import type { Indicator } from '#tables/indicators.ts';

/** What an indicator can be found by: its names, definition, and how its name is spelt in pinyin. */
export function findWords(indicator: Indicator): string {
  const { full, initials } = spellingsOf(indicator.name_zh);
  const words = [
    indicator.name_zh,
    indicator.name_en,
    indicator.definition_zh,
    indicator.definition_en,
    ...(indicator.also_called_zh ?? []),
    ...(indicator.also_called_en ?? []),
    ...full,
    ...initials,
  ];
  return fold(words.join(' '));
}
