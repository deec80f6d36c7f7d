import fs from 'node:fs';
import path from 'node:path';
import { defineCollection } from 'astro:content';
import { articles } from '#loaders/articles.ts';
import { csvTables, tableEntry } from '#loaders/csv-tables.ts';
import { newsSchema, pageSchema, programmeSchema } from '#loaders/front-matter.ts';
import { buildDay } from '#loaders/held-back.ts';
import { placesOf } from '#src/edition.ts';

const places = placesOf(process.env);
const day = buildDay(process.env, places.content);

// Large example sets bring articles of their own; the committed overlay has none.
const demoNews = places.demo === null ? null : path.join(places.demo, 'news');

export const collections = {
  tables: defineCollection({ loader: csvTables(), schema: tableEntry }),
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
