/** Ways to hand in a request. */
export const requestWays = {
  in_person: { zh: '当面提交', en: 'handed in' },
  registered: { zh: '挂号信或快递', en: 'registered post' },
  letter: { zh: '平信', en: 'ordinary post' },
  online: { zh: '网上提交', en: 'online' },
  fax: { zh: '传真', en: 'fax' },
} as const;

export const requestStates = {
  waiting: { zh: '等待答复', en: 'waiting for the answer' },
  supplement: { zh: '要求补正', en: 'asked to be made clearer' },
  extended: { zh: '告知延长', en: 'time extended' },
  answered: { zh: '已答复', en: 'answered' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
} as const;

/** The kinds of answer that article 36 of the regulations knows. */
export const outcomes = {
  given: { zh: '提供了', en: 'given' },
  partly: { zh: '提供了一部分', en: 'given in part' },
  published: { zh: '说已经公布，告诉了在哪里', en: 'said to be published, with where' },
  refused: { zh: '不公开', en: 'not to be published' },
  not_held: { zh: '没有这份信息', en: 'no such information held' },
  elsewhere: { zh: '不归这个机关管', en: 'held by another body' },
} as const;
