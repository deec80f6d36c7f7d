import type { Message } from '#tables/findings/message.ts';

/** What can be wrong with a row, or with rows that are gone. */
export const rowMessages = {
  'chinese-missing': {
    zh: '中文这一格里没有汉字，而英文格（{other}）写的是别的。请检查两格是否填反了，或文字没有存下来。',
    en: 'the Chinese cell holds no Chinese character, and the English one ({other}) says something else. See whether the two were exchanged, or the characters lost.',
    cause: {
      zh: '两列填反了，或者汉字在另存时丢了。',
      en: 'The two columns were exchanged, or the characters were lost in saving.',
    },
    remedy: {
      zh: '照来源填写中文；本来就没有中文名称的，两格写成一样。',
      en: 'Fill in the Chinese from the source; a name that has no Chinese form stands alike in both.',
    },
    example: 'name_zh: Beimenzi → 北门子村',
  },
  'rows-gone': {
    zh: '已发布的版本里有{count}行在这里没有了：{names}。确实要删的不用改；不是的，请从上一个版本找回来。',
    en: '{count} rows of the published version are gone here: {names}. Nothing is to be done if that is meant; else take them back from the last version.',
    warning: true,
    cause: {
      zh: '排序、筛选后另存，或粘贴时少选了几行。',
      en: 'The sheet was saved while filtered, or some rows were not selected in pasting.',
    },
    remedy: {
      zh: '运行 npm run data:diff 看少了哪些行；不该少的，从上一个版本复制回来。',
      en: 'See with npm run data:diff which rows are gone; copy back those that should stay.',
    },
    example: '316 → 4',
  },
  'rows-gone-all': {
    zh: '已发布的版本里有{count}行，这里一行也没有了。请从上一个版本找回来。',
    en: 'every row of the published version ({count}) is gone here. Take them back from the last version.',
    cause: {
      zh: '只存下了标题行，或文件没有传完。',
      en: 'Only the header was saved, or the file did not come over whole.',
    },
    remedy: {
      zh: '用 git checkout 或版本页上的文件把这张表换回来；整张表都不要了，请维护人员在代码里撤掉它。',
      en: 'Put the table back with git checkout or from the page of its versions; a table that is not wanted any more is taken out of the code by the maintainer.',
    },
    example: 'checks.csv: 33 → 0',
  },
  'columns-exchanged': {
    zh: '这一列现在的内容，在已发布的版本里是 {other} 列的，反过来也一样（对照了{count}行）。多半是表头的两个列名写反了，请核对；确实是改正的不用管。',
    en: 'what stands in this column now stood in {other} in the published version, and the other way round ({count} rows compared). Most likely the names of the two columns were exchanged; see which is right. Nothing is to be done if this mends it.',
    warning: true,
    cause: {
      zh: '在表格软件里拖动列、重排列的时候，列名没有跟着走。',
      en: 'Columns were moved in the spreadsheet and their names stayed.',
    },
    remedy: {
      zh: '把两个列名换回来。',
      en: 'Exchange the two names.',
    },
    example: 'address,operator → operator,address',
  },
  'date-to-come': {
    zh: '这一天还没有到（今天是{today}）。请检查年份。',
    en: 'this day is still to come (today is {today}). Check the year.',
    cause: {
      zh: '年份打错了，或把计划的日子当成了已经发生的。',
      en: 'The year is mistyped, or a planned day was entered as one that has been.',
    },
    remedy: {
      zh: '改成来源所写的日期；还没有发生的事先不登。',
      en: 'Give the date of the source; what has not happened yet is not entered.',
    },
    example: '2062-09 → 2026-09',
  },
  'value-negative': {
    zh: '数量不会是负数。请照来源核对。',
    en: 'a count is never negative. Check it against the source.',
    cause: {
      zh: '多打了一个减号，或把增减数填成了总数。',
      en: 'A minus sign was added, or a change was entered for a total.',
    },
    remedy: {
      zh: '照来源改正；增减数另立一个指标，名称里写明。',
      en: 'Correct it from the source; a change is an indicator of its own that says so in its name.',
    },
    example: '-24 → 24',
  },
  'needs-column': {
    zh: '填了 {other} 就要填这一格。',
    en: 'this cell is needed because {other} is filled.',
    cause: {
      zh: '两格要么都填，要么都空，例如经度和纬度、村和乡镇。',
      en: 'The two go together, as longitude and latitude, or village and township.',
    },
    remedy: {
      zh: '补上这一格，或把另一格也清空。',
      en: 'Fill this cell, or empty the other.',
    },
    example: 'lon: 114.57594, lat: ∅ → lat: 39.83246',
  },
} as const satisfies Record<string, Message>;
