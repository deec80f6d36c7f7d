import { messages } from '#i18n/messages.ts';

/** Texts of the pages at addresses that have moved or ended. */
export const movedText = messages({
  zh: {
    movedTitle: '这一页换了网址',
    withdrawnTitle: '这一页已经撤下',
    now: '现在的网址',
    on: '日期',
    reason: '原因',
    lead: '网址留着，免得旧链接打不开。',
    all: '全部换过的网址',
    checks: '不再核对的项目',
  },
  en: {
    movedTitle: 'This page has moved',
    withdrawnTitle: 'This page has been withdrawn',
    now: 'Where it is now',
    on: 'Date',
    reason: 'Reason',
    lead: 'The address is kept, so that old links still open.',
    all: 'All moved addresses',
    checks: 'No longer checked',
  },
});
