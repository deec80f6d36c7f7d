import type { Message } from '#tables/findings/message.ts';

/** What the checks say of facilities that closed or whose rows were removed. */
export const closingMessages = {
  'closed-needs-date': {
    zh: '状态为 closed 时要填关闭日期。',
    en: 'a closing date is needed when the status is closed.',
    cause: {
      zh: '只改了状态。',
      en: 'Only the status was changed.',
    },
    remedy: {
      zh: '在 closed_on 填日期，只知道年份就填年份，再写明原因。',
      en: 'Give the date in closed_on, the year alone if no more is known, and the reason.',
    },
    example: 'closed_on: ∅ → 2024',
  },
  'closed-by-date-only': {
    zh: '填了 {other}，状态却不是 closed。已经关闭的请填 closed，没有关闭的请把 {other} 留空。',
    en: '{other} is filled but the status is not closed. Set it to closed, or leave {other} empty if the facility is open.',
    cause: {
      zh: '填了日期或原因，忘了改状态；或者把日期填错了列。',
      en: 'A date or reason was given and the status forgotten, or the date stands in the wrong column.',
    },
    remedy: {
      zh: '照来源核对机构是否已经关闭，再改状态或清空这一格。',
      en: 'Check with the source whether it closed, then change the status or empty the cell.',
    },
    example: 'status: operating, closed_on: 2024 → status: closed',
  },
  'facility-vanished': {
    zh: '这个编号发布过，现在表里没有了。机构关了要留着这一行，把 status 改成 closed；确实要撤下，请在 data/tombstones.csv 加一行，写明日期和原因。',
    en: 'this id was published and is no longer in the table. A facility that closed keeps its row, with status closed; to remove the row, add one to data/tombstones.csv with the date and the reason.',
    cause: {
      zh: '删去了一行，或用只有新机构的文件替换了整张表。',
      en: 'A row was deleted, or the whole table was replaced by a file of new facilities.',
    },
    remedy: {
      zh: '恢复这一行。导入时选“合并”，文件里没有的机构会原样保留。',
      en: 'Restore the row. When importing, choose merging: facilities that the file lacks stay as they are.',
    },
    example: '∅ → nuanquan-home-1, …, closed',
  },
  'facility-renamed': {
    zh: '这个编号发布过，现在表里没有了，像是改成了 {near}。编号定了就不改：请改回来；确实要换，请在 data/tombstones.csv 为旧编号加一行，successor_id 填 {near}。',
    en: 'this id was published and is no longer in the table; it seems to have become {near}. Ids never change: change it back, or add a row for the old id to data/tombstones.csv with {near} as successor_id.',
    cause: {
      zh: '觉得编号不好看，改了它。别人保存的网址会因此失效。',
      en: 'The id was changed for its looks. Addresses that others keep would stop working.',
    },
    remedy: {
      zh: '把编号改回原来的。',
      en: 'Change the id back.',
    },
    example: 'nuanquan-home → nuanquan-home-1',
  },
  'gap-reopened': {
    zh: '撤下的这一处补上过第{gap}处缺口，接替它的还没有填。请在 data/facilities.csv 接替它的那一行，fills_gap 填 {gap}，缺口的网址才会转到那里。',
    en: 'the removed place filled gap {gap}, and its successor does not yet. Give {gap} as fills_gap of the successor in data/facilities.csv, so that the address of the gap leads there.',
    cause: {
      zh: '一处登记了两次，撤下的是补上缺口的那一行。',
      en: 'A place was entered twice, and the row that filled the gap was removed.',
    },
    remedy: {
      zh: '把 fills_gap 抄到接替它的那一行，核对日期也填上。',
      en: 'Copy fills_gap to the row of the successor, with the day of checking.',
    },
    example: 'fills_gap: ∅ → 3',
  },
  'published-unknown': {
    zh: '读不到完整的 git 历史，没能核对发布过的编号是否还在。',
    en: 'the git history is not at hand in full, so whether every published id is still there was not checked.',
    warning: true,
    cause: {
      zh: '下载的是压缩包，或只克隆了最近一次提交。',
      en: 'The files came as an archive, or only the last commit was cloned.',
    },
    remedy: {
      zh: '自动检查时会用完整的历史再查一遍；要在本机查，请完整克隆。',
      en: 'The automatic review checks again with the whole history; clone it in full to check here.',
    },
    example: 'git clone --depth 1 → git clone',
  },
  'tombstone-lives': {
    zh: '这处机构还在 data/facilities.csv 里（第{other}行）。请在两张表里留一处。',
    en: 'this facility still stands in data/facilities.csv (line {other}). Keep it in one of the two tables.',
    cause: {
      zh: '登记了撤下，但没有删去机构表里的那一行。',
      en: 'It was entered as removed but its row was not deleted.',
    },
    remedy: {
      zh: '确实撤下的，删去机构表里的行；没有撤下的，删去这一行。',
      en: 'Delete the row in the table of facilities if it was removed, else delete this one.',
    },
    example: 'facilities.csv + tombstones.csv → tombstones.csv',
  },
  'successor-unknown': {
    zh: '机构表和撤下的机构里都没有这个编号。{hint}请改正，没有接替的机构就留空。',
    en: 'neither the facilities nor the removed ones have this id. {hint}Correct it, or leave it empty if nothing took its place.',
    cause: {
      zh: '编号打错了。',
      en: 'The id is misspelt.',
    },
    remedy: {
      zh: '照机构表填接替它的机构的编号。',
      en: 'Give the id of the facility that took its place.',
    },
    example: 'nuanquan-hom-1 → nuanquan-home-1',
  },
  'successor-circular': {
    zh: '接替的机构绕成了圈：{path}。请改掉其中一个，或留空。',
    en: 'the successors run in a circle: {path}. Change one of them, or leave it empty.',
    cause: {
      zh: '两家机构互相写成了接替者。',
      en: 'Two facilities name each other as successor.',
    },
    remedy: {
      zh: '留下后来的一家，另一家的这一格清空。',
      en: 'Keep the later one and empty the other.',
    },
    example: 'a → b → a',
  },
} as const satisfies Record<string, Message>;
