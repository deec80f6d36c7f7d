import { messages } from '#i18n/messages.ts';

/** What an empty list says: not found is not none. */
export const emptyText = messages({
  zh: {
    kind: (name: string) => name,
    anything: '您要找的内容',
    fitting: '符合这些条件的机构',
    group: (name: string) => `${name}机构`,
    notFound: (what: string | null, township: string | null) =>
      `本站还没查到${township === null ? '' : `${township}的`}${what ?? '照料机构'}，不等于没有。`,
    /** Between a sentence and the link to its search. */
    gap: '查过什么，见',
    search: (date: string) => `${date}的查找记录`,
    beside: '示意图上挨着的乡镇：',
    besideWith: '示意图上挨着的乡镇里查到的：',
    withCount: (name: string, count: number) => `${name}${count}处`,
    join: '、',
    stop: '。',
    call: '可以打',
    /** Once, above lists of which some are empty. */
    callAbove: '下面没有列出的，可以打',
    callWhat: '问：说清哪个村、要找什么，请他们转给乡镇或民政部门。',
    township: (name: string) => `看${name}的网页`,
  },
  en: {
    kind: (name: string) => `“${name}”`,
    anything: 'match',
    fitting: 'place that fits',
    group: (name: string) => `place under “${name}”`,
    notFound: (what: string | null, township: string | null) =>
      `We have not found any ${what ?? 'place of care'}${township === null ? '' : ` in ${township}`} yet; that does not mean that there is none.`,
    gap: ' What was looked for: ',
    search: (date: string) => `search of ${date}`,
    beside: 'Next to it on the schematic map: ',
    besideWith: 'Found in the townships next to it on the schematic map: ',
    withCount: (name: string, count: number) => `${name} (${count})`,
    join: ', ',
    stop: '.',
    call: 'Call ',
    callAbove: 'For what is not listed below, call ',
    callWhat:
      ' and ask: name the village and what you need, and have the call passed to the township or the civil affairs bureau.',
    township: (name: string) => `The page of ${name}`,
  },
});
