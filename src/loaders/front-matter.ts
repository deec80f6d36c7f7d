import { z } from 'astro/zod';

/** YAML reads a bare 2026-11-23 as a date; the site keeps dates as ISO text. */
const isoDate = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '日期应写成 YYYY-MM-DD / write dates as YYYY-MM-DD'),
);
const code = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string(),
);

/** What stands above an article. Titles and summaries may hold figures as `[[indicator-id]]`. */
export const newsSchema = z.strictObject({
  title: z.string(),
  date: isoDate,
  updated: isoDate.optional(),
  summary: z.string(),
  kind: z.enum(['report', 'analysis', 'notice']),
  sources: z.array(z.string()).default([]),
  township: code.optional(),
  programme: z.string().optional(),
  facilities: z.array(z.string()).default([]),
});

export const programmeSchema = z.strictObject({
  title: z.string(),
  summary: z.string(),
  group: z.enum([
    'elder',
    'child',
    'disability',
    'veteran',
    'service',
    'governance',
    'economy',
    'all',
  ]),
  order: z.number(),
  sources: z.array(z.string()).default([]),
  township: code.optional(),
  indicators: z.array(z.string()).default([]),
  kinds: z.array(z.string()).default([]),
});

export const pageSchema = z.strictObject({ title: z.string(), summary: z.string() });

export type NewsMatter = z.infer<typeof newsSchema>;
export type ProgrammeMatter = z.infer<typeof programmeSchema>;
export type PageMatter = z.infer<typeof pageSchema>;
