/** A chart of the site that an article shows: its indicator, and what its rows are. */
export interface ArticlePicture {
  readonly indicator: string;
  readonly by: string;
}

/** The first chart of an article, else the first table that is one as well; null where it has neither. */
export function articlePicture(body: string): ArticlePicture | null {
  for (const component of ['Chart', 'Table']) {
    const [, used = ''] = new RegExp(`<${component}\\b([^>]*)/?>`).exec(body) ?? [];
    const indicator = /\bindicator="([^"]+)"/.exec(used)?.[1];
    const by = /\bby="([^"]+)"/.exec(used)?.[1];
    if (indicator !== undefined && by !== undefined) return { indicator, by };
  }
  return null;
}
