import type { Message } from '#tables/findings/message.ts';

/** What can be wrong between a row and what it names: words, indicators, the overlay, checks. */
export const referenceMessages = {
  'synonym-nowhere': {
    zh: '没有哪张表里有这个名称，同义词要通到本站的说法。{hint}',
    en: 'no table has such a name; a synonym must lead to something that has one here. {hint}',
    cause: {
      zh: '写的是另一个外来的词，或名称里有错字，或那一行后来改了名。',
      en: 'It is another word from outside, or misspelled, or the row was renamed since.',
    },
    remedy: {
      zh: '照机构种类、指标、乡镇、机构、组织或热线表里的名称写；要通到一页的，写它的地址，以“/”开头。',
      en: 'Write a name of a kind, indicator, township, facility, organisation or hotline; for a page, its address, beginning with “/”.',
    },
    example: '老兵 → 退伍人员；老兵 → 退役军人',
  },
  'called-twice': {
    zh: '第{line}行已经叫这个名，一个说法只能归一行。请留在最合适的一行，另一行删去。',
    en: 'row {line} is called so already, and a word can belong to one row only. Keep it where it fits best and take it out of the other.',
    cause: {
      zh: '两行的东西相近，都写了同一个说法。',
      en: 'Two rows are alike, and both were given the same word.',
    },
    remedy: {
      zh: '想一想人们这样问时多半要的是哪一个。',
      en: 'Think which of them people mostly mean by it.',
    },
    example: '老人: people-60-plus, people-65-plus → people-60-plus',
  },
  coverage: {
    zh: '指标 {indicator} 的覆盖范围是 {coverage}，不含这个地区。请改正地区代码，或改指标的覆盖范围。',
    en: 'indicator {indicator} covers {coverage}, not this area. Correct the area code, or the coverage of the indicator.',
    cause: {
      zh: '全县的数填了乡镇代码，或反过来。',
      en: 'A figure of the county carries the code of a township, or the other way round.',
    },
    remedy: {
      zh: '改正 area_code；若指标确实有分乡镇的数，改指标表的 coverage。',
      en: 'Correct area_code, or coverage of the indicator if it is published by township.',
    },
    example: 'area_code 130726101 → 130726',
  },
  decimals: {
    zh: '指标 {indicator} 显示{decimals}位小数，这个数的小数更多，显示时会被舍去。请核对数值，或改指标的 decimals。',
    en: 'indicator {indicator} shows {decimals} decimals and this value has more, which would be rounded away. Check the value, or change decimals of the indicator.',
    cause: {
      zh: '来源给的小数比指标登记的多。',
      en: 'The source gives more decimals than the indicator was declared with.',
    },
    remedy: {
      zh: '核对来源；来源确有这么多位，就把指标的 decimals 改大。',
      en: 'Check the source; if it has that many, raise decimals of the indicator.',
    },
    example: 'decimals 0, value 12.5 → decimals 1',
  },
  'computed-observed': {
    zh: '指标 {indicator} 由公式算出，不能再填数值。请删去这一行。',
    en: 'indicator {indicator} is computed by a formula and takes no observations. Remove this line.',
    cause: {
      zh: '想登一个网站自己会算的数。',
      en: 'The site computes this figure by itself.',
    },
    remedy: {
      zh: '删去这一行。来源自己报了这个数的，另立一个指标，再在核对里比较。',
      en: 'Remove the line. If a source reports the figure, give it an indicator of its own and compare the two.',
    },
    example: 'share-aged-60 2020 18.3 → ∅',
  },
  'demo-in-data': {
    zh: '示例行只能放在 data/demo/ 里。请移过去或删去。',
    en: 'illustrative rows belong in data/demo/ only. Move it there or remove it.',
    cause: {
      zh: '从演示版下载的表里带进了示例行。',
      en: 'It came along from a download of the demonstration.',
    },
    remedy: {
      zh: '从正式的表里删去这一行。',
      en: 'Remove the row from the real table.',
    },
    example: 'data/facilities.csv: demo-… → ∅',
  },
  'real-in-demo': {
    zh: 'data/demo/ 里只能放示例行：编号以 demo- 开头，record_status 为 illustrative。',
    en: 'data/demo/ may hold illustrative rows only: an identifier that begins with demo- and record_status illustrative.',
    cause: {
      zh: '真的机构加错了文件。',
      en: 'A real place was added to the wrong file.',
    },
    remedy: {
      zh: '把这一行移到 data/facilities.csv。',
      en: 'Move the row to data/facilities.csv.',
    },
    example: 'data/demo/facilities.csv → data/facilities.csv',
  },
  'check-fails': {
    zh: '对不上：{statement}。左边{left}，右边{right}，相差{difference}。请核对两边的数据。',
    en: 'does not hold: {statementEn}. Left {left}, right {right}, difference {difference}. Look at the rows behind both sides.',
    cause: {
      zh: '抄错了一个数，或漏了一行。',
      en: 'A figure was copied wrong, or a row is missing.',
    },
    remedy: {
      zh: '对照来源核对两边用到的每个数；来源本身就对不上的，在检查表里改成 compare。',
      en: 'Compare each figure of both sides with its source; where the source itself disagrees, make the check a compare.',
    },
    example: 'Σ 22 = 419904, 419903 → 419903',
  },
} as const satisfies Record<string, Message>;
