import { checkedOn, neededLocator, notes, sourceId } from '#tables/shared-columns.ts';
import { defineTable } from '#tables/table.ts';
import type { RowOf, RowViolation } from '#tables/table.ts';
import { optionalTwins, twins } from '#tables/twin-columns.ts';
import { id, ids } from '#tables/text-cells.ts';
import { choice, yesNo } from '#tables/value-cells.ts';

/** The fields of public business, and the regulation on asking for what is not published. */
export const dutyFields = {
  elder: { zh: '养老服务', en: 'Eldercare' },
  relief: { zh: '社会救助', en: 'Social relief' },
  child: { zh: '儿童福利', en: 'Child welfare' },
  disability: { zh: '残疾人', en: 'People with disabilities' },
  veteran: { zh: '退役军人', en: 'Veterans' },
  general: { zh: '各个领域：主动公开', en: 'Every field: to be published unasked' },
  request: { zh: '申请公开', en: 'Asking for information' },
} as const;
export type DutyField = keyof typeof dutyFields;

/** How well the wording of an item is known, from its own text down to nothing at all. */
export const confirmations = {
  full_text: { zh: '读到全文', en: 'read in full text' },
  several: { zh: '在多地的目录里读到', en: 'read in several places’ lists' },
  two: { zh: '在两地的目录里读到', en: 'read in two places’ lists' },
  one: { zh: '只在一处读到，待再核对', en: 'read in one place only, to be confirmed' },
  mirror: { zh: '只在一处转载里读到，待再核对', en: 'read in one copy only, to be confirmed' },
  indirect: {
    zh: '有一地照此公布；目录原文没有读到',
    en: 'one place publishes it; item itself not read',
  },
  not_read: { zh: '内容没有读到', en: 'contents not read' },
  not_found: { zh: '查过全国目录，还没有结果', en: 'national list searched for, none yet' },
} as const;
export type Confirmation = keyof typeof confirmations;

/** Readings by at least two bodies, or of the law itself. All else is marked as unconfirmed. */
export const CONFIRMED: readonly Confirmation[] = ['full_text', 'several', 'two'];

const columns = {
  duty_id: id({
    title: { zh: '编号', en: 'Duty ID' },
    description: {
      zh: '不重复的编号，网页用它指明。',
      en: 'Unique identifier; pages point to it.',
    },
    example: 'elder-7',
  }),
  field: choice({
    title: { zh: '领域', en: 'Field' },
    description: { zh: '属于哪个领域。', en: 'The field that it belongs to.' },
    choices: dutyFields,
  }),
  ...twins('group', {
    title: { zh: '一级事项', en: 'Group' },
    description: {
      zh: '目录里的一级事项；法规的条文写法规。',
      en: 'The first-level item of the list; the regulation for its articles.',
    },
  }),
  ...twins('name', {
    title: { zh: '事项', en: 'Item' },
    description: {
      zh: '要公开什么，或哪一条说的是什么。',
      en: 'What is to be published, or what the article is about.',
    },
  }),
  ...optionalTwins('shows', {
    title: { zh: '公开内容', en: 'What must be shown' },
    description: {
      zh: '要写明哪些内容；没有读到的留空。',
      en: 'What it must say; empty where that was not read.',
    },
  }),
  ...optionalTwins('holder', {
    title: { zh: '由谁公开', en: 'Holder' },
    description: {
      zh: '规定由哪个机关公开或答复。',
      en: 'The body that is to publish or to answer.',
    },
  }),
  ...optionalTwins('deadline', {
    title: { zh: '期限', en: 'Deadline' },
    description: {
      zh: '多久之内；没有读到的留空。',
      en: 'By when; empty where that was not read.',
    },
  }),
  ...optionalTwins('where', {
    title: { zh: '在哪里公开', en: 'Where' },
    description: { zh: '规定的渠道。', en: 'The prescribed places.' },
  }),
  persons: yesNo({
    title: { zh: '是否个人名单', en: 'Lists of persons' },
    description: {
      zh: '公开的是个人名单的填 yes：依法在当地张贴，本站一概不登。',
      en: 'yes where persons are listed: posted locally by law, never copied to this site.',
    },
  }),
  ...optionalTwins('answers', {
    title: { zh: '能补上本站的什么', en: 'What it would answer here' },
    description: {
      zh: '公开以后，本站缺的哪些内容能补上。',
      en: 'What this site lacks and could fill in from it.',
    },
  }),
  kind_ids: ids({
    title: { zh: '机构种类', en: 'Kinds of facility' },
    description: {
      zh: '能补上哪些种类的机构，见机构种类表。',
      en: 'Kinds of facility that it would tell of; see the table of kinds.',
    },
    example: 'elder-professional;elder-county-home',
  }).optional(),
  confirmation: choice({
    title: { zh: '核对到什么程度', en: 'Confirmation' },
    description: {
      zh: '条文或目录读到几处；两处以下的，网页上标明待再核对。',
      en: 'In how many places it was read; below two, pages mark it as unconfirmed.',
    },
    choices: confirmations,
  }),
  access_ids: ids({
    title: { zh: '读自哪里', en: 'Read at' },
    description: {
      zh: '读的是哪几份，见来源的地址。',
      en: 'The copies read; see the ways to the sources.',
    },
    example: 'elder-standard-yunyang;elder-standard-yongren',
  }).optional(),
  search_ids: ids({
    title: { zh: '查找记录', en: 'Searches' },
    description: {
      zh: '查过全国目录、还没有结果的，写明是哪几次查找，见查找记录表。',
      en: 'The searches for a national list that came to nothing so far.',
    },
    example: 's035',
  }).optional(),
  source_id: sourceId,
  source_locator: neededLocator,
  ...notes,
  checked_on: checkedOn,
};

export type Duty = RowOf<typeof columns>;

/** Contents without a text behind them are no contents; what was not found rests on a search. */
function rowRule(row: Duty): RowViolation<typeof columns>[] {
  const unread = row.confirmation === 'not_read' || row.confirmation === 'not_found';
  if (unread && row.shows_zh !== null) return [{ column: 'shows_zh', code: 'duty-unread' }];
  if (!unread && row.access_ids === null) {
    return [{ column: 'access_ids', code: 'needs-column', params: { other: 'confirmation' } }];
  }
  const untold = row.confirmation === 'not_found' && row.search_ids === null;
  return untold
    ? [{ column: 'search_ids', code: 'needs-column', params: { other: 'confirmation' } }]
    : [];
}

export const duties = defineTable({
  name: 'duties',
  title: { zh: '应当公开的事项', en: 'What is to be published' },
  description: {
    zh: '国家的基层政务公开标准目录和政府信息公开条例要求公开什么、由谁、多久之内；每一项写明读自哪里、核对到什么程度。',
    en: 'What the national lists for local government and the Regulations on Open Government Information want published, by whom and by when; each with where it was read and how well it is confirmed.',
  },
  key: ['duty_id'],
  guarded: ['name_zh', 'shows_zh', 'holder_zh', 'deadline_zh'],
  references: [
    { column: 'kind_ids', table: 'facility_kinds' },
    { column: 'access_ids', table: 'source_access' },
    { column: 'search_ids', table: 'searches' },
    { column: 'source_id', table: 'sources' },
  ],
  columns,
  rowRule,
});
