import { recogniseAt } from '#search/questions/recognise.ts';
import type { QuestionToken } from '#search/questions/tokens.ts';
import type { Vocabulary } from '#search/questions/vocabulary.ts';

/** What a character costs that nothing known covers: more than any way of cutting a question. */
const unknownCosts = 1000;
/** What each further stretch costs: a question is cut into few and long ones. */
const stretchCosts = 10;
/** What a filler costs besides: it stands back where a name fits as well. */
const fillerCosts = 1;

/** Signs between words. 、 is a word: it joins. */
const gap = /^(?!、)[\s\p{P}\p{S}]/u;

interface Step {
  readonly cost: number;
  readonly from: number;
  readonly token: QuestionToken | null;
}

const isFiller = ({ meanings }: QuestionToken): boolean =>
  meanings.every(({ type }) => type === 'filler');

/**
 * Cuts a folded question into stretches that are known, all of it: the fewest of them, with what no
 * name, number or word covers as stretches without a meaning.
 */
export function coverQuestion(text: string, vocabulary: Vocabulary): readonly QuestionToken[] {
  const { lang } = vocabulary;
  const best: (Step | undefined)[] = [{ cost: 0, from: 0, token: null }];
  const offer = (from: number, length: number, cost: number, token: QuestionToken | null): void => {
    const to = from + length;
    const total = (best[from]?.cost ?? 0) + cost;
    const known = best[to];
    if (known === undefined || total < known.cost) best[to] = { cost: total, from, token };
  };
  const offerToken = (from: number, token: QuestionToken): void => {
    const { length } = token.text;
    // Of two ways with as many stretches the one with a longer name is meant.
    const cost = stretchCosts + (isFiller(token) ? fillerCosts : 0) - (length * length) / 1000;
    offer(from, length, cost, token);
  };
  const isWordEnd = (at: number): boolean =>
    lang === 'zh' ||
    !/[\p{L}\p{N}]/u.test(text.charAt(at)) ||
    !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
  for (let at = 0; at < text.length; at += 1) {
    if (best[at] === undefined) continue;
    const char = text.charAt(at);
    if (gap.test(char)) offer(at, 1, 0, null);
    offer(at, 1, unknownCosts, { text: char, meanings: [] });
    if (lang === 'en' && at > 0 && !isWordEnd(at)) continue;
    for (const { name, meanings } of vocabulary.namesAt(text, at)) {
      if (isWordEnd(at + name.length)) offerToken(at, { text: name, meanings });
    }
    for (const { length, meanings } of recogniseAt(text, at, lang)) {
      if (isWordEnd(at + length)) offerToken(at, { text: text.slice(at, at + length), meanings });
    }
  }
  return joinUnknown(stepsOf(best, text.length));
}

function stepsOf(best: readonly (Step | undefined)[], end: number): QuestionToken[] {
  const tokens: QuestionToken[] = [];
  let at = end;
  while (at > 0) {
    const step = best[at];
    if (step === undefined) break;
    if (step.token !== null) tokens.unshift(step.token);
    at = step.from;
  }
  return tokens;
}

/** Characters in a row that nothing covers, as one stretch. */
function joinUnknown(tokens: readonly QuestionToken[]): QuestionToken[] {
  const joined: QuestionToken[] = [];
  for (const token of tokens) {
    const last = joined[joined.length - 1];
    if (token.meanings.length === 0 && last?.meanings.length === 0) {
      joined[joined.length - 1] = { text: last.text + token.text, meanings: [] };
    } else joined.push(token);
  }
  return joined;
}
