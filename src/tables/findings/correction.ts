import type { Message } from '#tables/findings/message.ts';

/** Changes that nobody was told of, and corrections that are wrong themselves. */
export const correctionMessages = {
  'silent-value': {
    zh: '发布过的是“{before}”，现在改成了“{after}”，没有说明。{words}原来登错了的，把这一行贴到 {corrections} 末尾，补上最后两格的原因：{row} ；是后来的新数，就留着旧行，另加一行填新的时间。',
    en: '“{before}” was published and is now “{after}”, without a word. {wordsEn}If it was wrong, add this line to {corrections} and fill in its last two cells, the reasons: {row} ; if it is a newer figure, leave the old row and add one of its own period.',
    cause: {
      zh: '直接改了已经发布的数。引用过它的人不会知道。',
      en: 'A published figure was overwritten. Whoever cited it would not know.',
    },
    remedy: {
      zh: '登错的写进更正表；新的数另加一行；数值和引文一起改。',
      en: 'Enter an error as a correction, a newer figure as a row of its own; change value and words together.',
    },
    example: 'value 56 → 65, corrections ∅ → corrections 2026-12-01-…,56,65,…',
  },
  'silent-change': {
    zh: '发布过的是“{before}”，现在改成了“{after}”，没有说明。请把这一行贴到 {corrections} 末尾，补上最后两格的原因：{row}',
    en: '“{before}” was published and is now “{after}”, without a word. Add this line to {corrections} and fill in its last two cells, the reasons: {row}',
    cause: {
      zh: '直接改了已经发布的名称、地址、电话或状态。',
      en: 'A published name, address, number or state was overwritten.',
    },
    remedy: {
      zh: '写进更正表；机构后来才有的新状态，把 status_as_of 改成新的日期就行。',
      en: 'Enter it as a correction; for a new state of a facility, a later status_as_of is enough.',
    },
    example: 'address 甲街 → 乙街, corrections ∅ → corrections 2026-12-01-…,甲街,乙街,…',
  },
  'silent-removal': {
    zh: '发布过的这个数（“{before}”）不见了。请恢复这一行；确实不该登的，把这一行贴到 {corrections} 末尾，补上最后两格的原因：{row}',
    en: 'this published figure (“{before}”) is gone. Put its row back; if it should not have been published, add this line to {corrections} and fill in its last two cells, the reasons: {row}',
    cause: {
      zh: '删了一行，或改了指标、地区、时间。',
      en: 'A row was removed, or its indicator, area or period was changed.',
    },
    remedy: {
      zh: '恢复旧行；新的数另加一行。',
      en: 'Put the old row back, and give a newer figure a row of its own.',
    },
    example: 'elder-village-homes|130726||2022-09|| → ∅',
  },
  'correction-future': {
    zh: '更正的日期在今天（{today}）之后。请改正日期。',
    en: 'the correction is dated after today ({today}). Correct the date.',
    cause: {
      zh: '年、月打错了。',
      en: 'A year or month was mistyped.',
    },
    remedy: {
      zh: '填更正发布的那一天。',
      en: 'Give the day on which the correction is published.',
    },
    example: '2062-12-01 → 2026-12-01',
  },
  'correction-table': {
    zh: '没有这张表。{hint}请填表的名称；文章填 news，项目填 programmes，说明填 pages。',
    en: 'there is no such table. {hint}Give the name of a table; news for an article, programmes, or pages.',
    cause: {
      zh: '填了表的中文名，或打错了。',
      en: 'The Chinese title of the table was given, or the name is misspelt.',
    },
    remedy: {
      zh: '照 data/ 里的文件名填，不带 .csv。',
      en: 'Give the name of the file in data/, without .csv.',
    },
    example: '机构 → facilities',
  },
  'correction-row': {
    zh: '{table} 里没有这一行。{hint}请照那一行的编号填；由几列合成的，用 | 隔开，空的也要隔。',
    en: '{table} has no such row. {hint}Give the key of the row; where it is made of several columns, part them by |, empty ones too.',
    cause: {
      zh: '编号打错了，或改了时间以后编号也变了。',
      en: 'The key is misspelt, or changed with the period.',
    },
    remedy: {
      zh: '照提示改；整行撤下的，column 和 after 都留空。',
      en: 'Correct it as proposed; for a row that was taken out, leave column and after empty.',
    },
    example: 'elder-village-homes → elder-village-homes|130726||2022-09||',
  },
  'correction-column': {
    zh: '{table} 没有这一列。{hint}请填列名；更正整行的留空。',
    en: '{table} has no such column. {hint}Give the name of a column; leave it empty for a whole row.',
    cause: {
      zh: '填了列的中文名，或打错了。',
      en: 'The Chinese title of the column was given, or the name is misspelt.',
    },
    remedy: {
      zh: '照表头的英文名填。',
      en: 'Give the name as it stands in the header.',
    },
    example: '数值 → value',
  },
  'correction-after': {
    zh: '更正后的内容和表里的不一样，表里现在是“{now}”。请把两处改成一样。',
    en: 'it differs from the table, which has “{now}” now. Make the two the same.',
    cause: {
      zh: '写了更正没有改表，或者后来又改了没有再写一行。',
      en: 'The correction was written and the table not changed, or changed again without another line.',
    },
    remedy: {
      zh: '改表，或改这一格；又改过一次的，另加一行更正。',
      en: 'Change the table or this cell; where it changed again, add another correction.',
    },
    example: 'after 65, value 56 → value 65',
  },
} as const satisfies Record<string, Message>;
