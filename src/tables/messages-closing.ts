/** What the checks say of facilities that closed or whose rows were removed. */
export const closingMessages = {
  'closed-needs-date': {
    zh: '状态为 closed 时要填关闭日期。',
    en: 'a closing date is needed when the status is closed.',
  },
  'closed-by-date-only': {
    zh: '填了 {other}，状态却不是 closed。已经关闭的请填 closed，没有关闭的请把 {other} 留空。',
    en: '{other} is filled but the status is not closed. Set it to closed, or leave {other} empty if the facility is open.',
  },
  'facility-vanished': {
    zh: '这个编号发布过，现在表里没有了。机构关了要留着这一行，把 status 改成 closed；确实要撤下，请在 data/tombstones.csv 加一行，写明日期和原因。',
    en: 'this id was published and is no longer in the table. A facility that closed keeps its row, with status closed; to remove the row, add one to data/tombstones.csv with the date and the reason.',
  },
  'facility-renamed': {
    zh: '这个编号发布过，现在表里没有了，像是改成了 {near}。编号定了就不改：请改回来；确实要换，请在 data/tombstones.csv 为旧编号加一行，successor_id 填 {near}。',
    en: 'this id was published and is no longer in the table; it seems to have become {near}. Ids never change: change it back, or add a row for the old id to data/tombstones.csv with {near} as successor_id.',
  },
  'published-unknown': {
    zh: '读不到完整的 git 历史，没能核对发布过的编号是否还在。',
    en: 'the git history is not at hand in full, so whether every published id is still there was not checked.',
    warning: true,
  },
  'tombstone-lives': {
    zh: '这处机构还在 data/facilities.csv 里（第{other}行）。请在两张表里留一处。',
    en: 'this facility still stands in data/facilities.csv (line {other}). Keep it in one of the two tables.',
  },
  'successor-unknown': {
    zh: '机构表和撤下的机构里都没有这个编号。{hint}请改正，没有接替的机构就留空。',
    en: 'neither the facilities nor the removed ones have this id. {hint}Correct it, or leave it empty if nothing took its place.',
  },
  'successor-circular': {
    zh: '接替的机构绕成了圈：{path}。请改掉其中一个，或留空。',
    en: 'the successors run in a circle: {path}. Change one of them, or leave it empty.',
  },
} as const;
