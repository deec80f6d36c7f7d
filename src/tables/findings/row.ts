import type { Message } from '#tables/findings/message.ts';

/** What can be wrong between the cells of a row, the rows of a table, and the tables. */
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
  'status-without-value': {
    zh: '状态为 suppressed 或 not_reported 时不能有数值。请删去数值，或改状态。',
    en: 'there can be no value when the status is suppressed or not_reported. Remove the value, or change the status.',
    cause: {
      zh: '后来查到了数，填上了数值，忘了改状态。',
      en: 'A value was found later and filled in, and the status was left as it was.',
    },
    remedy: {
      zh: '有数可登就把状态改成 final；不该登就清空数值。',
      en: 'Where the value can be published, set the status to final; otherwise empty the value.',
    },
    example: 'value 56, status not_reported → value 56, status final',
  },
  'status-with-value': {
    zh: '状态为 final 或 preliminary 时要有数值。请填上；来源没有给出的，状态填 not_reported。',
    en: 'a value is needed when the status is final or preliminary. Give it; where the source has none, the status is not_reported.',
    cause: {
      zh: '来源没有给出这个数，只留空了数值，没有改状态。',
      en: 'The source gives no such value; it was left empty without saying so in the status.',
    },
    remedy: {
      zh: '来源没有给出的，状态填 not_reported；有数但不登的，填 suppressed。',
      en: 'Set the status to not_reported where the source has none, to suppressed where it is withheld.',
    },
    example: 'value ∅, status final → value ∅, status not_reported',
  },
  'withheld-derivable': {
    zh: '这个数不公开，却能由同一张表里别的数算出来（行号或核对项：{rows}）。请把其中一个也设为 suppressed，或并入更大的组。',
    en: 'this number is withheld, and follows from others (rows or checks: {rows}). Withhold one of them, too, or publish a larger group.',
    cause: {
      zh: '只藏了一个数：总数减去其余各项，就是它。',
      en: 'One number alone is withheld: the total less the others is just that.',
    },
    remedy: {
      zh: '同一合计里至少要有两个数不公开；也可以不登合计，或并入更大的地区、年龄段。',
      en: 'Withhold at least two numbers of the same total, or the total itself, or merge areas or ages.',
    },
    example: '12, 11, suppressed → 12, suppressed, suppressed',
  },
  'withheld-impossible': {
    zh: '这个不公开的数填什么都对不上：各部分与合计不符。请照来源核对合计和各部分。',
    en: 'no number fits here: the parts and the total do not agree. Check them with the source.',
    cause: {
      zh: '已公布的各部分之和大于合计，或刚好等于合计。',
      en: 'The published parts come to more than the total, or to just the total.',
    },
    remedy: {
      zh: '改正合计或各部分；没有人的组填 0，状态填 final。',
      en: 'Correct the total or its parts; a group without anybody has 0 and the status final.',
    },
    example: '12, 14, suppressed → 12, 4, …',
  },
  'count-implied': {
    zh: '没有登的一项能算出来，而且人数太少（由第{rows}行）。请把合计或另一项也设为 suppressed。',
    en: 'a part that no row gives follows from rows {rows}, and is too small to be published. Withhold the total or another part.',
    cause: {
      zh: '人数太少的一项整行没有登，但合计和其余各项都登了。',
      en: 'The row of a very small group was left out, but its total and all other parts were published.',
    },
    remedy: {
      zh: '把合计或另一项设为 suppressed，或并入更大的组。',
      en: 'Withhold the total or another part, or publish a larger group.',
    },
    example: '12, 11 → 12, suppressed',
  },
  'count-computed': {
    zh: '算出来的人数或户数少于{least}，可能认出是谁，不得发布。请把公式里的一个数设为 suppressed，或不算这一项。',
    en: 'this comes to fewer than {least} people or households, who could be told apart; it must not be published. Withhold one of the numbers in the formula, or do not compute it.',
    cause: {
      zh: '两个大数相减，剩下的只有几个人。',
      en: 'One large number less another leaves but a few people.',
    },
    remedy: {
      zh: '删去这个公式，或按更大的地区、年龄段算。',
      en: 'Remove the formula, or compute it for a larger area or age group.',
    },
    example: '{all} - {men}: 12 - 11 → ∅',
  },
  'count-too-small': {
    zh: '人数或户数少于{least}，可能认出是谁，不得发布。请删去数值，状态填 suppressed。',
    en: 'fewer than {least} people or households, who could be told apart; it must not be published. Remove the value and set the status to suppressed.',
    cause: {
      zh: '只有几个人的数，熟人一看就知道说的是谁。',
      en: 'Where only a few people are counted, neighbours can tell who they are.',
    },
    remedy: {
      zh: '清空数值，状态填 suppressed；也可以并入更大的地区或年龄段再登。',
      en: 'Empty the value and set the status to suppressed, or publish a larger area or age group.',
    },
    example: 'value 7, status final → value ∅, status suppressed',
  },
  'coordinate-swapped': {
    zh: '经度和纬度像是填反了。经度应在{lonRange}，纬度应在{latRange}。',
    en: 'longitude and latitude seem to be exchanged. Longitude should lie in {lonRange}, latitude in {latRange}.',
    cause: {
      zh: '有的地图先写纬度，有的先写经度。',
      en: 'Some maps give latitude first, some longitude.',
    },
    remedy: {
      zh: '把两格对调。蔚县的经度是114度多，纬度是39度多或40度。',
      en: 'Exchange the two cells. Longitude in the county is 114 and something, latitude 39 or 40.',
    },
    example: 'lon 39.83, lat 114.57 → lon 114.57, lat 39.83',
  },
  'coordinate-outside': {
    zh: '坐标不在蔚县范围内。换算成 WGS 84，经度应在{lonRange}，纬度应在{latRange}。',
    en: 'the coordinate lies outside Yu County. In WGS 84, longitude should lie in {lonRange}, latitude in {latRange}.',
    cause: {
      zh: '打错了一位，或查到了别处同名的地方。',
      en: 'A digit is wrong, or a place of the same name elsewhere was looked up.',
    },
    remedy: {
      zh: '在地图上重新查，把经纬度复制过来。查不到就留空。',
      en: 'Look it up again and copy both numbers. Leave both empty if it cannot be found.',
    },
    example: 'lon 117.57594 → 114.57594',
  },
  reference: {
    zh: '在 {table} 表中找不到。{hint}请先在 {table} 表加上，或改正此格。',
    en: 'not found in table {table}. {hint}Add it to {table} first, or correct this cell.',
    cause: {
      zh: '编号打错了，或者那张表里还没有登记。',
      en: 'The identifier is misspelt, or not yet entered in the other table.',
    },
    remedy: {
      zh: '照提示改编号；新的来源、种类等先登记在它自己的表里。',
      en: 'Correct it as proposed; enter a new source or kind in its own table first.',
    },
    example: 'elder-vilage-home → elder-village-home',
  },
  'village-elsewhere': {
    zh: '{township}没有这个村。{hint}',
    en: 'there is no such village in {township}. {hint}',
    cause: {
      zh: '用了简称，或乡镇填错了。同名的村不少。',
      en: 'A short name was used, or the township is another. Many villages share a name.',
    },
    remedy: {
      zh: '照 villages.csv 写全称，例如“北门子村民委员会”，并核对乡镇。',
      en: 'Give the full name as in villages.csv, and check the township.',
    },
    example: '北门子 → 北门子村民委员会',
  },
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
