import type { Message } from '#tables/findings/message.ts';

/** What the checks say of the evidence behind values: ways to sources, words, corrections. */
export const evidenceMessages = {
  'access-nowhere': {
    zh: '没有地址的，要写明怎样找。',
    en: 'without an address, say how to look for it.',
    cause: {
      zh: '来源没有网址，或网址还没有查到。',
      en: 'The source has no web address, or it was not found yet.',
    },
    remedy: {
      zh: '在 find_zh、find_en 写明到哪里、用什么词找；有地址的填 address。',
      en: 'Say in find_zh and find_en where to look and with which words, or give the address.',
    },
    example: 'address ∅, find_zh ∅ → find_zh: 在县政府网站查…',
  },
  'access-unopened-hash': {
    zh: '有 SHA-256 就是有人打开读过，请填打开日期。',
    en: 'a SHA-256 means that somebody opened and read it; give the day.',
    cause: {
      zh: '忘了填日期。',
      en: 'The day was forgotten.',
    },
    remedy: {
      zh: '填打开的日期；没有打开过的，清空 sha256。',
      en: 'Give the day on which it was opened, or empty sha256 if nobody did.',
    },
    example: 'opened_on ∅ → 2026-11-30',
  },
  'access-missing': {
    zh: '有数字依据这个来源，source_access 表里却没有它的地址。请加一行；没有地址的写明怎样找。',
    en: 'figures rest on this source, and table source_access has no way to it. Add a row; where there is no address, say how to look for it.',
    cause: {
      zh: '登记了新来源，没有登记在哪里能看到。',
      en: 'A new source was entered without saying where it can be read.',
    },
    remedy: {
      zh: '在 source_access 表加一行：原页、转载、仓库或软件包，打开的日期，读到的字节。',
      en: 'Add a row to source_access: the page, repost, repository or package, the day it was opened, the bytes that were read.',
    },
    example: 'source_access: ∅ → census-2020-repository,census-2020,repository,…',
  },
  'access-no-way': {
    zh: '这个来源没有能打开的地址，也没有写怎样找。请在 source_access 表的一行写明 find_zh 和 find_en。',
    en: 'this source has no address that can be opened, and nothing says how to look for it. Give find_zh and find_en in a row of source_access.',
    cause: {
      zh: '只有别人网站上的副本，或没有人打开过的地址；这样的地址不做链接。',
      en: 'There are only copies on somebody else’s site, or addresses that nobody opened; such addresses are never linked.',
    },
    remedy: {
      zh: '写明读者到哪里、用什么词能找到原文。',
      en: 'Say where a reader can look for the original, and with which words.',
    },
    example: 'find_zh ∅ → 在张家口新闻网查标题…',
  },
  'access-other-url': {
    zh: 'source_access 表里没有这个来源的这个地址。请在那里加上，或改正此格；转载的地址只填在 source_access。',
    en: 'source_access has no such address of this source. Add it there or correct this cell; the address of a repost stands in source_access only.',
    cause: {
      zh: '只改了两张表中的一张。',
      en: 'Only one of the two tables was changed.',
    },
    remedy: {
      zh: '原页的地址两处写得一样。',
      en: 'Write the address of the publisher’s page the same in both.',
    },
    example: 'https://example.gov.cn/a → https://example.gov.cn/b',
  },
  'phrase-number': {
    zh: '引文“{phrase}”里没有这个数。请对照来源，改正数值或引文。',
    en: 'the words “{phrase}” do not hold this number. Compare the source, then correct the value or the words.',
    cause: {
      zh: '改了数值没有改引文，或抄错了一位。',
      en: 'The value was changed and the words were not, or a digit was copied wrong.',
    },
    remedy: {
      zh: '数值照引文填：1.3万填 13000，百分之九十九点九填 99.9。',
      en: 'Give the value that the words say: 13000 for 1.3万, 99.9 for 百分之九十九点九.',
    },
    example: 'value 65, phrase 56个村级互助幸福院 → value 56',
  },
  'phrase-qualifier': {
    warning: true,
    zh: '引文“{phrase}”说的不是准数，限定应是 {said}。请核对。',
    en: 'the words “{phrase}” give no exact number; the qualifier should be {said}. Check it.',
    cause: {
      zh: '“余”“多”“以上”是至少，“约”“近”“左右”是大约。',
      en: '余, 多 and 以上 mean at least; 约, 近 and 左右 mean about.',
    },
    remedy: {
      zh: '把 qualifier 改成提示里的值；引文确是准数的，不必改。',
      en: 'Set qualifier to what is proposed, unless the words are exact after all.',
    },
    example: 'qualifier exact, phrase 1000余名 → qualifier at_least',
  },
  'claim-number': {
    // What a report claims stays what it claims, where the site corrects the value by another source.
    warning: true,
    zh: '说的不是观测值里的数（{value}）。请对照来源，两处改成一样。',
    en: 'it does not say the number that stands among the values ({value}). Compare the source and make the two the same.',
    cause: {
      zh: '更正了数值，报道的说法没有跟着改。',
      en: 'The value was corrected, and the claim was not.',
    },
    remedy: {
      zh: '中英文的说法都改成来源里的数。',
      en: 'Give the number of the source in both languages.',
    },
    example: 'value 65, claim_zh 互助幸福院56个 → 互助幸福院65个',
  },
  'value-jump': {
    warning: true,
    zh: '上一个数（{period}）是{last}，相差{times}倍以上。请核对；没有错的，在说明里写一句为什么。',
    en: 'the value before ({period}) is {last}, more than {times} times apart. Check it; if it is right, say why in the note.',
    cause: {
      zh: '多打或少打了一位，单位不同（个和万个），或口径变了。',
      en: 'A digit too many or too few, another unit, or another definition.',
    },
    remedy: {
      zh: '对照来源；口径变了的，在 note_zh 和 note_en 写明。',
      en: 'Compare the source; where the definition changed, say so in note_zh and note_en.',
    },
    example: '560 → 56',
  },
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
