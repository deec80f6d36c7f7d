import type { Message } from '#tables/findings/message.ts';

/** What passes every form and is wrong all the same: lost characters, fillers, mix-ups of rows. */
export const guardMessages = {
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
  'symbol-taken': {
    warning: true,
    zh: '图上符号和 {other} 的一样，读者在地图上分不清。{hint}{free}',
    en: 'the map symbol is that of {other}, so that readers cannot tell them apart. {hint}{free}',
    cause: { zh: '新加的一种用了别的种类的符号。', en: 'A new kind took the symbol of another.' },
    remedy: {
      zh: '换一个没有用过的；都用上了的，可以先和意思最近的一种共用。',
      en: 'Choose one that is free; where none is, share that of the nearest kind for now.',
    },
    example: 'house → bell',
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
