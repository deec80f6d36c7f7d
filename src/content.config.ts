import fs from 'node:fs';
import path from 'node:path';
import { defineCollection } from 'astro:content';
import { articles } from '#loaders/articles.ts';
import { csvTable, storedRow } from '#loaders/csv-table.ts';
import { newsSchema, pageSchema, programmeSchema } from '#loaders/front-matter.ts';
import { buildDay } from '#loaders/held-back.ts';
import { placesOf } from '#src/edition.ts';

const places = placesOf(process.env);
const day = buildDay(process.env, places.content);

// Large example sets bring articles of their own; the committed overlay has none.
const demoNews = places.demo === null ? null : path.join(places.demo, 'news');

export const collections = {
  facilities: defineCollection({
    loader: csvTable('facilities'),
    schema: storedRow<'facilities'>(),
  }),
  tombstones: defineCollection({
    loader: csvTable('tombstones'),
    schema: storedRow<'tombstones'>(),
  }),
  facility_kinds: defineCollection({
    loader: csvTable('facility_kinds'),
    schema: storedRow<'facility_kinds'>(),
  }),
  townships: defineCollection({ loader: csvTable('townships'), schema: storedRow<'townships'>() }),
  villages: defineCollection({ loader: csvTable('villages'), schema: storedRow<'villages'>() }),
  counties: defineCollection({ loader: csvTable('counties'), schema: storedRow<'counties'>() }),
  indicators: defineCollection({
    loader: csvTable('indicators'),
    schema: storedRow<'indicators'>(),
  }),
  observations: defineCollection({
    loader: csvTable('observations'),
    schema: storedRow<'observations'>(),
  }),
  organisations: defineCollection({
    loader: csvTable('organisations'),
    schema: storedRow<'organisations'>(),
  }),
  benefits: defineCollection({ loader: csvTable('benefits'), schema: storedRow<'benefits'>() }),
  hotlines: defineCollection({ loader: csvTable('hotlines'), schema: storedRow<'hotlines'>() }),
  sources: defineCollection({ loader: csvTable('sources'), schema: storedRow<'sources'>() }),
  searches: defineCollection({ loader: csvTable('searches'), schema: storedRow<'searches'>() }),
  statements: defineCollection({
    loader: csvTable('statements'),
    schema: storedRow<'statements'>(),
  }),
  source_access: defineCollection({
    loader: csvTable('source_access'),
    schema: storedRow<'source_access'>(),
  }),
  topics: defineCollection({ loader: csvTable('topics'), schema: storedRow<'topics'>() }),
  moved: defineCollection({ loader: csvTable('moved'), schema: storedRow<'moved'>() }),
  synonyms: defineCollection({ loader: csvTable('synonyms'), schema: storedRow<'synonyms'>() }),
  answers_absent: defineCollection({
    loader: csvTable('answers_absent'),
    schema: storedRow<'answers_absent'>(),
  }),
  places_elsewhere: defineCollection({
    loader: csvTable('places_elsewhere'),
    schema: storedRow<'places_elsewhere'>(),
  }),
  claims: defineCollection({ loader: csvTable('claims'), schema: storedRow<'claims'>() }),
  checks: defineCollection({ loader: csvTable('checks'), schema: storedRow<'checks'>() }),
  duties: defineCollection({ loader: csvTable('duties'), schema: storedRow<'duties'>() }),
  disclosures: defineCollection({
    loader: csvTable('disclosures'),
    schema: storedRow<'disclosures'>(),
  }),
  letters: defineCollection({ loader: csvTable('letters'), schema: storedRow<'letters'>() }),
  requests: defineCollection({ loader: csvTable('requests'), schema: storedRow<'requests'>() }),
  holidays: defineCollection({ loader: csvTable('holidays'), schema: storedRow<'holidays'>() }),
  corrections: defineCollection({
    loader: csvTable('corrections'),
    schema: storedRow<'corrections'>(),
  }),
  news: defineCollection({
    loader: articles(path.join(places.content, 'news'), day),
    schema: newsSchema,
  }),
  demoNews: defineCollection({
    loader: demoNews !== null && fs.existsSync(demoNews) ? articles(demoNews, day) : () => [],
    schema: newsSchema,
  }),
  programmes: defineCollection({
    loader: articles(path.join(places.content, 'programmes'), day),
    schema: programmeSchema,
  }),
  pages: defineCollection({
    loader: articles(path.join(places.content, 'pages'), day),
    schema: pageSchema,
  }),
};
