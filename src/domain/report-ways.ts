import type { Lang } from '#tables/finding.ts';

/** How readers can reach whoever runs the site; empty texts are ways that there are not. */
export interface Contact {
  readonly repository: {
    /** The page on which an issue is opened; it takes `title` and `body` in its query. */
    readonly issuePage: string;
  };
  readonly operator: {
    readonly email: string;
    /** Any other way, in words: a telephone, an office. */
    readonly contact: Readonly<Record<Lang, string>>;
  };
}

/** Ways to hand in a report, each null where it is not configured. */
export interface ReportWays {
  /** Address of a prefilled issue. */
  readonly issue: string | null;
  /** Address of a prefilled mail. */
  readonly mail: string | null;
  readonly contact: string | null;
}

/** Whether there is any way at all: where there is none, no page invites readers to report. */
export function canReport({ repository, operator }: Contact): boolean {
  const { zh, en } = operator.contact;
  return [repository.issuePage, operator.email, zh, en].some((way) => way !== '');
}

/** The ways of a report, filled with what it is about. */
export function reportWays(
  { repository, operator }: Contact,
  report: { readonly title: string; readonly text: string },
  lang: Lang,
): ReportWays {
  const filled = (subject: string): string =>
    `${subject}=${encodeURIComponent(report.title)}&body=${encodeURIComponent(report.text)}`;
  const other = operator.contact[lang];
  return {
    issue: repository.issuePage === '' ? null : `${repository.issuePage}?${filled('title')}`,
    mail: operator.email === '' ? null : `mailto:${operator.email}?${filled('subject')}`,
    contact: other === '' ? null : other,
  };
}
