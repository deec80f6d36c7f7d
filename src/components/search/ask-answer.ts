import { answersText } from '#i18n/answers.ts';
import type { IndexReader } from '#search/index-reader.ts';
import { readQuestion } from '#search/questions/ask.ts';
import type { Asked } from '#search/questions/ask.ts';
import type { Lang } from '#tables/finding.ts';

/** What a folded query asks, its answer, and the pages to which it leads. */
export const askAnswer = (index: IndexReader, query: string, lang: Lang): Promise<Asked> =>
  readQuestion(index, query, answersText[lang], lang);
