import type { AskedAbsent, AskedPage } from '#search/questions/data.ts';
import type { AnswerAbsent } from '#tables/answers-absent.ts';
import type { Lang } from '#tables/finding.ts';
import type { Synonym } from '#tables/synonyms.ts';

/** Address of a row as the index has it: without a slash in front. */
const addressOf = (page: string): string => page.replace(/^\//, '');

const leadsToPage = ({ leads_to: to }: Synonym): boolean => to.startsWith('/');

/** What people ask for and this site has not, as questions are read by it. */
export const absentOf = (rows: readonly AnswerAbsent[], lang: Lang): AskedAbsent[] =>
  rows.map((row) => ({
    words: lang === 'zh' ? row.words_zh : row.words_en,
    beside: (lang === 'zh' ? row.beside_zh : row.beside_en) ?? [],
    asks: row.asks ?? [],
    no: lang === 'zh' ? row.answer_zh : row.answer_en,
    search: row.search_id ?? '',
    links: (row.pages ?? []).map((page) => [addressOf(page), page] as const),
  }));

/** Words that stand for another one, each with it. */
export const synonymsOf = (
  rows: readonly Synonym[],
  lang: Lang,
): (readonly [word: string, means: string])[] =>
  rows
    .filter((row) => row.lang === lang && !leadsToPage(row))
    .map(({ word, leads_to: means }) => [word, means] as const);

/** Pages by the words that lead to them. */
export function pagesOf(rows: readonly Synonym[], lang: Lang): AskedPage[] {
  const leading = rows.filter((row) => row.lang === lang && leadsToPage(row));
  const byPage = Object.groupBy(leading, ({ leads_to: page }) => page);
  return Object.entries(byPage).map(([page, all]) => ({
    url: addressOf(page),
    names: (all ?? []).map(({ word }) => word),
    about: [],
  }));
}
