import type { Message } from '#tables/findings/message.ts';

/** What can be wrong with one cell that holds text, an identifier or a code. */
export const textCellMessages = {
  required: {
    zh: '此格必填，不能留空。',
    en: 'this cell may not be empty.',
    cause: {
      zh: '漏填了，或粘贴时少了一列。',
      en: 'It was forgotten, or lost in pasting.',
    },
    remedy: {
      zh: '照来源补上。来源没有写的，这一行还不能登。',
      en: 'Fill it from the source. What the source does not say cannot be published yet.',
    },
    example: 'name_zh: ∅ → 北门子村互助幸福院',
  },
  whitespace: {
    zh: '开头、结尾或中间有看不见的空格。请删去。',
    en: 'there are invisible spaces at the start, at the end or inside. Remove them.',
    cause: {
      zh: '从网页或 Word 粘贴时带来的。',
      en: 'They came along when pasting from a web page or a document.',
    },
    remedy: {
      zh: '点进这一格，把头尾的空格删掉；中间的请删掉重打。编辑台会去掉头尾的空格。',
      en: 'Remove the spaces at both ends; type the text again where they stand inside. The desk trims both ends.',
    },
    example: '␣北门子村 → 北门子村',
  },
  'strange-character': {
    zh: '有看不见的字符，或在别的电脑上显示不出来的字（{code}{hint}）。请删去，用普通的字重打。',
    en: 'there is a character that cannot be seen, or that other computers draw otherwise ({code}{hint}). Remove it and type the usual one.',
    cause: {
      zh: '从网页、PDF 或聊天软件里粘贴时带来的；或者是用造字程序造的字。',
      en: 'It came along from a web page, a PDF file or a chat, or was made with a font editor.',
    },
    remedy: {
      zh: '把这个字删掉，用输入法重新打。',
      en: 'Remove the character and type it anew.',
    },
    example: '暖泉⼀村（U+2F00）→ 暖泉一村',
  },
  'text-lost': {
    zh: '文字已经坏了（问号、方框或乱码）。请照原件重新填，不要猜。',
    en: 'the text is damaged (question marks, boxes or garbled characters). Fill it in again from the original; do not guess.',
    cause: {
      zh: '文件用别的编码打开或另存过，有些字没有存下来。',
      en: 'The file was opened or saved in another encoding, which lacked some characters.',
    },
    remedy: {
      zh: '找到没坏的原件重新填这一格；另存时选“CSV UTF-8”。',
      en: 'Fill the cell in from an undamaged original; save as “CSV UTF-8”.',
    },
    example: '北门?村 → 北门子村',
  },
  'error-text': {
    zh: '这是表格或程序报错时写的，不是内容。请照来源填写；不知道的留空。',
    en: 'this is what a spreadsheet or a program writes for an error, and no content. Fill it in from the source; leave it empty if unknown.',
    cause: {
      zh: '公式引用的格子不在了，或从数据库导出时空值写成了 NULL。',
      en: 'A formula lost its cell, or a database wrote NULL for nothing.',
    },
    remedy: {
      zh: '照来源填写，没有的留空。',
      en: 'Fill it in from the source, or leave it empty.',
    },
    example: '#REF! → ∅',
  },
  'newline-in-cell': {
    zh: '单元格里有换行。请改成一行。',
    en: 'the cell holds a line break. Put the text on one line.',
    cause: {
      zh: '在格子里按了 Alt+回车，或粘贴了几行文字。',
      en: 'Alt+Enter was pressed, or several lines were pasted.',
    },
    remedy: {
      zh: '删去换行，用逗号或分号连起来。',
      en: 'Remove the line break; join the parts with a comma or a semicolon.',
    },
    example: '日间照料⏎助餐 → 日间照料、助餐',
  },
  choice: {
    zh: '只能填以下之一：{choices}。{hint}',
    en: 'must be one of: {choices}. {hint}',
    cause: {
      zh: '填了中文说法，或拼错了。',
      en: 'The label was typed instead of the value, or the value is misspelt.',
    },
    remedy: {
      zh: '改成列出的值之一。用模板表时，点下拉箭头选。编辑台认得中文说法。',
      en: 'Use one of the values listed; the template offers them in a list. The desk knows the labels too.',
    },
    example: 'status: 运营中 → operating',
  },
  'id-form': {
    zh: '编号只能用小写英文字母、数字和连字符，例如{example}。',
    en: 'an identifier may use lower-case letters, digits and hyphens only, such as {example}.',
    cause: {
      zh: '用了中文、大写字母、空格或下划线。',
      en: 'It holds Chinese, capitals, spaces or underscores.',
    },
    remedy: {
      zh: '用拼音或英文另编一个；已经公布的编号不能改。',
      en: 'Make one of pinyin or English; identifiers already published may not change.',
    },
    example: 'Nuanquan_1 → nuanquan-1',
  },
  'code-form': {
    zh: '代码应为{digits}位数字。请检查是否丢了前面的零，或被表格软件改成了科学记数。',
    en: 'the code must have {digits} digits. Look for lost leading zeros or scientific notation.',
    cause: {
      zh: '表格软件把代码当成了数，去掉了前面的零或改成了 1.3E+08 的样子。',
      en: 'The spreadsheet took the code for a number, dropped its zeros or wrote it like 1.3E+08.',
    },
    remedy: {
      zh: '先把整列设为“文本”格式，再重新填写代码。',
      en: 'Set the column to the format “Text”, then type the code again.',
    },
    example: '1.30726E+08 → 130726101',
  },
  url: {
    zh: '网址应以 https:// 或 http:// 开头。',
    en: 'a web address must begin with https:// or http://.',
    cause: {
      zh: '只复制了网址的一部分，或网址里有空格、中文标点。',
      en: 'Only part of the address was copied, or it holds spaces or Chinese punctuation.',
    },
    remedy: {
      zh: '从浏览器地址栏复制完整网址。',
      en: 'Copy the whole address from the address bar of the browser.',
    },
    example: 'www.yuxian.gov.cn → https://www.yuxian.gov.cn/',
  },
  sha256: {
    zh: 'SHA-256应是64位十六进制小写字母和数字。',
    en: 'a SHA-256 is 64 hexadecimal digits in lower case.',
    cause: {
      zh: '没有复制完整，或用了别的算法（MD5是32位，SHA-1是40位）。',
      en: 'It was not copied whole, or is of another kind (MD5 has 32 digits, SHA-1 40).',
    },
    remedy: {
      zh: '用sha256sum之类的工具重新算；不知道就留空。',
      en: 'Work it out again with a tool such as sha256sum; leave it empty if unknown.',
    },
    example: '8B5689EE… → 8b5689ee…（64）',
  },
  phone: {
    zh: '电话写法不对。请写成 0313-7012345、400-123-4567 或 12345 的样子。',
    en: 'not a phone number as expected. Write it like 0313-7012345, 400-123-4567 or 12345.',
    cause: {
      zh: '没有写区号，写了两个号码，或用了别的符号。',
      en: 'The area code is missing, there are two numbers, or other signs are used.',
    },
    remedy: {
      zh: '写一个号码，区号和号码之间用一个连字符；分机号再加一个连字符。',
      en: 'Give one number, a hyphen after the area code and another before an extension.',
    },
    example: '7012345 → 0313-7012345',
  },
  'credit-code': {
    zh: '统一社会信用代码不对（18位，校验位应为{expected}）。请对照证照重新填写。',
    en: 'not a valid unified social credit code (18 characters; the check character should be {expected}). Compare it with the certificate.',
    cause: {
      zh: '抄错了一位，或把 O 和 0、I 和 1 弄混了。代码里没有字母 I、O、S、V、Z。',
      en: 'One character is wrong, or O and 0, I and 1 were confused. Codes never hold I, O, S, V or Z.',
    },
    remedy: {
      zh: '对照登记证书逐位核对。没有证书就留空，不猜。',
      en: 'Compare it with the certificate character by character. Leave it empty rather than guess.',
    },
    example: '5213O726… → 52130726…',
  },
  'list-form': {
    zh: '几项之间用一个英文分号隔开，每项前后不留空格，不空着，也不重复。',
    en: 'separate the items by one semicolon each, without spaces around, without empty or repeated items.',
    cause: {
      zh: '用了顿号、中文分号，或末尾多了一个分号。',
      en: 'Another separator was used, or a semicolon stands at the end.',
    },
    remedy: {
      zh: '改成英文分号；去掉空的和重复的。',
      en: 'Use semicolons; take out what is empty or repeated.',
    },
    example: '互助幸福院；农村幸福院; → 互助幸福院;农村幸福院',
  },
} as const satisfies Record<string, Message>;
