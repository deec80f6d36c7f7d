import { readingOf } from '#domain/pinyin.ts';
import { pickOne } from '../demo-data/seeded.ts';
import { foldText } from '#search/fold.ts';
import { partsOf } from '#search/query.ts';
import { isFiller } from '#search/split.ts';
import type { Lang } from '#tables/finding.ts';
import type { Corpus } from './corpus.ts';
import { labelledQueries } from './labelled-queries.ts';
import { holdingAll, inAnyForm, soundingLike } from './relevance.ts';
import type { Relevance } from './relevance.ts';

/** A query with what is right for it. */
export interface BenchQuery {
  readonly class: string;
  readonly lang: Lang;
  readonly text: string;
  /** Pages that must be found. */
  readonly wanted: Relevance;
  /** Pages that may be found: those, and others no less right. */
  readonly right: Relevance;
  /** What the card must say, for questions. */
  readonly card: string;
}

/** Characters of a page in a row, without a space or sign between. */
const runs = /[\p{Script=Han}\p{N}]+/gu;

/** Random runs of 2 to 6 characters, as they stand on pages. */
export function drawSubstrings(corpus: Corpus, count: number, next: () => number): BenchQuery[] {
  return Array.from({ length: count }, () => {
    for (;;) {
      const run = pickOne(
        pickOne(pickOne(corpus.docs, next).texts, next).match(runs) ?? [''],
        next,
      );
      const chars = [...run];
      const length = 2 + Math.floor(next() * 5);
      if (chars.length < 2 || !/\p{Script=Han}/u.test(run)) continue;
      const from = Math.floor(next() * Math.max(1, chars.length - length + 1));
      const text = chars.slice(from, from + length).join('');
      if (!/\p{Script=Han}/u.test(text)) continue;
      const is = holdingAll([foldText(text, corpus.forms)]);
      return { class: 'random substring', lang: 'zh', text, wanted: is, right: is, card: '' };
    }
  });
}

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** Random words of pages, typed as whole syllables or as first letters. */
export function drawSpellings(
  corpus: Corpus,
  count: number,
  next: () => number,
  initials: boolean,
): BenchQuery[] {
  const least = initials ? 3 : 2;
  return Array.from({ length: count }, () => {
    for (;;) {
      const text = pickOne(pickOne(corpus.docs, next).texts, next);
      const words = Array.from(segmenter.segment(text), ({ segment }) => segment);
      const from = Math.floor(next() * words.length);
      const word = words.slice(from, from + 1 + Math.floor(next() * 2)).join('');
      if (!new RegExp(`^\\p{Script=Han}{${least},6}$`, 'u').test(word)) continue;
      const syllables = readingOf(word).map(({ syllable }) => syllable ?? '');
      const typed = syllables.map((one) => (initials ? one.charAt(0) : one)).join('');
      return {
        class: initials ? 'random initials' : 'random pinyin',
        lang: 'zh',
        text: typed,
        wanted: holdingAll([word]),
        right: soundingLike(word, initials),
        card: '',
      };
    }
  });
}

/** Random words of English pages. */
export function drawWords(corpus: Corpus, count: number, next: () => number): BenchQuery[] {
  return Array.from({ length: count }, () => {
    for (;;) {
      const text = pickOne(
        pickOne(pickOne(corpus.docs, next).texts, next).match(/\w+/g) ?? [''],
        next,
      );
      if (!/^[A-Za-z]{3,}$/.test(text) || isFiller(text)) continue;
      const word = text.toLowerCase();
      return {
        class: 'random English',
        lang: 'en',
        text,
        wanted: inAnyForm(word),
        right: inAnyForm(word),
        card: '',
      };
    }
  });
}

/** The labelled queries. */
export function readLabelled(corpora: readonly Corpus[]): BenchQuery[] {
  return labelledQueries.split('\n').flatMap((line): BenchQuery[] => {
    const [name = '', text = '', terms = '', card = ''] = line.split('; ');
    if (text === '') return [];
    const lang: Lang = name === 'English' ? 'en' : 'zh';
    const forms = corpora.find((corpus) => corpus.lang === lang)?.forms ?? new Map();
    const wanted = terms === '' ? partsOf(text, forms).map((part) => part.text) : terms.split(',');
    const is = holdingAll(wanted);
    return [{ class: name, lang, text, wanted: is, right: is, card }];
  });
}
