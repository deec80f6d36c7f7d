import fs from 'node:fs';
import path from 'node:path';
import type { DatedArticle } from '#domain/freshness.ts';
import { matterOf, readFields } from '#loaders/front-matter-fields.ts';
import { newsSchema } from '#loaders/front-matter.ts';

interface PublishedArticle extends DatedArticle {
  readonly slug: string;
  /** Day of publication. */
  readonly published: string;
}

/** Date and kind of every Chinese article of a folder, read from what stands above its text. */
export function articleDates(content: string): PublishedArticle[] {
  const folder = path.join(content, 'news');
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.mdx') && !file.endsWith('.en.mdx'))
    .flatMap((file) => {
      const text = fs.readFileSync(path.join(folder, file), 'utf8');
      const { fields } = readFields(matterOf(text) ?? '');
      const matter = newsSchema.safeParse(fields).data;
      if (matter === undefined) return [];
      const slug = file.slice(0, -'.mdx'.length);
      const { date: published, updated = published, kind } = matter;
      return [{ slug, published, date: updated, kind }];
    });
}
