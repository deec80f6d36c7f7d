import type { Bilingual } from '#tables/column.ts';
import { checkedOn, notes, sourceId } from '#tables/shared-columns.ts';
import { defineTable } from '#tables/table.ts';
import type { RowOf, RowViolation } from '#tables/table.ts';
import { id, text, texts } from '#tables/text-cells.ts';
import { choice, choices } from '#tables/value-cells.ts';

export const benefitGroups = {
  elder: { zh: '老人', en: 'Older people' },
  disability: { zh: '残疾人', en: 'People with disabilities' },
  child: { zh: '孩子', en: 'Children' },
  veteran: { zh: '退役军人和军人家庭', en: 'Veterans and soldiers’ families' },
  relief: { zh: '家里有困难的', en: 'Families in need' },
} as const;
export type BenefitGroup = keyof typeof benefitGroups;

/** What a reader would say of himself or of whom he asks for. */
export const situations = {
  aged: { zh: '60岁以上', en: 'Aged 60 or over' },
  aged_80: { zh: '80岁以上', en: 'Aged 80 or over' },
  care: { zh: '生活不能自理', en: 'In need of care' },
  disabled: { zh: '有残疾证', en: 'With a disability certificate' },
  poor: { zh: '家里收入低', en: 'Low income' },
  sudden: { zh: '突然遇到难处', en: 'In sudden trouble' },
  no_parents: { zh: '没有父母照料的孩子', en: 'A child without parents’ care' },
  veteran: { zh: '退役', en: 'Left the army' },
  soldier: { zh: '家里有人当兵', en: 'A soldier in the family' },
} as const;
export type Situation = keyof typeof situations;

export const benefitLevels = {
  national: { zh: '全国', en: 'national' },
  province: { zh: '河北省', en: 'Hebei' },
  county: { zh: '蔚县', en: 'Yu County' },
} as const;

export const standings = {
  in_force: { zh: '现在有效', en: 'in force' },
  probable: { zh: '多半有效，请先问', en: 'probably in force; ask first' },
  unknown: { zh: '现在还有没有，不清楚', en: 'not known whether it still exists' },
} as const;

const described = (title: Bilingual, what: Bilingual) => ({
  zh: text({
    title,
    description: { zh: `${what.zh}，用平常话写。`, en: `${what.en}, in plain Chinese.` },
  }),
  en: text({
    title: { zh: `英文${title.zh}`, en: `${title.en} (English)` },
    description: { zh: `${what.zh}，英文。`, en: `${what.en}.` },
  }),
});

const name = described({ zh: '名称', en: 'Name' }, { zh: '这一项叫什么', en: 'What it is called' });
const who = described({ zh: '谁能领', en: 'Who' }, { zh: '什么人可以', en: 'Who is entitled' });
const what = described(
  { zh: '能得到什么', en: 'What' },
  { zh: '规定给什么，不含数额', en: 'What the rule gives, without amounts' },
);
const amount = described(
  { zh: '数额', en: 'Amount' },
  {
    zh: '写明哪年、哪一级定的；只收政府网页、机关报和它们的转载所说的数',
    en: 'With its year and who set it; only from pages of the government, official papers and reposts of these',
  },
);
const documents = described(
  { zh: '材料', en: 'Documents' },
  { zh: '要带什么', en: 'What to bring' },
);
const where = described({ zh: '到哪里办', en: 'Where' }, { zh: '向谁申请', en: 'Where to apply' });
const rule = described(
  { zh: '依据', en: 'Rule' },
  { zh: '哪部法规、哪一条', en: 'Which law or rule, and which article' },
);

const columns = {
  benefit_id: id({
    title: { zh: '编号', en: 'Benefit ID' },
    description: { zh: '不重复的编号，网页用它作地址。', en: 'Unique; the address of its page.' },
    example: 'elder-80',
  }),
  name_zh: name.zh,
  name_en: name.en,
  also_called_zh: texts({
    title: { zh: '也叫', en: 'Also called (Chinese)' },
    description: {
      zh: '人们平常的叫法，几个之间用英文分号隔开，搜索照它找。',
      en: 'Words that people use for it, in Chinese, separated by semicolons; the search knows them.',
    },
    example: '高龄补贴;老龄补贴',
  }).optional(),
  group: choice({
    title: { zh: '门类', en: 'Group' },
    description: { zh: '给哪一类人。', en: 'Whom it is for.' },
    choices: benefitGroups,
  }),
  situations: choices({
    title: { zh: '什么情形', en: 'Situations' },
    description: {
      zh: '处在哪种情形的人要看它，几项之间用英文分号隔开。',
      en: 'Situations of those who should read it, separated by semicolons.',
    },
    example: 'aged;aged_80',
    choices: situations,
  }),
  level: choice({
    title: { zh: '哪一级的规定', en: 'Level' },
    description: { zh: '规定出自哪一级。', en: 'Who made the rule.' },
    choices: benefitLevels,
  }),
  who_zh: who.zh,
  who_en: who.en,
  what_zh: what.zh,
  what_en: what.en,
  amount_zh: amount.zh.optional(),
  amount_en: amount.en.optional(),
  amount_source_id: id({
    title: { zh: '数额的来源', en: 'Source of the amount' },
    description: { zh: '谁说的这个数额，见来源表。', en: 'Who says so; see the sources.' },
    example: 'hebdaily-2024-12-03',
  }).optional(),
  search_id: id({
    title: { zh: '查数额的记录', en: 'Search for the amount' },
    description: {
      zh: '为蔚县的数额做过的查找，见查找记录表；不涉及数额的留空。',
      en: 'The search for the county’s amount, see the table of searches; empty where there is no amount to look for.',
    },
    example: 's088',
  }).optional(),
  documents_zh: documents.zh.optional(),
  documents_en: documents.en.optional(),
  where_zh: where.zh.optional(),
  where_en: where.en.optional(),
  rule_zh: rule.zh,
  rule_en: rule.en,
  standing: choice({
    title: { zh: '现在有没有', en: 'Standing' },
    description: { zh: '规定现在是否有效。', en: 'Whether the rule is in force.' },
    choices: standings,
  }),
  source_id: sourceId,
  ...notes,
  checked_on: checkedOn,
};

export type Benefit = RowOf<typeof columns>;

const needs = (
  column: keyof typeof columns,
  other: keyof typeof columns,
): RowViolation<typeof columns> => ({ column, code: 'needs-column', params: { other } });

/** An amount is printed with the one who says so, or not at all. */
function rowRule(row: Benefit): RowViolation<typeof columns>[] {
  const { amount_zh: amount, amount_source_id: source } = row;
  if (amount !== null && source === null) return [needs('amount_source_id', 'amount_zh')];
  return amount === null && source !== null ? [needs('amount_zh', 'amount_source_id')] : [];
}

export const benefits = defineTable({
  name: 'benefits',
  title: { zh: '待遇和补贴', en: 'Benefits' },
  description: {
    zh: '按国家和河北的规定可以领的补贴、享受的优待：谁、什么、到哪里办、依据哪一条。没有蔚县自己的数额的，写明查过。',
    en: 'What national and Hebei rules give: who, what, where to apply and by which article. Where there is no amount for the county, it says that one was looked for.',
  },
  key: ['benefit_id'],
  references: [
    { column: 'source_id', table: 'sources' },
    { column: 'amount_source_id', table: 'sources' },
    { column: 'search_id', table: 'searches' },
  ],
  rowRule,
  columns,
});
