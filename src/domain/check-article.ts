import type { Dataset } from '#domain/dataset.ts';
import { figuresIn } from '#domain/article-figures.ts';
import type { FigureBook } from '#domain/figure-book.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import { nearest } from '#tables/nearest.ts';

/** An article as its file holds it. */
export interface ArticleSource {
  readonly file: string;
  /** Title and summary, where figures stand as `[[…]]`. */
  readonly matter: string;
  readonly body: string;
  /** Lines of the file before the body. */
  readonly offset?: number;
}

/** Every figure that an article asks for exists and has a value. */
export function checkArticle(
  article: ArticleSource,
  dataset: Dataset,
  book: FigureBook,
): Finding[] {
  const ids = dataset.indicators.map((row) => row.value.indicator_id);
  const check = (text: string, lineOf: (line: number) => number | null): Finding[] =>
    figuresIn(text).flatMap((use) => {
      const figure = book.find(use.query);
      if (figure !== undefined && figure.value !== null) return [];
      const near = ids.includes(use.query.id) ? undefined : nearest(use.query.id, ids);
      const hint = near === undefined ? '' : `→ ${near}`;
      const place = { file: article.file, line: lineOf(use.line), value: use.text };
      return [finding(place, { code: 'figure-unknown', params: { hint } })];
    });
  return [
    ...check(article.matter, () => null),
    ...check(article.body, (line) => line + (article.offset ?? 0)),
  ];
}
