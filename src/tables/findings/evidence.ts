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
} as const satisfies Record<string, Message>;
