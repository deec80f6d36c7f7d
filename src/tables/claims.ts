import { checkedOn, neededLocator, sourceId } from '#tables/shared-columns.ts';
import { defineTable } from '#tables/table.ts';
import type { RowOf } from '#tables/table.ts';
import { twins } from '#tables/twin-columns.ts';
import { id, texts } from '#tables/text-cells.ts';
import { choice } from '#tables/value-cells.ts';

/** How far a statement is borne out by anything else. */
export const claimVerdicts = {
  confirmed: { zh: '另有来源证实', en: 'confirmed by a second source' },
  agrees: { zh: '与别的数对得上', en: 'agrees with another number' },
  contradicted: { zh: '与别的来源不符', en: 'contradicted by another source' },
  open: { zh: '现在没法核对', en: 'not checkable yet' },
} as const;
export type ClaimVerdict = keyof typeof claimVerdicts;

export const claims = defineTable({
  name: 'claims',
  title: { zh: '报道说的话', en: 'Claims' },
  description: {
    zh: '报道里的每一句话，用本站自己的话写出：在第几段，本站哪里写到它，能不能印证，怎样才能查清。',
    en: 'Every statement of a report, in this site’s words: in which paragraph it stands, where the site shows it, whether anything bears it out, and what would settle it.',
  },
  key: ['claim_id'],
  references: [
    { column: 'source_id', table: 'sources' },
    { column: 'indicator_id', table: 'indicators' },
    { column: 'other_source_id', table: 'sources' },
  ],
  columns: {
    claim_id: id({
      title: { zh: '编号', en: 'Claim ID' },
      description: { zh: '不重复的编号。', en: 'Unique identifier.' },
      example: 'c01',
    }),
    source_id: sourceId,
    source_locator: neededLocator,
    ...twins('claim', {
      title: { zh: '说法', en: 'Claim' },
      description: {
        zh: '来源说了什么，用本站自己的话，不抄原文。',
        en: 'What the source says, in this site’s words, in Chinese.',
      },
      english: { zh: '来源说了什么，英文。', en: 'What the source says.' },
    }),
    indicator_id: id({
      title: { zh: '指标', en: 'Indicator' },
      description: {
        zh: '说的是一个数的，填记这个数的指标。',
        en: 'Where the claim is a number, the indicator that holds it.',
      },
      example: 'elder-village-homes',
    }).optional(),
    shown_at: texts({
      title: { zh: '本站写在哪里', en: 'Where the site shows it' },
      description: {
        zh: '本站写到它的网页，写网址里域名后面的部分，几个之间用英文分号隔开。',
        en: 'Pages of the site that show it, by their address after the domain, separated by semicolons.',
      },
      example: '/statistics/elder-village-homes/',
    }),
    verdict: choice({
      title: { zh: '结论', en: 'Verdict' },
      description: { zh: '有没有别的来源印证它。', en: 'Whether anything else bears it out.' },
      choices: claimVerdicts,
    }),
    other_source_id: id({
      title: { zh: '对照的来源', en: 'Other source' },
      description: {
        zh: '证实、对得上或不符的那个来源；没有的留空。',
        en: 'The source that confirms, agrees or contradicts; empty where there is none.',
      },
      example: 'yihai-2021',
    }).optional(),
    ...twins('reason', {
      title: { zh: '为什么这样判断', en: 'Why' },
      englishTitle: '英文理由',
      description: { zh: '结论的理由。', en: 'What the verdict rests on, in Chinese.' },
    }),
    ...twins('settle', {
      title: { zh: '怎样查清', en: 'What would settle it' },
      description: { zh: '有了什么就能查清。', en: 'What would settle it, in Chinese.' },
    }),
    checked_on: checkedOn,
  },
});

export type Claim = RowOf<(typeof claims)['columns']>;
