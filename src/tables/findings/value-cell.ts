import type { Message } from '#tables/findings/message.ts';

/** What can be wrong with one cell that holds a number, a date or a formula. */
export const valueCellMessages = {
  integer: {
    zh: '应为整数。请填{min}–{max}的数字，未知请留空。',
    en: 'a whole number is expected. Give a number from {min} to {max}; leave it empty if unknown.',
    cause: {
      zh: '带了单位、汉字、全角数字或约数，例如“80张”“八十”“80余”。',
      en: 'It carries a unit, Chinese or full-width numerals, or an approximation.',
    },
    remedy: {
      zh: '只留半角数字。来源没有写数目的留空，不填 0，也不填“面议”。',
      en: 'Keep digits only. Where the source gives no number leave it empty; never write 0 for that.',
    },
    example: '80张 → 80',
  },
  number: {
    zh: '应为数字。请只填数字和小数点，不带单位和千分位逗号，未知请留空。',
    en: 'a number is expected. Use digits and a decimal point only, no unit and no thousands separator; leave it empty if unknown.',
    cause: {
      zh: '带了千分位逗号、单位、百分号，或是“约”“余”一类的字。',
      en: 'It carries a thousands separator, a unit, a percent sign or a word.',
    },
    remedy: {
      zh: '只留数字和小数点；“余”“以上”写在 qualifier 列，填 at_least。',
      en: 'Keep digits and the point; “more than” belongs in the column qualifier, as at_least.',
    },
    example: '1,300余 → 1300 (qualifier: at_least)',
  },
  'number-form': {
    zh: '小数末尾不要多写零。请写成{value}，显示几位小数由指标决定。',
    en: 'no trailing zeros. Write {value}; the indicator says how many decimals are shown.',
    cause: {
      zh: '表格软件按固定的小数位数显示和保存。',
      en: 'The spreadsheet shows and saves a fixed number of decimals.',
    },
    remedy: {
      zh: '照提示改写；要显示几位小数，改指标表的 decimals。',
      en: 'Write it as shown; how many decimals appear is set by decimals of the indicator.',
    },
    example: '99.90 → 99.9',
  },
  'number-digits': {
    zh: '位数太多，存下来会变样。最多15位有效数字；代码请填在代码列里。',
    en: 'too many digits to be kept exactly. Use at most 15; a code belongs in a column for codes.',
    cause: {
      zh: '把代码当成数填了，或粘贴了计算器的全部小数。',
      en: 'A code stands where a number belongs, or all decimals of a calculation were pasted.',
    },
    remedy: {
      zh: '照来源的写法填，来源有几位就填几位。',
      en: 'Give as many digits as the source does.',
    },
    example: '12.34567890123456789 → 12.35',
  },
  range: {
    zh: '超出范围。应在{min}和{max}之间。',
    en: 'out of range. It should lie between {min} and {max}.',
    cause: {
      zh: '多打或少打了一位，或单位弄错了。',
      en: 'A digit is missing or too many, or the unit is another.',
    },
    remedy: {
      zh: '对照来源改正；确实超出范围的，请先和维护人员商量。',
      en: 'Correct it by the source. If the value is right, the limit of the column has to be changed first.',
    },
    example: 'lat: 398.3246 → 39.83246',
  },
  date: {
    zh: '日期写法不对。请写成{forms}，例如{example}。',
    en: 'not a date as expected. Write it as {forms}, for example {example}.',
    cause: {
      zh: '写成了 2022年9月、2022.9 或 9/5/22，或被表格软件改了格式。',
      en: 'It is written like 2022年9月, 2022.9 or 9/5/22, or the spreadsheet changed it.',
    },
    remedy: {
      zh: '月和日都写两位，用连字符；只知道年或年月的就写到年或年月。年份只写两位的看不出是哪一天，要写全。',
      en: 'Write month and day with two digits and hyphens; stop at the year or month if no more is known. A year of two digits is ambiguous.',
    },
    example: '2022年9月5日 → 2022-09-05',
  },
  'date-impossible': {
    zh: '没有这一天。请核对年月日。',
    en: 'there is no such day. Check year, month and day.',
    cause: {
      zh: '日子打错了，例如2月30日。',
      en: 'A slip, such as 30 February.',
    },
    remedy: {
      zh: '对照来源改正；只知道月份的写到月份。',
      en: 'Correct it by the source; write the month alone if the day is not known.',
    },
    example: '2022-02-30 → 2022-02',
  },
  formula: {
    zh: '公式写法不对：{reason}。请对照指标表里别的公式改写。',
    en: 'the formula cannot be read: {reason}. Compare it with other formulas of the indicators.',
    cause: {
      zh: '少了括号，或指标编号、时间写错了。',
      en: 'A bracket is missing, or an indicator or period is misspelt.',
    },
    remedy: {
      zh: '花括号里写指标编号，时间写在 @ 后面；公式的写法见 docs/architecture.md。',
      en: 'Put the indicator in braces and the period behind @; docs/architecture.md describes formulas.',
    },
    example: '{a@2020 / {b@2020} → {a@2020} / {b@2020}',
  },
  'formula-circular': {
    zh: '公式绕成了圈：{path}。请改掉其中一个公式。',
    en: 'the formulas run in a circle: {path}. Change one of them.',
    cause: {
      zh: '两个指标互相用对方来算。',
      en: 'Two indicators are computed from each other.',
    },
    remedy: {
      zh: '其中一个应当有数值，把它的公式删去。',
      en: 'One of them should be observed: remove its formula.',
    },
    example: 'a = {b}, b = {a} → a = {b}',
  },
} as const satisfies Record<string, Message>;
