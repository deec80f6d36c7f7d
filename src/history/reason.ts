/** What a commit says of itself. It is text from outside: print it as text. */
export interface Reason {
  readonly subject: string;
  readonly body: string;
}

/** Lines that name people or tools: `Signed-off-by: …`, `Change-Id: …`, and the note of a pick. */
const TRAILER =
  /^\s*([\w-]+-by|cc|change-id|helped|thanks|from|author|to):|^\s*\(cherry picked from /i;
const MERGE = /^merge (pull request|branch|branches|remote-tracking branch|tag|commit)\b/i;
const EMAIL = /<?[\w.+-]+@[\w-]+(\.[\w-]+)+>?/g;
const HANDLE = /(^|[\s(,，、（])@[A-Za-z0-9][\w-]*/g;

/**
 * Subject and body of a commit message as they may be published: without lines that name people,
 * addresses and account names. A merge that only names branches says nothing.
 */
export function readReason(message: string): Reason {
  const [first = '', ...rest] = message.replace(/\r\n?/g, '\n').trim().split('\n');
  const body = rest
    .filter((line) => !TRAILER.test(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (MERGE.test(first)) {
    const [subject = '', ...more] = withoutPeople(body).split('\n');
    return { subject, body: more.join('\n').trim() };
  }
  return { subject: withoutPeople(first).trim(), body: withoutPeople(body) };
}

function withoutPeople(text: string): string {
  return text.replace(EMAIL, '…').replace(HANDLE, '$1…');
}
