import { answersText } from '#i18n/answers.ts';
import { answerQuestion, mayBeAnswered } from '#search/answer.ts';
import type { AnswerData, AnswerPlace } from '#search/answer-data.ts';
import type { IndexReader } from '#search/index-reader.ts';
import type { Lang } from '#tables/finding.ts';

/** The answer to a folded query, from the files beside the index; null where it asks for nothing. */
export async function askAnswer(
  index: IndexReader,
  query: string,
  lang: Lang,
): ReturnType<typeof answerQuestion> {
  if (!mayBeAnswered(query, lang)) return null;
  const read = (name: string): Promise<unknown> =>
    index.file(`answers/${name}.json`, (text): unknown => JSON.parse(text));
  return answerQuestion(
    query,
    (await read('data')) as AnswerData,
    async (code) => (await read(code)) as readonly AnswerPlace[],
    answersText[lang],
    lang,
  );
}
