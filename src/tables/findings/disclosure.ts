import type { Message } from '#tables/findings/message.ts';

/** What can be wrong with what is to be published, what was asked, and gaps that are filled. */
export const disclosureMessages = {
  'duty-unread': {
    zh: '没有读到的事项不能写内容。请把这一格清空；读到了的，改 confirmation 并填 access_ids。',
    en: 'an item that was not read has no contents. Empty this cell; where it was read, change confirmation and fill in access_ids.',
    cause: {
      zh: '凭印象写了目录的内容，手里没有文本。',
      en: 'The contents were written from memory, without a text at hand.',
    },
    remedy: {
      zh: '先读到一份目录，登进 data/source_access.csv，再写内容。',
      en: 'Read a list first, enter it in data/source_access.csv, and write the contents then.',
    },
    example: 'confirmation not_read, shows_zh 申领数量 → shows_zh ∅',
  },
  'disclosure-evidence': {
    zh: '情况填了 {state}（{label}），却没有依据：查到填 address，没查到填 search_ids，申请和答复填 request_id，不公开、不适用写 reason_zh。请补上这一格，或改情况。',
    en: 'the state is {state} ({labelEn}) and nothing bears it out: found needs address, not_found search_ids, asked and answered request_id, refused and not_applicable a reason. Fill in this cell, or change the state.',
    cause: {
      zh: '只写了结论，没有写凭什么。没有依据的结论不能发布。',
      en: 'The conclusion stands there without what it rests on. Such a one is not published.',
    },
    remedy: {
      zh: '先查、先申请，把查找登进 data/searches.csv、申请登进 data/requests.csv，再填编号。',
      en: 'Look or ask first, enter it in data/searches.csv or data/requests.csv, and give its id.',
    },
    example: 'state not_found, search_ids ∅ → search_ids s003',
  },
  'disclosure-early': {
    zh: '这一天（{date}）早于它的依据（{evidence}，{on}）。请改日期，或换成更早的依据。',
    en: 'this day ({date}) is before what it rests on ({evidence}, {on}). Change the date, or give earlier evidence.',
    cause: {
      zh: '日期打错了，或后来的查找填到了先前的情况上。',
      en: 'The date is mistyped, or a later search was given for an earlier state.',
    },
    remedy: {
      zh: '情况的日期就是查找、申请或答复的那天。',
      en: 'The day of a state is that of the search, the request or the answer.',
    },
    example: '2026-11-01, search_ids s003 (2026-11-30) → 2026-11-30',
  },
  'disclosure-request': {
    zh: '申请 {request} 是为 {duty} 提的，或没有走到这一步。请核对申请编号和情况。',
    en: 'request {request} is about {duty}, or has not come so far. Check the request and the state.',
    cause: {
      zh: '填了别的申请的编号，或申请表里还没有登记答复。',
      en: 'Another request’s id was given, or the answer is not in the table of requests yet.',
    },
    remedy: {
      zh: '申请表 state 为 answered 的，情况才能填 answered 或 refused；事项要是同一项。',
      en: 'A state of answered or refused needs a request that is answered, about the same item.',
    },
    example: 'state answered, request waiting → state asked',
  },
  'request-order': {
    zh: '日期的先后不对：提交、收到、补正、答复应当依次。请照文件核对。',
    en: 'the days are out of order: sent, received, supplemented, answered follow each other. Check them against the papers.',
    cause: { zh: '年份或月份打错了。', en: 'A year or month is mistyped.' },
    remedy: {
      zh: '照回执和答复书上的日期填写。',
      en: 'Give the days on the receipt and the answer.',
    },
    example: 'sent_on 2026-12-01, answered_on 2026-01-05 → answered_on 2027-01-05',
  },
  'holiday-weekday': {
    zh: '这一天不是周末，本来就上班。放假的填 off；调休上班的，请核对日期。',
    en: 'this day is no weekend and is worked anyhow. Give off for a day off; for a make-up day, check the date.',
    cause: {
      zh: '日期抄错了一天，或 off 和 work 填反了。',
      en: 'The date is a day off, or off and work were exchanged.',
    },
    remedy: {
      zh: '照国务院办公厅的通知核对日期和星期。',
      en: 'Check the date and the day of the week against the notice.',
    },
    example: '2026-01-05, work → 2026-01-04, work',
  },
  'gap-number': {
    zh: '报道里 {kind} 只说到{most}处，没有这一号。请照缺口网页上的号填写；不是其中一处的留空。',
    en: 'reports count {most} of {kind}; there is no such number. Give the number of the gap’s page, or leave it empty where the place is none of them.',
    cause: {
      zh: '号打错了，或这一类机构报道没有给出数目。',
      en: 'The number is mistyped, or no report counts this kind.',
    },
    remedy: {
      zh: '在 /gaps/ 上看这一类有哪些号还空着。',
      en: 'See on /gaps/ which numbers of the kind are open.',
    },
    example: 'fills_gap 57 → 56',
  },
  'gap-twice': {
    zh: '这一处已由 {other} 补上。请换一个还空着的号。',
    en: 'this gap is filled by {other} already. Give one that is open.',
    cause: {
      zh: '两家机构填了同一个号，一个网址不能转到两处。',
      en: 'Two places were given one number; an address cannot lead to both.',
    },
    remedy: { zh: '在 /gaps/ 上另选一个号。', en: 'Choose another number on /gaps/.' },
    example: 'fills_gap 3, 3 → 3, 4',
  },
  'gap-example': {
    zh: '示例机构不能补缺口。请把这一格清空。',
    en: 'an example fills no gap. Empty this cell.',
    cause: {
      zh: '示例行从真的行复制而来。',
      en: 'The example was copied from a real row.',
    },
    remedy: {
      zh: '只有真的机构才能补上报道说的一处。',
      en: 'Only a real place can be one of those that a report counts.',
    },
    example: 'demo-…, fills_gap 3 → ∅',
  },
  accusing: {
    zh: '这里只记依据、查找和答复，不下断语。请删去“{word}”，写查过什么、问过什么、答了什么。',
    en: 'only duties, searches and answers are recorded here, no verdicts. Take out “{word}” and say what was looked for, asked and answered.',
    cause: {
      zh: '写了“违法”“没有履行”“拒不公开”一类的话。没查到不等于没有公开，本站不评判谁对谁错。',
      en: 'It says that somebody broke the law or did not do his duty. Not found does not mean not published; this site judges nobody.',
    },
    remedy: {
      zh: '改成事实：哪天查过、哪天申请、期限到哪天、怎样答复。',
      en: 'Put it as facts: searched on, asked on, time until, answered how.',
    },
    example: '民政局没有履行公开义务 → 2026年11月30日查过，还没查到（查找s003）',
  },
} as const satisfies Record<string, Message>;
