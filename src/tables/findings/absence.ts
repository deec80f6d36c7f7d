import type { Message } from '#tables/findings/message.ts';

/** What can be wrong where something is said not to be found. */
export const absenceMessages = {
  'absence-bare': {
    zh: '说没查到，要写明依据哪次查找。请在同一段里加 <NotFound for="…" />，引号里填机构类别或查找的事由，如 elder；或填 search="s001"。',
    en: 'what was not found needs the search behind it. Add <NotFound for="…" /> to the same paragraph, with a kind of facility or what was looked for, such as elder; or search="s001".',
    cause: {
      zh: '写了“未见”“没有查到”“没有公布”一类的话，没有写明查过什么。“没查到”不等于“没有”。',
      en: 'It says that something was not found or not published, but not what was searched. Not found does not mean that there is none.',
    },
    remedy: {
      zh: '补上查找；没有查过的，先查，登进 data/searches.csv，或把这句话删去。',
      en: 'Cite the search. Where nobody looked, look first and record it in data/searches.csv, or leave the sentence out.',
    },
    example: '至今没有查到名单。 → 至今没有查到名单 <NotFound for="elder" />。',
  },
  'absence-in-head': {
    zh: '标题和摘要里放不下查找的依据。请改成说有什么、能做什么，把没查到的写进正文。',
    en: 'a title or summary has no room for the search behind it. Say what there is and what a reader can do, and put what was not found into the text.',
    cause: {
      zh: '标题或摘要里写了“未见”“没有查到”一类的话。',
      en: 'The title or summary says that something was not found.',
    },
    remedy: {
      zh: '换一种说法，例如“能查到名字的只有两处”。',
      en: 'Put it another way, such as “two can be named”.',
    },
    example: 'summary: 其余未见名录。 → summary: 能查到名字的，都在文中。',
  },
  'absence-cell': {
    zh: '说没查到，要写明依据哪次查找。请在这句后面加上查找编号，如（查找s001）；英文写 (search s001)。',
    en: 'what was not found needs the search behind it. Add its id after the sentence, such as (search s001).',
    cause: {
      zh: '说明里写了“未见”“没有查到”一类的话，没有写明查过什么。',
      en: 'The note says that something was not found, but not what was searched.',
    },
    remedy: {
      zh: '编号见 data/searches.csv；没有查过的，先查并登记，或把这句话删去。',
      en: 'The ids stand in data/searches.csv. Where nobody looked, look first and record it, or leave the sentence out.',
    },
    example: '未见公开资料。 → 未见公开资料（查找s112）。',
  },
  'absence-search': {
    zh: '查找记录里没有这一次，或没有人为这件事查过。{hint}请核对编号；没有查过的，先查，登进 data/searches.csv。',
    en: 'there is no such search, or nobody looked for this. {hint}Check the id; where nobody looked, look first and record it in data/searches.csv.',
    cause: {
      zh: '编号打错了，或那次查找还没有登记。',
      en: 'The id is misspelt, or the search has not been recorded.',
    },
    remedy: {
      zh: '照 data/searches.csv 的第一列填写。',
      en: 'Write it as in the first column of data/searches.csv.',
    },
    example: '（查找s999） → （查找s112）',
  },
} as const satisfies Record<string, Message>;
