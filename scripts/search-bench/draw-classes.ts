import fs from 'node:fs';
import path from 'node:path';
import { spellingsOf } from '#domain/pinyin.ts';
import { pickOne } from '../demo-data/seeded.ts';
import { foldText } from '#search/fold.ts';
import { normalForm } from '#search/normal-form.ts';
import type { AskedData, FigureFile } from '#search/questions/data.ts';
import type { Corpus } from './corpus.ts';
import type { BenchQuery } from './queries.ts';
import type { Relevance } from './relevance.ts';

/** What questions are read by on a built site, in Chinese. */
export interface Questions {
  readonly data: AskedData;
  readonly figures: (indicator: string) => FigureFile;
}

/** Reads it from the files beside the index. */
export function readQuestions(site: string): Questions {
  const folder = path.join(site, 'search/zh');
  const [build = ''] = fs.readFileSync(path.join(folder, 'index.txt'), 'utf8').split(' ');
  const read = (name: string): unknown =>
    JSON.parse(fs.readFileSync(path.join(folder, build, `answers/${name}.json`), 'utf8'));
  return {
    data: read('data') as AskedData,
    figures: (indicator) => read(`figures/${indicator}`) as FigureFile,
  };
}

/** A query that is judged by its card alone: the figure that it must say; `-` where it must say none. */
const carded = (text: string, card: string): BenchQuery => {
  const any: Relevance = () => true;
  return { class: 'figure question', lang: 'zh', text, wanted: () => false, right: any, card };
};

const frames = ['*有多少', '请问*是多少？', '*', '我想知道*'];
const unheld = ['养猫的', '开飞机的', '会下棋的', '姓欧阳的', '戴眼镜的', '钓鱼的'];

/** Questions for figures, and the same with a word that no figure is told by. */
export function drawFigureQuestions(
  { data, figures }: Questions,
  count: number,
  next: () => number,
): BenchQuery[] {
  return Array.from({ length: count }, (_, at): BenchQuery => {
    for (;;) {
      const { id, names } = pickOne(data.indicators, next);
      const { rows } = figures(id);
      if (rows.length === 0) continue;
      const [code, period, sex, age, said, value] = pickOne(rows, next);
      const area = data.areas.find((one) => one.code === code)?.names[0];
      if (area === undefined || value === null) continue;
      const years = rows.filter(
        (row) => row[0] === code && row[1].slice(0, 4) === period.slice(0, 4),
      );
      if (new Set(years.map((row) => row[1])).size > 1) continue;
      const ages = age.endsWith('+') ? `${age.slice(0, -1)}岁以上` : age === '' ? '' : `${age}岁`;
      const group = `${ages}${sex === 'male' ? '男的' : sex === 'female' ? '女的' : ''}`;
      const plain = `${area}${period.slice(0, 4)}年${group}${names[0] ?? ''}`;
      const frame = pickOne(frames, next);
      if (at % 3 > 0) return carded(frame.replace('*', plain), said);
      return carded(frame.replace('*', pickOne(unheld, next) + plain), '-');
    }
  });
}

/** Other words for kinds, indicators and townships: their own page is right. */
export function drawSynonyms({ data }: Questions, count: number, next: () => number): BenchQuery[] {
  const things = [
    ...data.indicators.map(({ id, names }) => ({ url: `statistics/${id}/`, names })),
    ...data.kinds.map(({ url, names }) => ({ url, names })),
  ].filter(({ names }) => names.length > 1);
  return Array.from({ length: count }, () => {
    const { names } = pickOne(things, next);
    const text = pickOne(names.slice(1), next);
    // What several things are called leads to any of them.
    const urls = things.filter((one) => one.names.includes(text)).map(({ url }) => url);
    const is: Relevance = (doc) => urls.includes(doc.url);
    return { class: 'synonym', lang: 'zh' as const, text, wanted: is, right: () => true, card: '' };
  });
}

const numerals = [...'零一二三四五六七八九'];
const inHan = (value: number): string =>
  value < 10
    ? (numerals[value] ?? '')
    : `${value < 20 ? '' : (numerals[Math.floor(value / 10)] ?? '')}十${value % 10 === 0 ? '' : (numerals[value % 10] ?? '')}`;
const yearInHan = (year: string): string =>
  [...year].map((digit) => (digit === '0' ? '〇' : (numerals[Number(digit)] ?? ''))).join('');

