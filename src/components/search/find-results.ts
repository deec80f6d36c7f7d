import { askAnswer } from '#components/search/ask-answer.ts';
import { hitGroups } from '#components/search/hit-groups.ts';
import type { Opened } from '#components/search/index-session.ts';
import type { Results } from '#components/search/search-view.ts';
import type { QuestionAnswer } from '#search/questions/answer.ts';
import type { Filters } from '#search/engine.ts';
import { firstOfEach, inGroups, inOrder, narrow, withLeads } from '#search/facets.ts';
import type { Group } from '#search/facets.ts';
import { loadHits } from '#search/hit.ts';
import { isQuoted } from '#search/query.ts';
import type { QueryPart } from '#search/query.ts';
import type { Lang } from '#tables/finding.ts';

/** Results shown at a time. */
export const pageSize = 10;

/** All that is shown for a query. */
export interface FoundResults {
  readonly results: Results;
  readonly parts: readonly QueryPart[];
  readonly groups: readonly Group[];
  readonly answer: QuestionAnswer | null;
  /** Other spellings, where nothing was found. */
  readonly others: readonly string[];
}

/** What is chosen but for the section. */
export const withoutSection = (filters: Filters): Filters =>
  Object.fromEntries(Object.entries(filters).filter(([name]) => name !== 'section'));

/** Finds what is to be shown for a query. */
export async function findResults(
  { index, search }: Opened,
  query: string,
  filters: Filters,
  lang: Lang,
): Promise<FoundResults> {
  const asking = askAnswer(index, search.fold(query), lang);
  const [{ sought, match, pasted, left, candidates }, { answer, leads }] = await Promise.all([
    search.find(
      query,
      // Where it fails, so does all of this; nobody may wait for this part of it.
      asking.then(
        ({ understood }) => understood,
        () => false,
      ),
    ),
    asking,
  ]);
  const parts = sought.flat();
  const led = isQuoted(query) || pasted ? [] : leads;
  const found = await narrow(
    index,
    withLeads(inOrder(index, candidates), led),
    withoutSection(filters),
  );
  const groups = inGroups(index, found);
  const chosen = groups.find((group) => group.section === filters['section']);
  const kept = chosen?.candidates ?? found;
  const together = chosen === undefined && groups.length > 1;
  const first = together ? firstOfEach(kept, groups, pageSize) : kept.slice(0, pageSize);
  const hits = await loadHits(index, first, parts, lang, led);
  const results = {
    query,
    match,
    meant: sought.map((one) => one[0]?.text ?? '').join(' '),
    without: left.join(lang === 'zh' ? '、' : ', '),
    groups: hitGroups(hits, groups, together ? led : []),
    all: kept.length,
    left: together ? [] : kept.slice(pageSize),
  };
  return {
    results,
    parts,
    groups,
    answer,
    others: hits.length > 0 || answer !== null ? [] : await search.suggest(query),
  };
}
