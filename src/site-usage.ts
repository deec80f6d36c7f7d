import { figuresIn, placeholdersIn } from '#domain/article-figures.ts';
import { figuresInTables } from '#domain/article-table.ts';
import type { ArticleNode } from '#domain/article-tree.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Figure, FigureQuery } from '#domain/figure.ts';
import type { FigureBook } from '#domain/figure-book.ts';
import { HOME_FIGURES, TOWNSHIP_FIGURES } from '#domain/page-figures.ts';
import type { Reconciled } from '#domain/reconcile.ts';
import { usageOf } from '#domain/usage.ts';
import type { PageUse, Usage } from '#domain/usage.ts';
import { reconciliationText } from '#i18n/reconciliation.ts';
import { siteText } from '#i18n/site.ts';
import type { Lang } from '#tables/finding.ts';
import { indicatorId } from '#tables/needed-ids.ts';
import type { Township } from '#tables/townships.ts';

/** A text with the figures it names. */
interface UsingText {
  readonly slug: string;
  readonly tree: ArticleNode;
  /** Title with its figures filled in, for the link. */
  readonly title: string;
  /** Title and summary as written, with placeholders. */
  readonly matter: string;
  readonly indicators: readonly string[];
}

interface Parts {
  readonly dataset: Dataset;
  readonly book: FigureBook;
  readonly news: readonly UsingText[];
  readonly programmes: readonly UsingText[];
  readonly townships: readonly Township[];
  /** Id and name, as a list of links has it. */
  readonly facilities: readonly (readonly [id: string, name: string])[];
  readonly reconciled: readonly Reconciled[];
  /** Reported counts that the home page sets against listed facilities. */
  readonly claimed: readonly Figure[];
}

/** Which pages show which figures, in one language. */
export function siteUsage(parts: Parts, lang: Lang): Usage {
  const { book } = parts;
  const find = (queries: readonly FigureQuery[]): Figure[] =>
    queries.flatMap((query) => book.find(query) ?? []);
  const text = (section: string, item: UsingText): PageUse => ({
    path: `/${section}/${item.slug}/`,
    title: item.title,
    figures: [
      ...find([
        ...placeholdersIn(item.matter).map(({ query }) => query),
        ...figuresIn(item.tree),
        ...item.indicators.map((id) => ({ id })),
      ]),
      ...figuresInTables(item.tree, parts.dataset, book),
    ],
  });
  const t = siteText[lang];
  return usageOf([
    {
      path: '/',
      title: t.home,
      figures: [...find(HOME_FIGURES.map((id) => ({ id }))), ...parts.claimed],
    },
    ...parts.news.map((item) => text('news', item)),
    ...parts.programmes.map((item) => text('programmes', item)),
    {
      path: '/townships/',
      title: t.townships,
      figures: find(
        parts.townships.flatMap((township) =>
          TOWNSHIP_FIGURES.map((id) => ({ id, area: township.township_code })),
        ),
      ),
    },
    ...parts.facilities.map(([facility, title]) => ({
      path: `/facilities/${facility}/`,
      title,
      figures: find([{ id: indicatorId.firstResidents, facility }]),
    })),
    {
      path: '/reconciliation/',
      title: reconciliationText[lang].title,
      figures: parts.reconciled.flatMap(({ left, right }) => [
        ...(left?.inputs ?? []),
        ...(right?.inputs ?? []),
      ]),
    },
  ]);
}