/** Dates of pages, and amounts, written in another way. */
export function drawForms(corpus: Corpus, count: number, next: () => number): BenchQuery[] {
  const forms = new Map<string, readonly string[]>();
  const formsOf = (url: string, folded: readonly string[]): readonly string[] => {
    const known = forms.get(url) ?? folded.map((text) => normalForm(text, 'zh'));
    forms.set(url, known);
    return known;
  };
  return Array.from({ length: count }, (_, at) => {
    for (;;) {
      const text = pickOne(pickOne(corpus.docs, next).folded, next);
      const [, year = '', month = ''] = /(20[0-9]{2})年([0-9]{1,2})月/.exec(text) ?? [];
      const [, amount = '', unit = ''] = /(?<![0-9.])([1-9][0-9])([个家处户人])/.exec(text) ?? [];
      const typed =
        at % 2 === 0 && month !== ''
          ? pickOne(
              [
                `${year}-${month.padStart(2, '0')}`,
                `${year}/${month}`,
                `${year}.${month}`,
                `${year.slice(2)}年${month}月`,
                `${yearInHan(year)}年${inHan(Number(month))}月`,
              ],
              next,
            )
          : at % 2 === 1 && amount !== ''
            ? inHan(Number(amount)) + unit
            : '';
      if (typed === '') continue;
      const form = normalForm(typed, 'zh');
      const is: Relevance = ({ url, folded }) =>
        formsOf(url, folded).some((one) => one.includes(form));
      const name = at % 2 === 0 ? 'date' : 'amount';
      return { class: name, lang: 'zh' as const, text: typed, wanted: is, right: is, card: '' };
    }
  });
}

const slips: readonly (readonly [RegExp, string])[] = [
  [/zh/, 'z'],
  [/sh/, 's'],
  [/ch/, 'c'],
  [/([aei])ng/, '$1n'],
  [/([aei])n(?!g)/, '$1ng'],
  [/^n/, 'l'],
  [/^l/, 'n'],
  [/^f/, 'h'],
];

/** Names spelled by who does not tell some sounds apart. */
export function drawFuzzy({ data }: Questions, count: number, next: () => number): BenchQuery[] {
  const names = [...data.areas, ...data.kinds].flatMap((one) => one.names.slice(0, 1));
  return Array.from({ length: count }, () => {
    for (;;) {
      const name = pickOne(names, next);
      const [spelled = ''] = spellingsOf(name).full;
      const [from, to] = pickOne(slips, next);
      const text = spelled.replace(from, to);
      if (text === spelled || spelled === '') continue;
      // Signs are no part of a spelling.
      const is: Relevance = ({ folded }) =>
        folded.some((one) => one.replace(/[()]/g, '').includes(name.replace(/[（）]/g, '')));
      return { class: 'fuzzy pinyin', lang: 'zh' as const, text, wanted: is, right: is, card: '' };
    }
  });
}

/** Runs of Han and Latin characters as they stand on pages, and pasted pieces with signs in them. */
export function drawPieces(corpus: Corpus, count: number, next: () => number): BenchQuery[] {
  const mixed =
    /\p{Script=Han}{1,3}[A-Za-z]{2,8}(?![A-Za-z])|(?<![A-Za-z0-9])[A-Za-z]{2,8}\p{Script=Han}{1,3}/gu;
  return Array.from({ length: count }, (_, at) => {
    for (;;) {
      const text = pickOne(pickOne(corpus.docs, next).texts, next);
      const from = Math.floor(next() * text.length);
      const pasted = text.slice(from, from + 12);
      const isMixed = at % 2 === 0;
      const typed = isMixed ? pickOne(text.match(mixed) ?? [''], next) : pasted;
      if (typed.length < 3 || (!isMixed && !/\p{Script=Han}{2}[，。；（）、：]/u.test(typed)))
        continue;
      if (!isMixed && /[\p{L}\p{N}]/u.test(text.charAt(from - 1)) && /^[A-Za-z0-9]/.test(typed))
        continue;
      // Pages may part Han and Latin by a space.
      const sought = foldText(typed, corpus.forms).replace(/\s/g, '');
      const is: Relevance = ({ folded }) =>
        folded.some((one) => one.replace(/\s/g, '').includes(sought));
      const name = isMixed ? 'mixed run' : 'pasted';
      return { class: name, lang: 'zh' as const, text: typed, wanted: is, right: is, card: '' };
    }
  });
}
