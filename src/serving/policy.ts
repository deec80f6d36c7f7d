/** What a page may do beyond the rest of the site. */
export interface PolicyOptions {
  /** Hash of the one script that stands inside the pages, in its quotes. */
  readonly inline: string;
  /** Whether a search engine runs there that is compiled to WebAssembly. */
  readonly wasm: boolean;
}

/** The content security policy of a page: nothing comes from elsewhere, and nothing is inline. */
export function contentPolicy({ inline, wasm }: PolicyOptions): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${inline}${wasm ? " 'wasm-unsafe-eval'" : ''}`,
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
