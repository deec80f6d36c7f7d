import { closingMessages } from '#tables/messages-closing.ts';

/**
 * The catalogue of everything a check can say. Each text says what is wrong, then what to do.
 * `{name}` is filled from the finding's parameters.
 */
interface Message {
  readonly zh: string;
  readonly en: string;
  /** A warning is printed but does not stop the build. */
  readonly warning?: true;
}

const catalogue = {
  // The file as a whole
  'file-missing': {
    zh: '找不到这个文件。请把它放回原处，没有数据时也要保留表头一行。',
    en: 'the file is missing. Put it back; without data it still needs its header line.',
  },
  'file-empty': {
    zh: '文件是空的。请至少保留表头一行：{header}',
    en: 'the file is empty. Keep at least the header line: {header}',
  },
  'encoding-utf16': {
    zh: '文件编码是 UTF-16。请在表格软件里另存为“CSV UTF-8（逗号分隔）”。',
    en: 'the file is encoded as UTF-16. Save it again as “CSV UTF-8 (comma delimited)”.',
  },
  'encoding-gbk': {
    zh: '文件编码是 GBK/GB18030，不是 UTF-8。请在表格软件里另存为“CSV UTF-8（逗号分隔）”。',
    en: 'the file is encoded as GBK/GB18030, not UTF-8. Save it again as “CSV UTF-8 (comma delimited)”.',
  },
  'encoding-unknown': {
    zh: '认不出文件的编码。请在表格软件里另存为“CSV UTF-8（逗号分隔）”。',
    en: 'the encoding of the file is not recognised. Save it again as “CSV UTF-8 (comma delimited)”.',
  },
  'byte-order-mark': {
    zh: '文件开头有 BOM 标记，已忽略。建议保存为不带 BOM 的 UTF-8。',
    en: 'the file begins with a byte-order mark, which was ignored. Better save it as UTF-8 without BOM.',
    warning: true,
  },
  delimiter: {
    zh: '各列不是用逗号分开的。请另存为“逗号分隔”的 CSV。',
    en: 'columns are not separated by commas. Save the file as comma-separated CSV.',
  },
  'quote-unclosed': {
    zh: '引号没有配对。请检查这一行的英文双引号，单元格里的双引号要写成两个。',
    en: 'a quotation mark is not closed. Check the double quotes of this line; one inside a cell is written twice.',
  },
  'column-missing': {
    zh: '缺少这一列。请在表头补上，没有内容就留空。',
    en: 'this column is missing. Add it to the header; leave its cells empty if nothing is known.',
  },
  'column-unknown': {
    zh: '不认识这一列。{hint}本表的列是：{columns}',
    en: 'unknown column. {hint}The columns of this table are: {columns}',
  },
  'column-duplicate': {
    zh: '这一列在表头里出现了两次。请删去重复的一列。',
    en: 'this column stands twice in the header. Remove one of them.',
  },
  'row-length': {
    zh: '这一行有{actual}格，表头有{expected}格。请检查是否多了或少了逗号。',
    en: 'this line has {actual} cells, the header has {expected}. Look for a missing or an extra comma.',
  },
  'row-blank': {
    zh: '这一行是空行。请删去。',
    en: 'this line is blank. Remove it.',
  },
  // One cell
  required: {
    zh: '此格必填，不能留空。',
    en: 'this cell may not be empty.',
  },
  whitespace: {
    zh: '开头、结尾或中间有看不见的空格。请删去。',
    en: 'there are invisible spaces at the start, at the end or inside. Remove them.',
  },
  'newline-in-cell': {
    zh: '单元格里有换行。请改成一行。',
    en: 'the cell holds a line break. Put the text on one line.',
  },
  integer: {
    zh: '应为整数。请填{min}–{max}的数字，未知请留空。',
    en: 'a whole number is expected. Give a number from {min} to {max}; leave it empty if unknown.',
  },
  number: {
    zh: '应为数字。请只填数字和小数点，不带单位和千分位逗号，未知请留空。',
    en: 'a number is expected. Use digits and a decimal point only, no unit and no thousands separator; leave it empty if unknown.',
  },
  'number-form': {
    zh: '小数末尾不要多写零。请写成{value}，显示几位小数由指标决定。',
    en: 'no trailing zeros. Write {value}; the indicator says how many decimals are shown.',
  },
  'number-digits': {
    zh: '位数太多，存下来会变样。最多15位有效数字；代码请填在代码列里。',
    en: 'too many digits to be kept exactly. Use at most 15; a code belongs in a column for codes.',
  },
  range: {
    zh: '超出范围。应在{min}和{max}之间。',
    en: 'out of range. It should lie between {min} and {max}.',
  },
  date: {
    zh: '日期写法不对。请写成{forms}，例如{example}。',
    en: 'not a date as expected. Write it as {forms}, for example {example}.',
  },
  'date-impossible': {
    zh: '没有这一天。请核对年月日。',
    en: 'there is no such day. Check year, month and day.',
  },
  choice: {
    zh: '只能填以下之一：{choices}。{hint}',
    en: 'must be one of: {choices}. {hint}',
  },
  'id-form': {
    zh: '编号只能用小写英文字母、数字和连字符，例如{example}。',
    en: 'an identifier may use lower-case letters, digits and hyphens only, such as {example}.',
  },
  'code-form': {
    zh: '代码应为{digits}位数字。请检查是否丢了前面的零，或被表格软件改成了科学记数。',
    en: 'the code must have {digits} digits. Look for lost leading zeros or scientific notation.',
  },
  url: {
    zh: '网址应以 https:// 或 http:// 开头。',
    en: 'a web address must begin with https:// or http://.',
  },
  phone: {
    zh: '电话写法不对。请写成 0313-7012345、400-123-4567 或 12345 的样子。',
    en: 'not a phone number as expected. Write it like 0313-7012345, 400-123-4567 or 12345.',
  },
  'credit-code': {
    zh: '统一社会信用代码不对（18位，校验位应为{expected}）。请对照证照重新填写。',
    en: 'not a valid unified social credit code (18 characters; the check character should be {expected}). Compare it with the certificate.',
  },
  'personal-id': {
    zh: '像是居民身份证号码，不得发布。请删去。',
    en: 'this looks like a resident identity number and must not be published. Remove it.',
  },
  'personal-mobile': {
    zh: '像是个人手机号，不得发布。请改填固定电话；若是机构公开的值班手机，请在 duty_mobile 列填 yes。',
    en: 'this looks like a personal mobile number and must not be published. Give a fixed line; if it is a duty mobile published by the institution, set duty_mobile to yes.',
  },
  'bank-card': {
    zh: '像是银行卡号，不得发布。请删去。',
    en: 'this looks like a bank card number and must not be published. Remove it.',
  },
  formula: {
    zh: '公式写法不对：{reason}。请对照指标表里别的公式改写。',
    en: 'the formula cannot be read: {reason}. Compare it with other formulas of the indicators.',
  },
  'formula-circular': {
    zh: '公式绕成了圈：{path}。请改掉其中一个公式。',
    en: 'the formulas run in a circle: {path}. Change one of them.',
  },
  // Several cells of a row, several rows, several tables
  'needs-column': {
    zh: '填了 {other} 就要填这一格。',
    en: 'this cell is needed because {other} is filled.',
  },
  ...closingMessages,
  'coordinate-swapped': {
    zh: '经度和纬度像是填反了。经度应在{lonRange}，纬度应在{latRange}。',
    en: 'longitude and latitude seem to be exchanged. Longitude should lie in {lonRange}, latitude in {latRange}.',
  },
  'coordinate-outside': {
    zh: '坐标不在蔚县范围内。换算成 WGS 84，经度应在{lonRange}，纬度应在{latRange}。',
    en: 'the coordinate lies outside Yu County. In WGS 84, longitude should lie in {lonRange}, latitude in {latRange}.',
  },
  duplicate: {
    zh: '与第{other}行重复（{columns}）。请改编号或删去一行。',
    en: 'repeats line {other} ({columns}). Change the identifier or remove one of the lines.',
  },
  reference: {
    zh: '在 {table} 表中找不到。{hint}请先在 {table} 表加上，或改正此格。',
    en: 'not found in table {table}. {hint}Add it to {table} first, or correct this cell.',
  },
  'village-elsewhere': {
    zh: '{township}没有这个村。{hint}',
    en: 'there is no such village in {township}. {hint}',
  },
  coverage: {
    zh: '指标 {indicator} 的覆盖范围是 {coverage}，不含这个地区。请改正地区代码，或改指标的覆盖范围。',
    en: 'indicator {indicator} covers {coverage}, not this area. Correct the area code, or the coverage of the indicator.',
  },
  decimals: {
    zh: '指标 {indicator} 显示{decimals}位小数，这个数的小数更多，显示时会被舍去。请核对数值，或改指标的 decimals。',
    en: 'indicator {indicator} shows {decimals} decimals and this value has more, which would be rounded away. Check the value, or change decimals of the indicator.',
  },
  'computed-observed': {
    zh: '指标 {indicator} 由公式算出，不能再填观测值。请删去这一行。',
    en: 'indicator {indicator} is computed by a formula and takes no observations. Remove this line.',
  },
  'demo-in-data': {
    zh: '示例行只能放在 data/demo/ 里。请移过去或删去。',
    en: 'illustrative rows belong in data/demo/ only. Move it there or remove it.',
  },
  'real-in-demo': {
    zh: 'data/demo/ 里只能放示例行：编号以 demo- 开头，record_status 为 illustrative。',
    en: 'data/demo/ may hold illustrative rows only: an identifier that begins with demo- and record_status illustrative.',
  },
  'check-fails': {
    zh: '对不上：{statement}。左边{left}，右边{right}，相差{difference}。请核对两边的数据。',
    en: 'does not hold: {statementEn}. Left {left}, right {right}, difference {difference}. Look at the rows behind both sides.',
  },
  // Articles
  'mdx-syntax': {
    zh: '文章的写法有误，读不下去。请检查这里的尖括号、花括号和引号。（{reason}）',
    en: 'the article cannot be read. Check angle brackets, braces and quotation marks here. ({reason})',
  },
  'front-matter': {
    zh: '文章开头的信息有误。请对照编辑指南改正。（{reason}）',
    en: 'the front matter is wrong. Compare it with the guide for editors. ({reason})',
  },
  'figure-unknown': {
    zh: '没有这个数字。请核对编号、时间、地区和年龄段。{hint}',
    en: 'there is no such figure. Check its id, period, area and age group. {hint}',
  },
  'bare-number': {
    zh: '文章里直接写了统计数字。请改用 <Figure>（标题和摘要里用 [[编号]]）。{hint}若不是统计数字，请加进 content/allowed-numbers.txt。',
    en: 'a statistic is typed into the text. Use <Figure> (in titles and summaries [[id]]). {hint}If it is no statistic, add it to content/allowed-numbers.txt.',
  },
  'placeholder-in-body': {
    zh: '正文里不能用 [[ ]]，它只用在标题和摘要里。请改用 <Figure>。',
    en: '[[ ]] works in titles and summaries only. Use <Figure> in the text.',
  },
  'placeholder-form': {
    zh: '[[ ]] 的写法不对。请写成 [[编号]] 或 [[编号 period=2010]]，可用的项：{permitted}。',
    en: 'the placeholder cannot be read. Write [[id]] or [[id period=2010]]; it takes: {permitted}.',
  },
  'image-refused': {
    zh: '图片要放在 public/ 里，网址以 / 开头，并写上文字说明。',
    en: 'pictures belong in public/, with an address that begins with /, and need a description.',
  },
  'attribute-value': {
    zh: '属性 {attribute} 没有这个值。{hint}可用的值：{permitted}',
    en: 'attribute {attribute} has no such value. {hint}Available: {permitted}',
  },
  'mdx-refused': {
    zh: '文章里不能使用{what}。请只用文字、链接和本站的组件。',
    en: '{whatEn} may not be used in an article. Use text, links and the components of this site only.',
  },
  'component-unknown': {
    zh: '没有这个组件。{hint}可用的组件：{components}',
    en: 'there is no such component. {hint}Available: {components}',
  },
  'attribute-unknown': {
    zh: '这个组件没有属性 {attribute}。可用的属性：{permitted}',
    en: 'this component has no attribute {attribute}. Available: {permitted}',
  },
} as const satisfies Record<string, Message>;

export type FindingCode = keyof typeof catalogue;
export const messages: Readonly<Record<FindingCode, Message>> = catalogue;
