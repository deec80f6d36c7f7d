import { describe, expect, test } from 'vitest';
import { canReport, reportWays } from '#domain/report-ways.ts';

const none = {
  repository: { issuePage: '' },
  operator: { email: '', contact: { zh: '', en: '' } },
};
const all = {
  repository: { issuePage: 'https://git.example/ledger/issues/new' },
  operator: { email: 'ledger@example.org', contact: { zh: '县城某街1号', en: '1 Some Street' } },
};
const report = { title: '更正：甲 & 乙', text: '网页：x\n哪里不对：' };

describe('a report', () => {
  test('has no way where none is configured', () => {
    expect(canReport(none)).toBe(false);
    expect(reportWays(none, report, 'zh')).toEqual({ issue: null, mail: null, contact: null });
  });

  test('has each way that is configured, filled with what it is about', () => {
    expect(canReport(all)).toBe(true);
    const { issue, mail, contact } = reportWays(all, report, 'zh');
    const opened = new URL(issue ?? '');
    expect(opened.origin + opened.pathname).toBe(all.repository.issuePage);
    expect(opened.searchParams.get('title')).toBe(report.title);
    expect(opened.searchParams.get('body')).toBe(report.text);
    const written = new URL(mail ?? '');
    expect(written.pathname).toBe('ledger@example.org');
    expect(written.searchParams.get('subject')).toBe(report.title);
    expect(written.searchParams.get('body')).toBe(report.text);
    expect(contact).toBe('县城某街1号');
  });

  test.each([
    { ...none, repository: all.repository },
    { ...none, operator: { ...none.operator, email: 'a@example.org' } },
    { ...none, operator: { ...none.operator, contact: { zh: '', en: 'An office' } } },
  ])('can be made by one way alone', (contact) => {
    expect(canReport(contact)).toBe(true);
  });
});
