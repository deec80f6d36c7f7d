import { messages } from '#i18n/messages.ts';

/** Texts that both the page and its script write: what a reader switches to must read the same. */
export const mapViewText = messages({
  zh: {
    shadedBy: '底色表示',
    // What the colours stand for, with its unit; `kind` is null for all kinds.
    shades: {
      people: () => '2020年常住人口（人）',
      villages: () => '村和社区（个）',
      count: (kind: string | null) => `查到名字的${kind ?? '机构'}（处）`,
      spoken: () => '最近一次有人说起那里的机构，是哪一年；没有底色的，本站的来源都没有说起',
    },
    withExamples: '，含示例',
    below: (to: string) => `不足${to}`,
    between: (from: string, to: string) => `${from}—${to}`,
    above: (from: string) => `${from}以上`,
    years: {
      below: (to: string) => `早于${to}年`,
      one: (year: string) => `${year}年`,
      between: (from: string, to: string) => `${from}—${to}年`,
      above: (from: string) => `${from}年以来`,
    },
    notReported: '未报告',
    join: '，',
    people: (people: string) => `常住人口${people}人`,
    villages: (villages: string) => `村和社区${villages}个`,
    spoken: (year: string) => `最近一次有人说起，是${year}年`,
    listed: (kind: string | null, count: number) =>
      count === 0 ? `还没查到${kind ?? '机构'}` : `查到${count}处${kind ?? '机构'}`,
    examples: (examples: number) => `另有示例${examples}处`,
  },
  en: {
    shadedBy: 'Shaded by ',
    shades: {
      people: () => 'residents in 2020',
      villages: () => 'number of villages and neighbourhoods',
      count: (kind: string | null) => `places we can name${kind === null ? '' : ` (${kind})`}`,
      spoken: () =>
        'year in which a place there was last spoken of; no source of ours speaks of those without a shade',
    },
    withExamples: ', with examples',
    below: (to: string) => `under ${to}`,
    between: (from: string, to: string) => `${from}–${to}`,
    above: (from: string) => `${from} or more`,
    years: {
      below: (to: string) => `before ${to}`,
      one: (year: string) => year,
      between: (from: string, to: string) => `${from}–${to}`,
      above: (from: string) => `${from} or later`,
    },
    notReported: 'not reported',
    join: ', ',
    people: (people: string) => `${people} residents`,
    villages: (villages: string) => `${villages} villages and neighbourhoods`,
    spoken: (year: string) => `last spoken of in ${year}`,
    listed: (kind: string | null, count: number) =>
      kind === null
        ? count === 0
          ? 'no place found yet'
          : `${count} ${count > 1 ? 'places' : 'place'} found`
        : `${kind}: ${count === 0 ? 'none found yet' : `${count} found`}`,
    examples: (examples: number) => `and ${examples} ${examples === 1 ? 'example' : 'examples'}`,
  },
});

export type MapViewText = (typeof mapViewText)['zh'];
