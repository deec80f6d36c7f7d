/** Meta tags that a column page (栏目页) of a public site in China carries. */
export function columnMeta(
  name: string,
  description: string,
  keywords: readonly string[] = [name],
): Record<string, string> {
  return {
    ColumnName: name,
    ColumnDescription: description,
    ColumnKeywords: keywords.join(','),
    ColumnType: name,
  };
}

interface Article {
  readonly title: string;
  readonly date: string;
  readonly summary: string;
  readonly author: string | undefined;
  /** Names of its topics. */
  readonly topics: readonly string[];
  /** Publishers of its sources, or the site itself. */
  readonly source: string;
  readonly url: string;
  /** Absolute address of its picture. */
  readonly image: string;
}

/** Meta tags that an article page carries. Articles have a date only, so the hour is midnight. */
export function articleMeta(article: Article): Record<string, string> {
  return {
    ArticleTitle: article.title,
    PubDate: `${article.date} 00:00`,
    ContentSource: article.source,
    ...(article.author === undefined ? {} : { Author: article.author }),
    ...(article.topics.length === 0 ? {} : { Keywords: article.topics.join(',') }),
    Description: article.summary,
    Image: article.image,
    Url: article.url,
  };
}
