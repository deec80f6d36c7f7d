import type { Lang } from '#tables/finding.ts';
import { personalData } from '#tables/personal-data.ts';

/** What a commit says of itself. It is text from outside: print it as text. */
export interface Reason {
  readonly subject: string;
  readonly body: string;
}

/** Lines that name people or tools: `Signed-off-by: …`, `Change-Id: …`, and the note of a pick. */
const TRAILER =
  /^\s*([\w-]+-by|cc|change-id|helped|thanks|from|author|to):|^\s*\(cherry picked from /i;
/** The same in Chinese: `经办人：…`, `联系人 …`, `审核：…`. */
const HANDLER =
  /^\s*(经办|经手|联系|填报|录入|录入校对|审核|核对|校对|提供|提交|责任|负责|制表|撰稿|编辑|记录)(人|者|员)?\s*[:：]|^\s*(经办|经手|联系|填报|录入|审核|核对|校对|负责)(人|者|员)\s/;
const MERGE = /^merge (pull request|branch|branches|remote-tracking branch|tag|commit)\b/i;
const EMAIL = /<?[\w.+-]+@[\w-]+(\.[\w-]+)+>?/g;
const HANDLE = /(^|[\s(,，、（:：])@[\p{L}\p{N}][\p{L}\p{N}_-]*/gu;

/**
 * Subject and body of a commit message as they may be published: without lines that name people,
 * addresses and account names, and without any line that the tables would refuse for what it tells of
 * a person. A merge that only names branches says nothing.
 */
export function readReason(message: string): Reason {
  const [first = '', ...rest] = message.replace(/\r\n?/g, '\n').trim().split('\n');
  const body = rest
    .filter((line) => !TRAILER.test(line) && !HANDLER.test(line))
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
  const lines = text.replace(EMAIL, '…').replace(HANDLE, '$1…').split('\n');
  return lines.map((line) => (personalData(line) === null ? line : '…')).join('\n');
}

/**
 * What of the reasons is said in a language: a page has no sentences that its readers may not know.
 * Lines without any word, such as a number, go with the others.
 */
export function reasonsIn(reasons: readonly Reason[], lang: Lang): Reason[] {
  return reasons.flatMap(({ subject, body }) => {
    const lines = [subject, ...body.split('\n')].filter((line) => !isForeign(line, lang));
    if (!lines.some((line) => /\p{L}/u.test(line))) return [];
    const [first = '', ...rest] = lines.join('\n').trim().split('\n');
    return [
      {
        subject: first,
        body: rest
          .join('\n')
          .replace(/\n{3,}/g, '\n\n')
          .trim(),
      },
    ];
  });
}

const isForeign = (line: string, lang: Lang): boolean =>
  /\p{L}/u.test(line) && /\p{Script=Han}/u.test(line) !== (lang === 'zh');
