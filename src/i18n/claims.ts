import { messages } from '#i18n/messages.ts';

/** Texts of the page of every statement of a report, with its verdict. */
export const claimsText = messages({
  zh: {
    title: '报道说的每一句话',
    description: '2022年那篇报道说了什么，一句一句列出：本站写在哪里，能不能印证，怎样才能查清。',
    lead: '下面是报道的每一句话，用本站自己的话写。没有写“证实”的，不等于不对，只是现在没有第二个来源。',
    summary: (all: string, confirmed: string, agrees: string, contradicted: string, open: string) =>
      `一共${all}句：另有来源证实的${confirmed}句，与别的数对得上的${agrees}句，与别的来源不符的${contradicted}句，现在没法核对的${open}句。`,
    why: '理由',
    shownAt: '本站写在',
    settle: '怎样查清',
    spoken: '最近一次有人说起这件事',
    source: '来源：',
    link: '报道说的每一句话，和能不能印证',
  },
  en: {
    title: 'Every statement of the report',
    description:
      'What the report of 2022 says, statement by statement: where this site shows it, whether anything bears it out, and what would settle it.',
    lead: 'These are all statements of the report, in our own words. One that is not called confirmed need not be wrong; there is only no second source yet.',
    summary: (all: string, confirmed: string, agrees: string, contradicted: string, open: string) =>
      `Statements: ${all}. Confirmed by a second source: ${confirmed}; agree with another number: ${agrees}; contradicted by another source: ${contradicted}; not checkable yet: ${open}.`,
    why: 'Why',
    shownAt: 'Shown on',
    settle: 'What would settle it',
    spoken: 'Last spoken of',
    source: 'Source: ',
    link: 'Every statement of the report, and whether it can be confirmed',
  },
});
