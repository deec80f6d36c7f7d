import type { Message } from '#tables/findings/message.ts';

/** What can be wrong with an article as a whole, with its marks and its links. */
export const articleMessages = {
  'mdx-syntax': {
    zh: '文章的写法有误，读不下去。请检查这里的尖括号、花括号和引号。（{reason}）',
    en: 'the article cannot be read. Check angle brackets, braces and quotation marks here. ({reason})',
    cause: {
      zh: '组件没有写完，或正文里用了英文的 < 或 {。',
      en: 'A component is not closed, or the text uses < or {.',
    },
    remedy: {
      zh: '组件末尾写 />；正文里的小于号改成“小于”或“＜”。',
      en: 'End components with />; write “less than” instead of <.',
    },
    example: '<Figure id="a"> → <Figure id="a" />',
  },
  'article-name': {
    zh: '这个文件不会成为文章：文件名只能用小写字母、数字和连字符，以 .mdx 或 .en.mdx 结尾；照片以 .jpg、.png 或 .webp 结尾。',
    en: 'this file becomes no article: names have lower-case letters, digits and hyphens, and end in .mdx or .en.mdx, those of photos in .jpg, .png or .webp.',
    cause: {
      zh: '文件名里有中文、空格、大写字母或 % # ? 之类的符号，或者存成了 .md，或者放进了子文件夹。',
      en: 'The name holds Chinese, spaces, capitals or signs such as % # ?, or the file was saved as .md or in a folder below.',
    },
    remedy: {
      zh: '改名；文件名就是网址的一部分。npm run new:article 会起好名字。',
      en: 'Rename it: the name is part of the address. npm run new:article begins one.',
    },
    example: '50%.mdx → half.mdx',
  },
  'nested-too-deep': {
    zh: '一层套一层太深了。请把列表、引文改成三层以内。',
    en: 'this lies too deep in lists or quotations. Keep them to three levels.',
    cause: {
      zh: '行首的 - 或 > 打得太多，或粘贴时缩进越来越多。',
      en: 'Too many - or > begin the line, or pasted text is indented more and more.',
    },
    remedy: {
      zh: '删去多余的记号和缩进，必要时分成几段。',
      en: 'Remove the needless signs and indents; make several paragraphs of it.',
    },
    example: '- - - - 一项 → - 一项',
  },
  'marks-too-many': {
    zh: '文中的 * _ ~ [ ] 和反引号共有{count}个，超过{limit}个，没有往下检查。请删去多余的，或把文章分开。',
    en: 'there are {count} of * _ ~ [ ] and backticks, more than {limit}; the article was checked no further. Remove those that are not needed, or split it.',
    cause: {
      zh: '从别的文件粘贴来的，满是记号；或者是有意做成这样的。',
      en: 'It was pasted from elsewhere and is full of marks, or it was made to do harm.',
    },
    remedy: {
      zh: '只留正文，重新加上真正要强调的地方。',
      en: 'Keep the text alone and mark anew what is to be stressed.',
    },
    example: '20000 → 20',
  },
  'article-later': {
    warning: true,
    zh: '这篇到{date}才发布，{day}这次生成的网站里没有它。不用改；到那天再生成一次就有了。',
    en: 'this is published on {date} and is not part of the site made for {day}. Nothing to do: build again on that day.',
    cause: {
      zh: 'date 写的是以后的日子。',
      en: 'The date is a day to come.',
    },
    remedy: {
      zh: '想现在就发，把 date 改成今天；年份打错的，改过来。npm run dev 里一直看得到。',
      en: 'To publish it now, write the date of today; mend a mistyped year. npm run dev always shows it.',
    },
    example: 'date: 2062-11-23 → date: 2026-11-23',
  },
  'article-draft': {
    warning: true,
    zh: '这篇是草稿，只有 npm run dev 里看得到。写好了，删去 draft 这一行。',
    en: 'this is a draft, which only npm run dev shows. Remove the line draft when it is done.',
    cause: {
      zh: '开头写了 draft: true。',
      en: 'draft: true stands above it.',
    },
    remedy: {
      zh: '写好以后删去这一行，再提交。',
      en: 'Remove the line when the text is done, and commit.',
    },
    example: 'draft: true',
  },
  'marks-shown': {
    zh: '这里的 {marks} 会照原样印出来。请{how}。',
    en: '{marks} would be printed as it stands. {howEn}.',
    cause: {
      zh: '记号没有成对，记号后面多了空格或少了空格，或者打成了全角。',
      en: 'A mark without its pair, a space too many or too few beside it, or full-width signs.',
    },
    remedy: {
      zh: '加重写成 **文字**，星号紧挨着字；小标题写成“## 标题”；链接写成 [文字](/网址/)；组件用半角的 < >。',
      en: 'Bold is **text** with the stars next to it, a heading “## Heading”, a link [text](/address/), and components stand in plain < >.',
    },
    example: '** 注意 ** → **注意**',
  },
  'link-dead': {
    zh: '本站没有这个网址，读者点了会打不开。{hint}请核对；站内网址以 / 开头、以 / 结尾。',
    en: 'there is no such address on this site, so that the link would not open. {hint}Check it; addresses of pages begin and end with /.',
    cause: {
      zh: '打错了字，少了末尾的 /，网页已经撤下或换了网址，或者小标题改过。',
      en: 'A slip, a missing / at the end, a page that was withdrawn or moved, or a heading that was changed.',
    },
    remedy: {
      zh: '打开网站，从浏览器的地址栏抄网址（去掉前面的主机名和 /en）；换过的网址见 data/moved.csv。',
      en: 'Open the site and copy the address, without the host and /en; moved ones are in data/moved.csv.',
    },
    example: '[机构](/facilties/) → [机构](/facilities/)',
  },
} as const satisfies Record<string, Message>;
