import type { Message } from '#tables/findings/message.ts';

/** What can be wrong with where a source is read, and with what it is said to say. */
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
} as const satisfies Record<string, Message>;
