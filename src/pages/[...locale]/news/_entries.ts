import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { render } from 'astro:content';
import { articleComponents } from '#components/article/index.ts';
import { feedHtml } from '#feeds/feed-html.ts';
import type { FeedEntry } from '#feeds/feed.ts';
import { feedText } from '#i18n/feeds.ts';
import { href } from '#src/paths.ts';
import type { NewsText } from '#src/site-texts.ts';
import { absolute } from '../../_feeds.ts';
import { contextOf } from '../../_article-context.ts';

const renderers = await loadRenderers([getContainerRenderer()]);
const container = await AstroContainer.create({ renderers });

const made = new Map<string, Promise<FeedEntry>>();

/** An article as the entry of a feed, in full. Made once, as several feeds tell of it. */
export function newsEntry(article: NewsText): Promise<FeedEntry> {
  const key = `${article.lang} ${article.slug}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const entry = makeEntry(article);
  made.set(key, entry);
  return entry;
}

async function makeEntry(article: NewsText): Promise<FeedEntry> {
  const { lang, matter, slug } = article;
  const url = absolute(href(lang, `/news/${slug}/`));
  const { Content } = await render(article.entry);
  const html = await container.renderToString(Content, {
    props: { components: articleComponents },
    locals: { article: contextOf(article) },
  });
  return {
    url,
    title: article.illustrative ? feedText[lang].example(matter.title) : matter.title,
    summary: matter.summary,
    html: feedHtml(html, url),
    published: matter.date,
    updated: matter.updated ?? matter.date,
  };
}
