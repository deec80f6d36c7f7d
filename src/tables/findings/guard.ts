import type { Message } from '#tables/findings/message.ts';

/** What passes every form and is wrong all the same: lost characters, fillers, mix-ups of rows. */
export const guardMessages = {
  'characters-lost': {
    zh: '有字丢了，变成了问号、方框或〓。请照原件补上。',
    en: 'characters were lost and stand as ?, □ or 〓. Restore them from the original.',
    cause: {
      zh: '文件另存成了装不下这些字的编码，或从字库不全的软件里复制。',
      en: 'The file was saved in an encoding that lacks the characters, or copied from a program that does.',
    },
    remedy: {
      zh: '从原件重新复制；另存时选 .xlsx 或 UTF-8。',
      en: 'Copy it anew from the original; save as .xlsx or UTF-8.',
    },
    example: '代王?互助幸福院 → 代王城互助幸福院',
  },
  'look-alike': {
    zh: '有字形相近的部首字（{points}），已改成通用字。',
    en: 'characters that only look like the usual ones ({points}) were replaced.',
    warning: true,
    cause: {
      zh: '从 PDF 里复制的字，有的是部首区的编码，看着一样，搜不到。',
      en: 'Text copied from a PDF may hold radicals that look alike and are not found by a search.',
    },
    remedy: { zh: '看一眼改得对不对。', en: 'See whether the replacement is right.' },
    example: '⻄合营镇（U+2EC4） → 西合营镇',
  },
  filler: {
    zh: '这不是内容。不知道的留空；名称一类必填的，请填上。',
    en: 'this is no content. Leave empty what is not known; a name must be given.',
    cause: {
      zh: '没有内容的格子里填了“暂无”“/”或一个点。',
      en: 'A cell without content was filled with a sign or a word such as 暂无.',
    },
    remedy: { zh: '删去。', en: 'Remove it.' },
    example: '暂无 → （空）',
  },
  'english-has-chinese': {
    zh: '英文列里有汉字。请填英文；没有的留空，名单会由拼音拟一个。',
    en: 'an English column holds Chinese characters. Give English, or leave it empty where it may be.',
    cause: { zh: '中文填错了列，或译到一半。', en: 'Chinese was put into the wrong column.' },
    remedy: { zh: '改成英文。', en: 'Give it in English.' },
    example: '代王城 Home → Daiwangcheng Home',
  },
  markup: {
    zh: '有网页标记。请只留文字。',
    en: 'there is web markup in it. Keep the text only.',
    cause: { zh: '从网页源码或系统里复制的。', en: 'It was copied from the source of a web page.' },
    remedy: {
      zh: '删去尖括号和里面的字母。',
      en: 'Remove the angle brackets and what is in them.',
    },
    example: '<b>幸福院</b> → 幸福院',
  },
  'picture-formula': {
    zh: '这一格是图片公式，不是文字。请改成文字，或留空。',
    en: 'this cell is a formula for a picture, no text. Give text, or leave it empty.',
    cause: {
      zh: 'WPS 把嵌在格子里的图片存成 DISPIMG 公式。',
      en: 'WPS keeps a picture inside a cell as a formula DISPIMG.',
    },
    remedy: { zh: '删去图片。', en: 'Remove the picture.' },
    example: '=DISPIMG("ID_1",1) → （空）',
  },
  'rows-hidden': {
    zh: '有{count}行是隐藏的或筛选掉的（{rows}），没有读。要读，请先取消隐藏和筛选，再保存一次。',
    en: 'hidden or filtered rows were not read ({count} in all: {rows}). To have them read, show them and save again.',
    warning: true,
    cause: {
      zh: '隐藏的行常是作废的，或筛选还开着。',
      en: 'Hidden rows are often void, or a filter is still on.',
    },
    remedy: {
      zh: '要收的，取消隐藏和筛选；不要的，不用管。',
      en: 'Show the rows that are meant; leave the others.',
    },
    example: '第3行（隐藏） → 取消隐藏',
  },
  'id-of-another': {
    zh: '这个编号是本站“{name}”的，名称、种类和乡镇都不同。请换一个编号，或核对这一行。',
    en: 'this id belongs to “{name}”, which has another name, kind and township. Give another id, or check the row.',
    cause: {
      zh: '用了流水号，或照抄了别的行的编号。',
      en: 'A running number was used, or the id of another row copied.',
    },
    remedy: {
      zh: '新机构用新编号；改名的，先只改名称。',
      en: 'A new place has a new id; to rename one, change its name alone.',
    },
    example: 'veterans-service-centre → taohua-home',
  },
  'same-place': {
    zh: '和“{other}”同名、同种类、同乡镇，编号不同。是同一家，请用它的编号；不是，请在说明里写明怎样分。',
    en: 'has the name, kind and township of “{other}” under another id. If it is the same place, use that id; if not, say in the note how to tell them apart.',
    warning: true,
    cause: {
      zh: '同一家登了两次，或真有同名的两家。',
      en: 'One place was entered twice, or two share a name.',
    },
    remedy: {
      zh: '同一家只留一行。',
      en: 'Keep one row for one place.',
    },
    example: 'daiwang-home-2 → daiwang-home-1',
  },
  'date-future': {
    zh: '比今天（{today}）还晚。请核对年份。',
    en: 'later than today ({today}). Check the year.',
    cause: { zh: '年份敲错了。', en: 'A slip in the year.' },
    remedy: { zh: '照来源改。', en: 'Correct it as the source has it.' },
    example: '2062-11-22 → 2026-11-22',
  },
  'closed-before-opened': {
    zh: '关闭日期比启用日期{opened}还早。请核对两个日期。',
    en: 'closed before it opened ({opened}). Check both dates.',
    cause: {
      zh: '两个日期填反了，或年份敲错了。',
      en: 'The dates were exchanged, or a year is wrong.',
    },
    remedy: { zh: '照来源改。', en: 'Correct them as the source has them.' },
    example: '2019-01-01（2024 启用） → 2024-06',
  },
  'state-before-closing': {
    zh: '状态的日期比关闭的日期（{closed}）还早，那时还不可能知道。请核对；改了状态，“状态截至”也要改。',
    en: 'the state is of a day before it closed ({closed}), when nobody could know. Check; whoever changes the state changes its date as well.',
    cause: {
      zh: '机构关了，改了状态和关闭日期，“状态截至”还是原来的。',
      en: 'The facility has closed, and the date of its state was left as it was.',
    },
    remedy: {
      zh: '“状态截至”填说它关闭的那份资料的日期。',
      en: 'Write the date of the source that says so.',
    },
    example: 'closed_on 2025-03，status_as_of 2022-09 → 2025-03',
  },
  'phone-several': {
    zh: '一格里有几个号码。请只留一个对外公开的，写成 0313-7012345 的样子。',
    en: 'several numbers in one cell. Keep the one that is published, in the form 0313-7012345.',
    cause: { zh: '把几个号码写在了一起。', en: 'Several numbers were written together.' },
    remedy: {
      zh: '只留一个；分机写成 0313-7012345-8001。',
      en: 'Keep one; an extension is written 0313-7012345-8001.',
    },
    example: '0313-7012345、7012346 → 0313-7012345',
  },
  'columns-hidden': {
    zh: '隐藏的列“{columns}”没有读。要读，请先取消隐藏，再保存一次。',
    en: 'the hidden columns “{columns}” were not read. To have them read, show them and save again.',
    warning: true,
    cause: { zh: '隐藏的列常是内部用的。', en: 'Hidden columns are often meant for the office.' },
    remedy: {
      zh: '要公开的，取消隐藏；不要的，不用管。',
      en: 'Show what is meant to be published; leave the rest.',
    },
    example: '说明（隐藏） → 取消隐藏',
  },
  'phone-digits': {
    zh: '号码的位数和区号对不上：{area}的号码是{digits}位。请核对。',
    en: 'the number of digits does not fit the area code: numbers of {area} have {digits} digits. Check it.',
    cause: {
      zh: '少敲或多敲了一位，或区号写错了。',
      en: 'A digit is missing or too many, or the area code is wrong.',
    },
    remedy: {
      zh: '照来源改；拨一下最清楚。',
      en: 'Correct it as the source has it; dialling tells.',
    },
    example: '010-7012345 → 0313-7012345',
  },
} as const satisfies Record<string, Message>;
