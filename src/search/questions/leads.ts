import type { QuestionAnswer } from '#search/questions/answer.ts';
import type { AskedData } from '#search/questions/data.ts';
import { pagesOfData } from '#search/questions/data-pages.ts';
import type { Question } from '#search/questions/question.ts';

/** Pages put in front at most: the rest of a first look is what holds the words. */
const most = 3;

const withoutAnchor = (url: string): string => url.replace(/#.*$/, '');

/**
 * Pages of the index to which a question leads: those of its answer, then of what it names. None
 * where a word of it is not known, as it may be about something else.
 */
export function leadsOf(
  question: Question,
  answer: QuestionAnswer | null,
  data: AskedData,
): readonly number[] {
  const { unknown, pages, measures, kinds, areas, villages } = question;
  const ofAnswer = (answer?.links ?? []).map(({ url }) => withoutAnchor(url));
  const townships = [
    ...areas.map(({ code }) => code).filter((code) => code.length > data.county.length),
    ...villages.flatMap((village) => village.townships),
  ].map((code) => `townships/${code}/`);
  const named = [
    ...measures.map(({ id }) => id),
    ...kinds.flatMap(({ ids, indicator }) => [...ids, indicator]),
    ...ofAnswer.map((url) => url.replace(/^statistics\/|\/$/g, '')),
  ];
  const told = data.pages.filter(({ about }) => named.some((id) => about.includes(id)));
  const urls = [
    ...ofAnswer,
    ...pages.map(({ url }) => url),
    ...townships,
    ...measures.map(({ id }) => `statistics/${id}/`),
    ...(kinds.length > 0 || answer?.kind === 'figure' ? told.map(({ url }) => url) : []),
    ...kinds.map(({ url }) => url),
  ];
  const known = pagesOfData(data);
  const numbers = (unknown.length > 0 ? ofAnswer : urls)
    .map((url) => data.numbers[known.indexOf(url)] ?? -1)
    .filter((at) => at >= 0);
  return [...new Set(numbers)].slice(0, most);
}
