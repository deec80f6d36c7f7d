import fs from 'node:fs';
import { expect, test } from 'vitest';
import { absencesIn } from '#domain/absence.ts';
import type { QuestionAnswer } from '#search/questions/answer.ts';
import type { Lang } from '#tables/finding.ts';
import { asker, realQuestions } from '../../support/ask-questions.ts';

const isSearch = (url: string): boolean => /^searches\/(?:[a-z]+\/)?#[a-z0-9-]+$/.test(url);

/** Whether a card says that something was not found. */
const isAbsence = ({ title, notes, lines }: QuestionAnswer): boolean =>
  absencesIn([title, ...notes, ...lines.map(({ text }) => text)].join('\n')).length > 0;

const asked = fs
  .readFileSync('tests/fixtures/questions.tsv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [string, Lang]);

/** Every kind, asked for in a township in which hardly any is known, and its telephone. */
const byKind = realQuestions('zh').kinds.flatMap(({ names: [name = ''] }): [string, Lang][] => [
  [`草沟堡乡有没有${name}`, 'zh'],
  [`蔚县${name}电话`, 'zh'],
]);

test('a card that says that something was not found leads to the search behind it', async () => {
  const askers = { zh: await asker('zh'), en: await asker('en') };
  const bare: string[] = [];
  let absences = 0;
  for (const [question, lang] of [...asked, ...byKind]) {
    const { answer } = await askers[lang](question);
    if (answer === null || !isAbsence(answer)) continue;
    absences += 1;
    if (!answer.links.some(({ url }) => isSearch(url))) bare.push(`${question}: ${answer.title}`);
  }
  expect(bare).toEqual([]);
  expect(absences).toBeGreaterThan(30);
});

test('a question of someone who cannot care for himself is not told of statistics or beds', async () => {
  const ask = { zh: await asker('zh'), en: await asker('en') };
  expect((await ask.zh('婆婆瘫痪在床')).answer).toBeNull();
  for (const query of ['瘫痪在床', '老人卧床不起', '老人生活不能自理']) {
    const { answer, pages } = await ask.zh(query);
    expect([query, answer, pages[0]]).toEqual([query, null, 'benefits/']);
  }
  expect(await ask.en('bedridden')).toMatchObject({ answer: null, pages: ['benefits/'] });
});
