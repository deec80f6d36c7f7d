import { fold } from '#directory/text-match.ts';
import { spellingsOf } from '#domain/pinyin.ts';
import { wordsLeadingTo } from '#domain/synonym-words.ts';
import type { Synonym } from '#tables/synonyms.ts';
import type { Indicator } from '#tables/indicators.ts';

/**
 * What an indicator can be found by: its names, definition, words that people use for them, and how its
 * name is spelt in pinyin.
 */
export function findWords(indicator: Indicator, synonyms: readonly Synonym[]): string {
  const { full, initials } = spellingsOf(indicator.name_zh);
  const zh = [indicator.name_zh, ...(indicator.also_called_zh ?? [])];
  const en = [indicator.name_en, ...(indicator.also_called_en ?? [])];
  const words = [
    ...zh,
    ...en,
    ...wordsLeadingTo(zh, synonyms, 'zh'),
    ...wordsLeadingTo(en, synonyms, 'en'),
    indicator.definition_zh,
    indicator.definition_en,
    ...full,
    ...initials,
  ];
  return fold(words.join(' '));
}
