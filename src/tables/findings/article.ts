import type { Message } from '#tables/findings/message.ts';

/** What can be wrong with an article. */
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
  'attachment-picture': {
    zh: '照片不当附件放：它会原样公开，带着拍摄地点。请放在文章旁边，写成 <Photo …/>。',
    en: 'a photo is no attachment: it would be published as it is, with the place where it was taken. Put it beside the article and write <Photo …/>.',
    cause: {
      zh: '照片放进了 public/files/。',
      en: 'A photo was put into public/files/.',
    },
    remedy: {
      zh: '照编辑指南“照片”一节写；扫描件存成 PDF。',
      en: 'See the guide for editors on photos; save what was scanned as a PDF.',
    },
    example: 'public/files/yard.jpg → content/news/yard.jpg',
  },
  'attachment-old': {
    zh: '旧格式的 .doc、.xls、.ppt、.wps 查不了里面有没有人名。请另存为 .docx、.xlsx 或 PDF。',
    en: 'nothing can tell whether a .doc, .xls, .ppt or .wps of the old format names a person. Save it as .docx, .xlsx or PDF.',
    cause: {
      zh: '旧格式的文件里存着作者、单位和改动记录。',
      en: 'Files of the old formats keep their author, office and changes.',
    },
    remedy: {
      zh: '用 WPS 或 Office 打开，另存为新格式，再删去属性。',
      en: 'Open it in an office program, save it in a new format and remove its properties.',
    },
    example: '申请表.doc → 申请表.docx',
  },
  'attachment-author': {
    zh: '文件的属性里写着作者或最后修改人的名字，会跟着文件公开。请删去属性，再放上来。',
    en: 'the properties of this file name its author or who last changed it, which would be published with it. Remove them first.',
    cause: {
      zh: 'WPS、Word、Excel 存文件时自动写上了电脑用户的名字。',
      en: 'WPS, Word or Excel wrote the name of the user of the computer into it.',
    },
    remedy: {
      zh: 'WPS：文件 → 文档加密 → 属性，清空作者和最后保存者；Word、Excel：文件 → 检查文档 → 删除个人信息。',
      en: 'Word and Excel: File → Inspect Document → remove personal information; WPS: File → Properties.',
    },
    example: 'public/files/form.docx',
  },
  'photo-missing': {
    zh: '没有这张照片。{hint}请把文件放在文章旁边，文件名只用小写字母、数字和连字符，以 .jpg、.png 或 .webp 结尾。',
    en: 'there is no such photo. {hint}Put the file beside the article; its name has lower-case letters, digits and hyphens, and ends in .jpg, .png or .webp.',
    cause: {
      zh: '文件名打错了，或忘了一起提交；手机存成 .heic 的要另存为 .jpg。',
      en: 'A slip in the name, a file that was not committed, or a .heic that wants saving as .jpg.',
    },
    remedy: {
      zh: '核对文件名；原图直接放，网站会缩小，并去掉拍摄地点等信息。',
      en: 'Check the name. Put the original there: the site makes it smaller and removes place and device.',
    },
    example: 'IMG_0001.HEIC → courtyard.jpg',
  },
  'photo-incomplete': {
    zh: '这张照片还缺：{missing}。请补上：alt 照片里是什么，credit 谁拍的，licence 用什么许可，people 拍到的人。',
    en: 'of this photo is missing: {missing}. Add alt (what it shows), credit (who took it), licence (on what terms) and people.',
    cause: {
      zh: '没有写全。看不见图的读者要靠 alt。',
      en: 'Not all is said. Readers who cannot see it rely on alt.',
    },
    remedy: {
      zh: '照例子写全；caption（图下的话）可以不写。',
      en: 'Complete it as in the example; caption may be left out.',
    },
    example:
      '<Photo src="courtyard.jpg" alt="院子里晒着玉米" credit="本站" licence="CC BY 4.0" people="none" />',
  },
  'photo-people': {
    zh: 'people 只能填 none（认不出谁）、agreed（拍到的人都同意公开）或 public（公开活动）。',
    en: 'people is one of none (nobody can be recognised), agreed (all who can have agreed) and public (a public event).',
    cause: {
      zh: '填了别的字。没有征得同意的照片不能公开。',
      en: 'Another word stands there. A photo without consent cannot be published.',
    },
    remedy: {
      zh: '问过本人或家属，填 agreed；没有问过的，换一张认不出人的。',
      en: 'Ask those people or their family and write agreed; else take another photo.',
    },
    example: 'people="yes" → people="agreed"',
  },
  'photo-lead': {
    zh: 'photo 要是文章里用到的一张照片。请核对文件名。',
    en: 'photo is to be one that the article shows. Check the name of the file.',
    cause: {
      zh: '文件名打错了，或正文里没有放这张。',
      en: 'A slip in the name, or the text does not show it.',
    },
    remedy: {
      zh: '在正文里用 <Photo> 放上，或改成正文里有的一张。',
      en: 'Show it in the text with <Photo>, or name one that is there.',
    },
    example: 'photo: courtyard.jpg',
  },
  'image-raw': {
    zh: '照片不用 ![]() 放。请把文件放在文章旁边，写成 <Photo …/>：网站会缩小，并去掉拍摄地点等信息。',
    en: 'photos are not shown by ![](). Put the file beside the article and write <Photo …/>: the site makes it smaller and removes place and device.',
    cause: {
      zh: '原图太大，还带着拍摄地点。',
      en: 'An original is too large, and tells where it was taken.',
    },
    remedy: {
      zh: '照编辑指南“照片”一节写。',
      en: 'See the guide for editors on photos.',
    },
    example: '![院子](/a.jpg) → <Photo src="a.jpg" alt="院子" … />',
  },
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
  'figure-unknown': {
    zh: '没有这个数字。请核对编号、时间、地区和年龄段。{hint}',
    en: 'there is no such figure. Check its id, period, area and age group. {hint}',
    cause: {
      zh: '编号打错了，或那个地区、那一年没有数。',
      en: 'The id is misspelt, or there is no value for that area or period.',
    },
    remedy: {
      zh: '在编辑台的“数字编号”里查，点一下就能复制。',
      en: 'Look it up in the list of figures on the desk and copy it.',
    },
    example: '<Figure id="elder-vilage-homes" /> → <Figure id="elder-village-homes" />',
  },
  'table-empty': {
    zh: '这样列不出表格或图。指标 {id} 可用的 by：{ways}。若还写了 age 或 period，请核对有没有这样的数。',
    en: 'there is no such table or chart. For indicator {id}, by can be: {ways}. If age or period is given, check that there are such figures.',
    cause: {
      zh: '这个指标没有分乡镇、分年龄等的数，或者只有一个数，没有可比的。',
      en: 'The indicator has no values by township, age and so on, or only one, with nothing to compare.',
    },
    remedy: {
      zh: '换成提示里列出的 by，或改用 <Figure>。',
      en: 'Use one of the ways named, or <Figure> instead.',
    },
    example:
      '<Chart indicator="elder-places" by="township" /> → <Chart indicator="elder-places" by="part" />',
  },
  'bare-number': {
    zh: '文章里直接写了统计数字。请改用 <Figure>（标题和摘要里用 [[编号]]）。{hint}若不是统计数字，请加进 content/allowed-numbers.txt。',
    en: 'a statistic is typed into the text. Use <Figure> (in titles and summaries [[id]]). {hint}If it is no statistic, add it to content/allowed-numbers.txt.',
    cause: {
      zh: '数字直接写进了正文，读者看不到它的来源。',
      en: 'A number typed into the text shows the reader no source.',
    },
    remedy: {
      zh: '先在 observations.csv 登记这个数，再在文章里引用它的编号。',
      en: 'Enter the figure in observations.csv, then use its id in the article.',
    },
    example: '56个 → <Figure id="elder-village-homes" />',
  },
  'placeholder-in-body': {
    zh: '正文里不能用 [[ ]]，它只用在标题和摘要里。请改用 <Figure>。',
    en: '[[ ]] works in titles and summaries only. Use <Figure> in the text.',
    cause: {
      zh: '把标题里的写法抄到了正文里。',
      en: 'The form for titles was used in the text.',
    },
    remedy: {
      zh: '改成 <Figure id="编号" />，读者可以点开看来源。',
      en: 'Write <Figure id="…" />, which leads the reader to the source.',
    },
    example: '[[elder-village-homes]] → <Figure id="elder-village-homes" />',
  },
  'placeholder-form': {
    zh: '[[ ]] 的写法不对。请写成 [[编号]] 或 [[编号 period=2010]]，可用的项：{permitted}。',
    en: 'the placeholder cannot be read. Write [[id]] or [[id period=2010]]; it takes: {permitted}.',
    cause: {
      zh: '项目名写错了，或用了引号、中文等号。',
      en: 'An item is misspelt, or uses quotes or a full-width equals sign.',
    },
    remedy: {
      zh: '编号后面空一格，写“项目=值”，不加引号。',
      en: 'Put a space behind the id, then item=value without quotes.',
    },
    example: '[[a year=2010]] → [[a period=2010]]',
  },
  'image-refused': {
    zh: '图片要放在 public/ 里，网址以 / 开头，并写上文字说明。',
    en: 'pictures belong in public/, with an address that begins with /, and need a description.',
    cause: {
      zh: '用了别的网站的图片，或没有写说明。看不见图的读者要靠说明。',
      en: 'The picture stands on another site, or has no description for readers who cannot see it.',
    },
    remedy: {
      zh: '把图片文件放进 public/，说明写在方括号里。',
      en: 'Put the file into public/ and the description between the brackets.',
    },
    example: '![](https://…/a.jpg) → ![暖泉镇互助幸福院门前](/a.jpg)',
  },
  'attribute-value': {
    zh: '属性 {attribute} 没有这个值。{hint}可用的值：{permitted}',
    en: 'attribute {attribute} has no such value. {hint}Available: {permitted}',
    cause: {
      zh: '值打错了。',
      en: 'The value is misspelt.',
    },
    remedy: {
      zh: '从列出的值里选一个。',
      en: 'Choose one of those listed.',
    },
    example: 'by="planet" → by="township"',
  },
  'mdx-refused': {
    zh: '文章里不能使用{what}。请只用文字、链接和本站的组件。',
    en: '{whatEn} may not be used in an article. Use text, links and the components of this site only.',
    cause: {
      zh: '文章里不许有会运行的代码，这样谁的稿子都可以放心发布。',
      en: 'Articles may not run code, so that any contribution can be published safely.',
    },
    remedy: {
      zh: '删去这一处，改用文字、链接或本站的组件。',
      en: 'Remove it; use text, links or components.',
    },
    example: '<script>…</script> → ∅',
  },
  'component-unknown': {
    zh: '没有这个组件。{hint}可用的组件：{components}',
    en: 'there is no such component. {hint}Available: {components}',
    cause: {
      zh: '组件名打错了，注意大写。',
      en: 'The name is misspelt; capitals matter.',
    },
    remedy: {
      zh: '从列出的组件里选一个。',
      en: 'Choose one of those listed.',
    },
    example: '<figure id="a" /> → <Figure id="a" />',
  },
  'attribute-unknown': {
    zh: '这个组件没有属性 {attribute}。可用的属性：{permitted}',
    en: 'this component has no attribute {attribute}. Available: {permitted}',
    cause: {
      zh: '属性名打错了，或属于别的组件。',
      en: 'The name is misspelt or belongs to another component.',
    },
    remedy: {
      zh: '从列出的属性里选一个。',
      en: 'Choose one of those listed.',
    },
    example: '<Figure name="a" /> → <Figure id="a" />',
  },
} as const satisfies Record<string, Message>;
