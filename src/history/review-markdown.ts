import { differenceMarkdown, escapeMarkdown } from '#history/markdown.ts';
import { outcomeText, shortCommit } from '#history/review-parts.ts';
import type { Review, TableReview } from '#history/review.ts';
import { historyText } from '#i18n/history.ts';
import { reviewText } from '#i18n/review.ts';
import { formatFinding } from '#tables/finding.ts';
import type { Lang } from '#tables/finding.ts';
import { tables } from '#tables/index.ts';
import type { TableName } from '#tables/index.ts';
import type { Columns } from '#tables/table.ts';

/** Rows of each sort that a review comment lists; more would not fit into one. */
const MOST = 50;

export interface ReviewNames {
  /** Name of a row of a table by the cells of its key; null where it has none. */
  readonly nameOf: (table: TableName) => (key: readonly string[]) => string | null;
}

/** A review as Markdown, to be pasted into a comment. */
export function reviewMarkdown(review: Review, lang: Lang, names: ReviewNames): string {
  const t = reviewText[lang];
  const { base, commit, tables: changed, findings, effects } = review;
  const title = t.title(shortCommit(base), shortCommit(commit));
  return `${[
    `# ${escapeMarkdown(title)}`,
    ...(changed.length === 0 ? [t.none] : []),
    ...changed.flatMap((one) => [
      `## ${tables[one.table].title[lang]} (\`${one.table}\`)`,
      tableMarkdown(one, lang, names),
    ]),
    `## ${t.findings}`,
    findings.length === 0
      ? t.noFindings
      : findings.map((found) => `- ${escapeMarkdown(formatFinding(found, lang))}`).join('\n'),
    `## ${t.reconciliation}`,
    effectsMarkdown(effects, lang),
  ].join('\n\n')}\n`;
}

function tableMarkdown(one: TableReview, lang: Lang, names: ReviewNames): string {
  if (one.kind !== 'changed') return reviewText[lang][one.kind];
  const columns: Columns = tables[one.table].columns;
  return differenceMarkdown(one.difference, {
    lang,
    most: MOST,
    nameOf: names.nameOf(one.table),
    titleOf: (name) => (Object.hasOwn(columns, name) ? (columns[name]?.title[lang] ?? null) : null),
  }).trimEnd();
}

function effectsMarkdown(effects: Review['effects'], lang: Lang): string {
  const t = reviewText[lang];
  if (effects === null) return t.unknownEffect;
  if (effects.length === 0) return t.noEffect;
  return [
    `| ${t.check} | ${historyText[lang].before} | ${historyText[lang].after} |`,
    '| --- | --- | --- |',
    ...effects.map(
      ({ statement, before, after }) =>
        `| ${[statement[lang], outcomeText(before, lang), outcomeText(after, lang)].map(escapeMarkdown).join(' | ')} |`,
    ),
  ].join('\n');
}
