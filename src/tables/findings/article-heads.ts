import type { Message } from '#tables/findings/message.ts';

/** What can be wrong with headings, front matter and the counterpart of an article. */
export const articleHeadMessages = {
  'heading-empty': {
    zh: '标题是空的。请写上标题，或删去这一行。',
    en: 'the heading is empty. Write it, or remove the line.',
    cause: {
      zh: '只打了 ##，没有写字。',
      en: 'Only ## was typed.',
    },
    remedy: {
      zh: '在 ## 后面空一格写标题。',
      en: 'Write the heading after ## and a space.',
    },
    example: '## → ## 怎么申请',
  },
  'heading-underlined': {
    zh: '紧挨在一段下面的一行 --- 或 === 会把这一段变成标题。请在中间空一行；要写标题，用 ##。',
    en: 'a line of --- or === right below a paragraph makes a heading of it. Leave a line between them empty; for a heading write ##.',
    cause: {
      zh: '想画一条分隔线，和上面一段之间没有空行。',
      en: 'A line was meant to part two passages, and no empty line stands above it.',
    },
    remedy: {
      zh: '在分隔线上面空一行；要的是小标题，改成 ## 开头。',
      en: 'Leave the line above it empty, or begin the heading with ##.',
    },
    example: '怎么申请\n--- → ## 怎么申请',
  },
  'heading-first': {
    zh: '正文里不用一级标题（#），文章的标题写在开头的 title 里。请改成 ##。',
    en: 'the text has no heading of the first level (#): the title stands above it. Write ## instead.',
    cause: {
      zh: '把文章标题又在正文里写了一遍，或者少打了一个 #。',
      en: 'The title was written once more in the text, or one # is missing.',
    },
    remedy: {
      zh: '删去这一行，或改成 ## 开头。',
      en: 'Remove the line, or begin it with ##.',
    },
    example: '# 怎么申请 → ## 怎么申请',
  },
  'twin-missing': {
    zh: '没有另一种语言的“{twin}”。请补上；只有新闻可以先发中文，再补英文。',
    en: 'its counterpart in the other language, “{twin}”, is missing. Add it; only news may be in Chinese alone at first.',
    cause: {
      zh: '两个文件的名字不一样，或者英文没有对应的中文。',
      en: 'The names of the two files differ, or there is English without its Chinese.',
    },
    remedy: {
      zh: '在旁边建一个同名文件：中文是“名称.mdx”，英文是“名称.en.mdx”。',
      en: 'Put the other file beside it: name.mdx in Chinese, name.en.mdx in English.',
    },
    example: 'visit.en.mdx → visit.mdx + visit.en.mdx',
  },
  'front-matter': {
    zh: '文章开头的信息有误。请对照编辑指南改正。（{reason}）',
    en: 'the front matter is wrong. Compare it with the guide for editors. ({reasonEn})',
    cause: {
      zh: '两行“---”之间少了一项、多了一项，或冒号后面没有空格。',
      en: 'An item between the two lines “---” is missing or unknown, or a colon lacks its space.',
    },
    remedy: {
      zh: '照 npm run new:article 写出的样子补齐；含冒号的标题用单引号括起来。',
      en: 'Complete it as npm run new:article writes it; put a title that holds a colon between quotes.',
    },
    example: 'date:2026-11-23 → date: 2026-11-23',
  },
} as const satisfies Record<string, Message>;
