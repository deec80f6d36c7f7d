import type { NewsMatter } from '#loaders/front-matter.ts';
import type { Lang } from '#tables/finding.ts';

const WORDS = {
  zh: {
    title: '标题，可以带数字 [[elder-village-homes]]',
    summary: '一两句话说清楚这篇文章讲什么。',
    body: `先说读者最想知道的。统计数字不直接写，写成 <Figure id="elder-village-homes" />，编号在编辑台上查。

## 小标题

一段说一件事。来源没有说的，写明没有说。`,
  },
  en: {
    title: 'A title, which may hold a figure: [[elder-village-homes]]',
    summary: 'One or two sentences on what the article says.',
    body: `Begin with what readers most want to know. Write figures as <Figure id="elder-village-homes" />; the desk lists their ids.

## A heading

One thing a paragraph. Where the source is silent, say so.`,
  },
} as const;

/** The beginning of an article: a head that passes the checks, and a text that shows how. */
export function articleDraft(
  { date, kind, sources }: Pick<NewsMatter, 'date' | 'kind' | 'sources'>,
  lang: Lang,
): string {
  const { title, summary, body } = WORDS[lang];
  return `---
title: '${title}'
date: ${date}
summary: ${summary}
kind: ${kind}
sources: [${sources.join(', ')}]
---

${body}
`;
}
