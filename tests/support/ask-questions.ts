import fs from 'node:fs';
import { buildFigureBook } from '#domain/figure-book.ts';
import { cite, searchFinder } from '#domain/searches.ts';
import { inLang, nameOf } from '#domain/text.ts';
import { answersText } from '#i18n/answers.ts';
import type { ReadFile } from '#search/engine.ts';
import { noFolding } from '#domain/fold-forms.ts';
import { IndexReader } from '#search/index-reader.ts';
import { OwnEngine } from '#search/own-engine.ts';
import { readQuestion } from '#search/questions/ask.ts';
import type { Asked } from '#search/questions/ask.ts';
import { pagesOfData } from '#search/questions/data-pages.ts';
import type { AskedData, AskedPage } from '#search/questions/data.ts';
import { absentOf, pagesOf, synonymsOf } from '#search/questions/make-words.ts';
import { searchRecords } from '#search/records.ts';
import type { SearchRecords } from '#search/records.ts';
import type { Lang } from '#tables/finding.ts';
import { foldText } from '#search/fold.ts';
import { realDataset } from './dataset.ts';
import { inCounty } from './county.ts';

const dataset = realDataset();
const rowsOf = <T>(located: readonly { readonly value: T }[]): T[] =>
  located.map(({ value }) => value);
const counties = rowsOf(dataset.counties);
const county = (() => {
  const row = counties.find(({ county_code: code }) => code === '130726');
  if (row === undefined) throw new Error('The county has no row.');
  return row;
})();

/** All figures of the site's own tables. */
export const book = buildFigureBook(dataset, county.county_code);
const sources = new Map(rowsOf(dataset.sources).map((row) => [row.source_id, row] as const));
const townships = rowsOf(dataset.townships);
const searchFor = searchFinder(
  rowsOf(dataset.searches),
  townships.map((row) => row.name_zh),
);

/** What a county or township is called. */
export function nameOfArea(code: string, lang: Lang): string {
  const row =
    townships.find(({ township_code: one }) => one === code) ??
    counties.find(({ county_code: one }) => one === code);
  return row === undefined ? code : nameOf(row, lang);
}

/** Programmes by what their texts say they are about. */
const programmes = fs
  .readdirSync(inCounty('content/programmes'))
  .filter((file) => !file.endsWith('.en.mdx'))
  .map((file) => {
    const text = fs.readFileSync(inCounty(`content/programmes/${file}`), 'utf8');
    const listOf = (name: string): string[] =>
      new RegExp(`^${name}: \\[(.*)\\]$`, 'm').exec(text)?.[1]?.split(', ') ?? [];
    const names = [/^title: (.*)$/m.exec(text)?.[1] ?? ''];
    const about = [...listOf('indicators'), ...listOf('kinds')];
    return { url: `programmes/${file.replace('.mdx', '')}/`, names, about };
  });

const benefitPages = (lang: Lang): AskedPage[] =>
  rowsOf(dataset.benefits).map((row) => ({
    url: `benefits/${row.benefit_id}/`,
    names: [nameOf(row, lang), ...(lang === 'zh' ? (row.also_called_zh ?? []) : [])],
    about: [],
  }));

/** What the index takes from the site's own tables, in one language. */
export function realRecords(lang: Lang): SearchRecords {
  const synonyms = rowsOf(dataset.synonyms);
  return searchRecords(
    {
      facilities: rowsOf(dataset.facilities),
      county,
      counties,
      townships,
      villages: rowsOf(dataset.villages),
      elsewhere: rowsOf(dataset.places_elsewhere),
      kinds: rowsOf(dataset.facility_kinds),
      indicators: book.indicators,
      absent: absentOf(rowsOf(dataset.answers_absent), lang),
      pages: [...benefitPages(lang), ...pagesOf(synonyms, lang), ...programmes],
      synonyms: synonymsOf(synonyms, lang),
      hotlines: rowsOf(dataset.hotlines),
      searchFor: (sought) => {
        const search = searchFor(sought);
        return search && cite(search);
      },
      figuresOf: book.of,
      dated: [],
      figures: [],
      spoken: new Map(),
      areaName: () => undefined,
      sourceTitle: (id, language) => {
        const source = sources.get(id);
        return (source && inLang(source, 'title', language)) ?? id;
      },
    },
    lang,
  );
}

/** All that questions are read by, without the numbers of pages. */
export const realQuestions = (lang: Lang): AskedData => ({
  ...realRecords(lang).questions,
  numbers: [],
});

/** Asks questions of the site's own tables, without building its pages: addresses stand for numbers. */
export async function asker(
  lang: Lang,
): Promise<(query: string) => Promise<Asked & { readonly pages: readonly string[] }>> {
  const { questions, answers } = realRecords(lang);
  const urls = pagesOfData(questions);
  const numbers = urls.map((_, at) => at);
  const data = JSON.stringify({ ...questions, numbers });
  const read: ReadFile = (name) => {
    if (name === 'index.txt') return Promise.resolve('now 0 0 0\n\n');
    const file = name.replace('now/answers/', '').replace('.json', '');
    return Promise.resolve(file === 'data' ? data : JSON.stringify(answers[file]));
  };
  const index = await IndexReader.open(read, (reader) => new OwnEngine(reader, lang));
  return async (query) => {
    const asked = await readQuestion(index, foldText(query, noFolding), answersText[lang], lang);
    return { ...asked, pages: asked.leads.map((at) => urls[at] ?? '') };
  };
}
