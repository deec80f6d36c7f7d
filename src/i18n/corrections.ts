import { messages } from '#i18n/messages.ts';

export const correctionsText = messages({
  zh: {
    title: '更正',
    description: '发布之后改过什么：哪一天、哪一格，原来怎么写，现在怎么写，为什么改。',
    none: '至今没有更正。',
    how: '发现错误请告诉编辑，附上出处。改了的地方会记在这里，也会标在有关的网页上。',
    noContact: '本站的运营者还没有留下联系地址。',
    here: '本页的更正',
    date: '日期',
    before: '原来',
    after: '现在',
    removed: '（空）',
    report: '报告错误',
    subject: (title: string) => `更正：${title}`,
    body: (page: string, row: string, version: string) =>
      `网页：${page}\n数据行：${row}\n版本：${version}\n\n哪里不对：\n\n出处：\n`,
  },
  en: {
    title: 'Corrections',
    description:
      'What was changed after publication: the day, the cell, what it said before, what it says now, and why.',
    none: 'No correction so far.',
    how: 'If you find an error, tell the editors and say where the right figure is written. What is changed is recorded here and marked on the pages it concerns.',
    noContact: 'The operator of this copy has given no address yet.',
    here: 'Corrections to this page',
    date: 'Date',
    before: 'Before',
    after: 'Now',
    removed: '(empty)',
    report: 'Report an error',
    subject: (title: string) => `Correction: ${title}`,
    body: (page: string, row: string, version: string) =>
      `Page: ${page}\nRow: ${row}\nVersion: ${version}\n\nWhat is wrong:\n\nWhere it is written:\n`,
  },
});
