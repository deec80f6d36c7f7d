/**
 * The content security policy of a page: nothing comes from elsewhere, and nothing is inline but one
 * script, named by its hash in its quotes.
 */
export function contentPolicy(inline: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${inline}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

/** Who may show a page inside one of theirs; only a header can say it. */
export function framePolicy(policy: string, framed: boolean): string {
  return `${policy}; frame-ancestors ${framed ? '*' : "'self'"}`;
}
