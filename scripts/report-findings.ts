import { formatFinding, hasErrors } from '#tables/finding.ts';
import type { Finding, Lang } from '#tables/finding.ts';

/**
 * Prints findings, errors to standard error, and a closing line. Returns the exit code.
 *
 * @param done the closing line where there is no error
 */
export function reportFindings(findings: readonly Finding[], lang: Lang, done: string): 0 | 1 {
  for (const found of findings) {
    const line = formatFinding(found, lang);
    if (found.severity === 'error') console.error(line);
    else console.warn(line);
  }
  if (!hasErrors(findings)) {
    console.log(done);
    return 0;
  }
  console.error(refusal(findings, lang));
  return 1;
}

/** The closing line where there are errors: how many, and that nothing was published. */
export function refusal(findings: readonly Finding[], lang: Lang): string {
  const errors = findings.filter((found) => found.severity === 'error').length;
  return lang === 'zh'
    ? `共${errors}处错误，未发布。请改好后再试。`
    : `${errors} error${errors === 1 ? '' : 's'}; nothing was published. Correct them and try again.`;
}
