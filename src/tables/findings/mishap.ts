import type { Message } from '#tables/findings/message.ts';

/** What a spreadsheet program does to single cells. */
export const mishapMessages = {
  'long-number': {
    zh: '长代码变成了数，后面几位可能已经丢了。请把这一列设为“文本”，照原件重新填写。',
    en: 'a long code became a number and may have lost digits. Set the column to “Text” and type it again from the original.',
    cause: {
      zh: '表格软件只保留15位有效数字，超过的变成零，并显示成 5.2E+17。',
      en: 'A spreadsheet keeps 15 digits, turns the rest into zeros and shows 5.2E+17.',
    },
    remedy: {
      zh: '先设“文本”格式再填。只改格式不重填没有用，丢掉的数字回不来。',
      en: 'Set the format first, then type. Changing the format alone does not bring the digits back.',
    },
    example: '5.21307E+17 → 52130726MJ…',
  },
  'error-value': {
    zh: '公式出错了。请改好公式，或直接填上内容。',
    en: 'a formula failed here. Correct it, or type the content.',
    cause: {
      zh: '公式指向的格子或文件不在了。',
      en: 'The formula points to cells or files that are gone.',
    },
    remedy: {
      zh: '回到原来的表里改好公式，复制后“选择性粘贴 → 数值”。',
      en: 'Correct it in the original, copy, and paste values.',
    },
    example: '#REF! → 80',
  },
  'formula-cell': {
    zh: '这一格是公式，取的是上次算出的值。请核对。',
    en: 'this cell is a formula; its last computed value was taken. Check it.',
    warning: true,
    cause: {
      zh: '内容是从别的格子算出或取来的。',
      en: 'The content is computed or looked up.',
    },
    remedy: {
      zh: '值对就不用管。要保险，复制后“选择性粘贴 → 数值”。',
      en: 'Nothing to do if the value is right. To be safe, copy and paste values.',
    },
    example: '=B2&"村" → 北门子村',
  },
  'formula-empty': {
    zh: '这一格是公式，但没有存下算出的值。请在表格软件里打开，重新保存。',
    en: 'this cell is a formula without a stored value. Open the file in the spreadsheet and save it again.',
    cause: {
      zh: '文件是由程序写的，还没有算过。',
      en: 'A program wrote the file, and nothing computed it yet.',
    },
    remedy: {
      zh: '用表格软件打开，按一下保存。',
      en: 'Open it in the spreadsheet and save.',
    },
    example: '=1+1 → 2',
  },
  'date-ambiguous': {
    zh: '看不出是哪一天：年、月、日的先后不明。请写成{forms}，例如{example}。',
    en: 'it is not plain which day this is. Write it as {forms}, for example {example}.',
    cause: {
      zh: '年份只写了两位，或者把年写在后面，是外国的写法。',
      en: 'The year has two digits or comes last, and day and month stand in either order.',
    },
    remedy: {
      zh: '照来源写全年份，年在前。',
      en: 'Write the whole year, and write it first.',
    },
    example: '1/5/23 → 2023-01-05',
  },
  'date-unexpected': {
    zh: '这一格被表格软件改成了日期。请把这一列设为“文本”，重新填写。',
    en: 'the spreadsheet turned this cell into a date. Set the column to “Text” and type it again.',
    cause: {
      zh: '“1-4”“3/4”这样的内容会被当成月和日。',
      en: 'Contents such as 1-4 or 3/4 are taken for day and month.',
    },
    remedy: {
      zh: '先设“文本”格式，再填原来的内容。',
      en: 'Set the format first, then type the content.',
    },
    example: '1月4日 → 1-4',
  },
  'date-time': {
    zh: '日期里带着几点几分。请只填日期。',
    en: 'the date carries a time of day. Give the date alone.',
    cause: {
      zh: '从系统导出的时间戳。',
      en: 'It is a time stamp exported from a system.',
    },
    remedy: {
      zh: '删去钟点，照来源填到日。',
      en: 'Remove the time; give the day as the source does.',
    },
    example: '2023-01-05 08:30 → 2023-01-05',
  },
  'date-precision': {
    zh: '这个文件没有写明日期填到月还是日，按{date}读取。来源若只写到月，请改成文字，例如 2022-09。',
    en: 'the file does not tell whether this date means the month or the day; it was read as {date}. If the source gives the month alone, type it as text, such as 2022-09.',
    warning: true,
    cause: {
      zh: '在表格软件里填“2022-9”会存成那个月的1号，有的格式不记是怎么显示的。',
      en: 'A spreadsheet stores 2022-9 as the first day of the month; some formats do not say how it is shown.',
    },
    remedy: {
      zh: '另存为 .xlsx 再读，就能分清；或把日期列设为“文本”。',
      en: 'Save as .xlsx, which tells them apart, or set the column to “Text”.',
    },
    example: '2022-09-01 → 2022-09',
  },
  'percent-cell': {
    zh: '这一格是百分数格式，存的值是{value}。请去掉百分数格式，照指标的单位填数。',
    en: 'this cell is formatted as a percentage and holds {value}. Remove the format and give the number in the unit of the indicator.',
    cause: {
      zh: '显示的是99.9%，存下来的是0.999，容易差一百倍。',
      en: 'It shows 99.9 % but holds 0.999, a hundred times less.',
    },
    remedy: {
      zh: '格式改成“常规”，单位是“%”的指标填 99.9。',
      en: 'Set the format to General; where the unit is %, type 99.9.',
    },
    example: '99.9% → 99.9',
  },
  'space-inside': {
    zh: '中间有空格或看不见的字符，请看是不是多打的；看不见的已去掉。',
    en: 'there is a space or an invisible character inside; see whether it belongs there. Invisible ones were removed.',
    warning: true,
    cause: {
      zh: '为了对齐在名字中间打了空格，或从网页粘贴时带来的。',
      en: 'A space was typed to align names, or came along from a web page.',
    },
    remedy: {
      zh: '多打的请删去；本来就有的不用管。',
      en: 'Remove it if it does not belong there.',
    },
    example: '蔚␣州镇 → 蔚州镇',
  },
  apostrophe: {
    zh: '这一格以撇号开头。请删去撇号。',
    en: 'the cell begins with an apostrophe. Remove it.',
    cause: {
      zh: '撇号在表格软件里表示“文本”，导出时被当成了内容；或者文件用撇号代替引号。',
      en: 'An apostrophe marks text in a spreadsheet and was exported as content, or stands for a quote.',
    },
    remedy: {
      zh: '删去撇号，把这一列设为“文本”。',
      en: 'Remove it and set the column to “Text”.',
    },
    example: "'北门子 → 北门子",
  },
  'apostrophe-removed': {
    zh: '开头的撇号当作表格软件的“文本”标记，已去掉。撇号要是原文就有的，请改用‘。',
    en: 'the apostrophe at the beginning was taken for the mark of a text in a spreadsheet and removed. Where it belongs to the text, write ‘ instead.',
    warning: true,
    cause: {
      zh: '为防表格软件把文字当公式运行，下载的表格在这样的格子前加撇号；原文自己也可能这样开头。',
      en: 'Downloads put an apostrophe before what a spreadsheet would run as a formula; a text may also begin so by itself.',
    },
    remedy: {
      zh: '多半不用管；撇号是原文的，改用‘。',
      en: 'Mostly none; where the apostrophe belongs to the text, write ‘.',
    },
    example: "'-20℃以下停课 → -20℃以下停课",
  },
} as const satisfies Record<string, Message>;
