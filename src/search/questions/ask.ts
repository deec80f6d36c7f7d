import type { answersText } from '#i18n/answers.ts';
import type { IndexReader } from '#search/index-reader.ts';
import type { QuestionAnswer } from '#search/questions/answer.ts';
import { answerQuestion } from '#search/questions/answer-question.ts';
import { coverQuestion } from '#search/questions/cover.ts';
import type { AskedData, AskedPlace, FigureFile, PlaceNames } from '#search/questions/data.ts';
import { leadsOf } from '#search/questions/leads.ts';
import { questionOf } from '#search/questions/question.ts';
import type { QuestionToken } from '#search/questions/tokens.ts';
import { asCompared, Vocabulary } from '#search/questions/vocabulary.ts';
import type { Lang } from '#tables/finding.ts';

/** What a query is as a question. */
export interface Asked {
  readonly answer: QuestionAnswer | null;
  /** Whether all of it is known, so that there is no slip in it. */
  readonly understood: boolean;
  /** Pages of the index to which it leads, the best first. */
  readonly leads: readonly number[];
}

/** Longest query that is read as a question: what is longer is a passage. */
const longest = { zh: 60, en: 200 } as const;

/** Words that questions are made of, with and without the names of villages and places elsewhere. */
const vocabularies = new WeakMap<
  AskedData,
  { readonly plain: Vocabulary; whole: Vocabulary | null }
>();

function vocabulariesOf(
  data: AskedData,
  lang: Lang,
): { readonly plain: Vocabulary; whole: Vocabulary | null } {
  const known = vocabularies.get(data);
  if (known !== undefined) return known;
  const made = { plain: new Vocabulary(data, lang), whole: null };
  vocabularies.set(data, made);
  return made;
}

const isUnknown = ({ meanings }: QuestionToken): boolean => meanings.length === 0;

/** Whether a stretch says more than that something is asked: what tells of nothing else has no card. */
const tells = ({ meanings }: QuestionToken): boolean =>
  meanings.some(({ type }) => type !== 'filler');

/** Reads a folded query as a question and answers it where this site can. */
export async function readQuestion(
  index: IndexReader,
  query: string,
  text: (typeof answersText)['zh'],
  lang: Lang,
): Promise<Asked> {
  if ([...query].length > longest[lang]) return { answer: null, understood: false, leads: [] };
  const read = <T>(name: string): Promise<T> =>
    index.file(`answers/${name}.json`, (content) => JSON.parse(content) as T);
  const data = await read<AskedData>('data');
  const words = vocabulariesOf(data, lang);
  const compared = asCompared(query, lang);
  let tokens = coverQuestion(compared, words.plain);
  if (tokens.some(isUnknown) && tokens.some(tells)) {
    words.whole ??= new Vocabulary(data, lang, await read<PlaceNames>('names'));
    tokens = coverQuestion(compared, words.whole);
  }
  const question = questionOf(tokens);
  const answer = await answerQuestion(question, {
    data,
    text,
    lang,
    figures: (indicator) => read<FigureFile>(`figures/${indicator}`),
    places: (code) => read<readonly AskedPlace[]>(`places/${code}`),
  });
  const understood = answer !== null || (tokens.some(tells) && question.unknown.length === 0);
  return { answer, understood, leads: leadsOf(question, answer, data) };
}
