import { z } from 'astro/zod';
import { readDate } from '#tables/dates.ts';

const isoDate = z
  .string({ error: '必填，应为日期 / must be a date' })
  .regex(/^\d{4}-\d{2}-\d{2}$/, '日期应写成 YYYY-MM-DD / write dates as YYYY-MM-DD')
  .refine((text) => readDate(text, ['day']) !== 'impossible', '没有这一天 / no such day');
const code = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string({ error: '应为编号 / must be an id' }),
);
const ids = z
  .array(z.string({ error: '应为编号 / must be an id' }), {
    error: '应写成列表，如 [a, b] / must be a list, such as [a, b]',
  })
  .default([]);

const text = z
  .string({ error: '必填，应为文字 / must be a text' })
  .refine((given) => given.trim() !== '', '不能空着 / may not be empty');

function oneOf<const T extends readonly string[]>(values: T) {
  const list = values.join('、');
  return z.enum(values, { error: `只能填 ${list} / must be one of: ${values.join(', ')}` });
}

/** An object with these fields and no other; an unknown one is named. */
function fields<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `没有这样的项：${issue.keys.join('、')} / unknown: ${issue.keys.join(', ')}`
        : undefined,
  });
}

/** What stands above an article. Titles and summaries may hold figures as `[[indicator-id]]`. */
export const newsSchema = fields({
  title: text,
  /** Day from which it is published; builds of an earlier day hold it back. */
  date: isoDate,
  updated: isoDate.optional(),
  /** Whether it is still being written: only `npm run dev` shows it. */
  draft: z.boolean({ error: '只能填 true 或 false / must be true or false' }).optional(),
  summary: text,
  /** The photo of the article that lists show, and that it is shared with. */
  photo: code.optional(),
  kind: oneOf(['report', 'analysis', 'notice']),
  /** Who wrote it, where it is told: a person, or the desk of an office. */
  author: text.optional(),
  desk: text.optional(),
  /** Who answers for it (责任编辑). */
  editor: text.optional(),
  topics: ids,
  sources: ids,
  township: code.optional(),
  programme: code.optional(),
  facilities: ids,
}).refine(({ date, updated }) => updated === undefined || updated >= date, {
  path: ['updated'],
  error: '比发布日期（date）还早，请核对 / before the day of publication (date): check both',
});

export const programmeSchema = fields({
  title: text,
  summary: text,
  group: oneOf([
    'elder',
    'child',
    'disability',
    'veteran',
    'service',
    'governance',
    'economy',
    'all',
  ]),
  order: z.number({ error: '应填数字 / must be a number' }),
  sources: ids,
  township: code.optional(),
  indicators: ids,
  kinds: ids,
});

export const pageSchema = fields({ title: text, summary: text });

export type NewsMatter = z.infer<typeof newsSchema>;
export type ProgrammeMatter = z.infer<typeof programmeSchema>;
export type PageMatter = z.infer<typeof pageSchema>;
