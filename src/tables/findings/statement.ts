import type { Message } from '#tables/findings/message.ts';

/** What can be wrong with what further sources say. */
export const statementMessages = {
  'statement-row': {
    zh: '{table} 里没有这一行，别的来源说的要挂在已有的行上。{hint}',
    en: '{table} has no such row; what a further source says hangs on a row that there is. {hint}',
    cause: {
      zh: '编号打错了，或那件事还没有登记。',
      en: 'The key is misspelt, or the fact is not entered yet.',
    },
    remedy: {
      zh: '照提示改编号；还没有的事，直接登记在它自己的表里。',
      en: 'Correct the key as proposed; enter a new fact in its own table.',
    },
    example: 'elder-village-homes → elder-village-homes|130726||2022-09||',
  },
  'statement-column': {
    zh: '{table} 没有这一列。{hint}观测值填 value；机构填列名，或填 capacity、residents。',
    en: '{table} has no such column. {hint}Give value for an observation; for a facility one of its columns, or capacity, or residents.',
    cause: {
      zh: '填了列的中文名，或打错了。',
      en: 'The Chinese title of the column was given, or the name is misspelt.',
    },
    remedy: {
      zh: '照表头的英文名填。',
      en: 'Give the name as it stands in the header.',
    },
    example: '地址 → address',
  },
  'statement-own': {
    zh: '正表的这一行就是这个来源，不必再登一遍。别的来源说的才登在这里。',
    en: 'the row of the fact rests on this very source. Only what another source says stands here.',
    cause: {
      zh: '来源填错了，或把正表的行又抄了一遍。',
      en: 'The source is wrong, or the row was copied from the main table.',
    },
    remedy: {
      zh: '改正来源，或删去这一行。',
      en: 'Correct the source, or remove the line.',
    },
    example: 'source_id zjknews-2022 → sina-2014',
  },
  'statement-preferred': {
    warning: true,
    zh: '照优先的规则（较新、离原处较近、较可信），这个来源应排在 {source} 前面，网站显示的却是“{shown}”。请核对；要换的，把两行对调，并写进更正表。',
    en: 'by the rule (newer, nearer to the origin, trusted more) this source goes before {source}, but the site shows “{shown}”. Check it; to change it, exchange the two rows and enter a correction.',
    cause: {
      zh: '后来的来源说得不一样，正表还是原来的。',
      en: 'A later source says otherwise, and the main table is as it was.',
    },
    remedy: {
      zh: '核对两个来源；确实该换的，正表填新的，这里填旧的；不该换的，在说明里写明。',
      en: 'Compare both sources. Where the newer is right, it goes into the main table and the older here; else say why in the note.',
    },
    example: '56（2022）← 60（2025）',
  },
} as const satisfies Record<string, Message>;
