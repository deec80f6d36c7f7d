import { yearPath } from '#domain/news-pages.ts';
import type { NewsGroup } from '#domain/news-pages.ts';
import { pathOfRow } from '#domain/site-pages.ts';
import { nameOf } from '#domain/text.ts';
import { newsText } from '#i18n/news.ts';
import { langs } from '#src/paths.ts';
import { site } from '#src/site-data.ts';
import type { NewsText } from '#src/site-texts.ts';
import type { Lang } from '#tables/finding.ts';

/** The last part of the addresses of a list, and what it lists. */
export interface Group extends NewsGroup<NewsText> {
  readonly id: string;
}

function topicsIn(lang: Lang): Group[] {
  return site.dataset.topics.map(({ value }) => {
    const name = nameOf(value, lang);
    return {
      id: value.topic_id,
      path: pathOfRow('topics', value.topic_id),
      label: name,
      title: newsText[lang].topic(name),
      description: newsText[lang].topicDescription(name),
      items: site.news[lang].filter(({ matter }) => matter.topics.includes(value.topic_id)),
    };
  });
}

function yearsIn(lang: Lang): Group[] {
  const byYear = Map.groupBy(site.news[lang], ({ matter }) => matter.date.slice(0, 4));
  return [...byYear].map(([year, items]) => ({
    id: year,
    path: yearPath(year),
    label: newsText[lang].year(year),
    title: newsText[lang].yearTitle(year),
    description: newsText[lang].yearDescription(year),
    items,
  }));
}

// Worked out once for all pages of lists. A topic keeps its page whether it has articles or not.
const groupsIn = (lang: Lang) => ({ topics: topicsIn(lang), years: yearsIn(lang) });
export const groups = { zh: groupsIn('zh'), en: groupsIn('en') } as const;

/** Lists that a page offers the way to. */
export const offered = (lang: Lang) => ({
  topics: groups[lang].topics.filter(({ items }) => items.length > 0),
  years: groups[lang].years,
});

/** Every list by topic or year, with the parts of its address. */
export const groupPaths = langs.flatMap((lang) =>
  (['topics', 'years'] as const).flatMap((by) =>
    groups[lang][by].map((group) => ({
      params: { locale: lang === 'zh' ? undefined : lang, by },
      props: { lang, group },
    })),
  ),
);
