import { accept, column, refuse } from '#tables/column.ts';
import type { ColumnDocs, RequiredColumn } from '#tables/column.ts';
import { noteDocs } from '#tables/shared-columns.ts';
import { defineTable } from '#tables/table.ts';
import type { RowOf, RowViolation } from '#tables/table.ts';
import { optionalTwins } from '#tables/twin-columns.ts';
import { date } from '#tables/value-cells.ts';

const PATH = /^\/([a-z0-9_-]+\/)+(#[a-z0-9-]+)?$/;

function path(docs: ColumnDocs): RequiredColumn<string> {
  return column(docs, {
    type: 'string',
    constraints: { pattern: PATH.source },
    read: (cell) => (PATH.test(cell) ? accept(cell) : refuse('path-form')),
  });
}

const columns = {
  old_path: path({
    title: { zh: '原来的网址', en: 'Old path' },
    description: {
      zh: '从网站首页之后写起，前后都有斜线，不写 /en/；核对项目写在 # 后面。',
      en: 'From behind the host and the base path, with a slash at both ends and without /en/; a check stands behind #.',
    },
    example: '/statistics/households/',
  }),
  new_path: path({
    title: { zh: '现在的网址', en: 'New path' },
    description: {
      zh: '换到哪里；没有接替的留空，写明原因。',
      en: 'Where it is now; empty, with a reason, where nothing took its place.',
    },
    example: '/statistics/family-households/',
  }).optional(),
  moved_on: date({
    title: { zh: '日期', en: 'Date' },
    description: { zh: '改动发布的日期。', en: 'Day on which the change was published.' },
    example: '2026-12-01',
    precisions: ['day'],
  }),
  ...optionalTwins('reason', { ...noteDocs, title: { zh: '原因', en: 'Reason' } }),
};

/** A page that is gone says why; one that moved may. */
function rowRule({ new_path, reason_zh }: RowOf<typeof columns>): RowViolation<typeof columns>[] {
  const untold = new_path === null && reason_zh === null;
  return untold ? [{ column: 'reason_zh', code: 'moved-untold' }] : [];
}

/** Addresses of this site that changed or ended; redirects and the pages there are made from it. */
export const moved = defineTable({
  name: 'moved',
  title: { zh: '换了的网址', en: 'Moved addresses' },
  description: {
    zh: '发布过、后来改了编号或撤下的指标、来源、文章、话题、专题、核对项目和表：原来的网址照样能打开，转到新的地方，或写明为什么撤下。机构另见撤下的机构。',
    en: 'Indicators, sources, articles, topics, programmes, checks and tables that were published and later renamed or withdrawn: their old addresses still open and lead on, or say why. Facilities have a table of their own.',
  },
  key: ['old_path'],
  columns,
  rowRule,
});

export type Moved = RowOf<typeof columns>;
