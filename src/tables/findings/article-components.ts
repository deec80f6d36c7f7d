import type { Message } from '#tables/findings/message.ts';

/** What can be wrong with the figures and components of an article. */
export const articleComponentMessages = {
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
