import type { Bilingual } from '#tables/column.ts';
import { admissions, mealKinds, medicalCare, ratings } from '#tables/facility-care-labels.ts';
import { fees } from '#tables/fees.ts';
import type { RowOf, RowViolation } from '#tables/table.ts';
import { text } from '#tables/text-cells.ts';
import { choice, choices, date, integer } from '#tables/value-cells.ts';

const asOf = (what: Bilingual, needed = true) =>
  date({
    title: { zh: `${what.zh}截至`, en: `${what.en} as of` },
    description: {
      zh: `${what.zh}是什么时候的。${needed ? `填了${what.zh}就要填。` : '来源没有写的留空。'}`,
      en: needed
        ? 'The day, month or year of it; needed wherever it is given.'
        : 'The day, month or year of it; empty where the source does not say.',
    },
    example: '2026-09',
  }).optional();

/** What families ask of a place: what it costs, whom it takes, whether it has room, what it gives. */
export const facilityCare = {
  fees: fees({
    title: { zh: '收费', en: 'Fees' },
    description: {
      zh: '元。写成 1200-1800/month、30/day；只知道最低价写 1500+/month，不收费写 0/month。day 每天，month 每月，term 每学期，year 每年，once 每次。面议的留空。',
      en: 'Yuan: 1200-1800/month, 30/day; 1500+/month where only the least is known, 0/month where it is free; day, month, term, year or once. Empty where it is settled in talks.',
    },
    example: '1200-1800/month',
  }).optional(),
  fees_as_of: asOf({ zh: '收费', en: 'Fees' }, false),
  fees_include_zh: text({
    title: { zh: '收费包括', en: 'Fees include (Chinese)' },
    description: {
      zh: '这个价包括什么，另收什么。',
      en: 'What the amount includes and what is extra, in Chinese.',
    },
    example: '床位、护理和三餐；取暖费另收',
  }).optional(),
  fees_include_en: text({
    title: { zh: '英文收费包括', en: 'Fees include (English)' },
    description: { zh: '这个价包括什么，英文。', en: 'What the amount includes.' },
    example: 'bed, care and three meals; heating is extra',
  }).optional(),
  admits: choices({
    title: { zh: '收住对象', en: 'Admits' },
    description: {
      zh: '收哪些人，几类用英文分号隔开。',
      en: 'Whom it takes, several separated by semicolons.',
    },
    example: 'self_care;partial_care',
    choices: admissions,
  }).optional(),
  beds_free: integer({
    title: { zh: '空余床位', en: 'Free beds' },
    description: {
      zh: '还空几张；住满了填 0，不知道的留空。',
      en: 'How many are free: 0 where it is full, empty where that is not known.',
    },
    example: '6',
    minimum: 0,
    maximum: 2000,
  }).optional(),
  beds_free_as_of: asOf({ zh: '空余床位', en: 'Free beds' }),
  rating: choice({
    title: { zh: '等级', en: 'Rating' },
    description: { zh: '官方评定的等级或星级。', en: 'Grade or stars given by the authorities.' },
    example: 'grade_3',
    choices: ratings,
  }).optional(),
  rating_as_of: asOf({ zh: '等级', en: 'Rating' }),
  medical: choices({
    title: { zh: '医疗服务', en: 'Medical care' },
    description: {
      zh: '有什么医疗服务，几项用英文分号隔开。',
      en: 'What medical care there is, several separated by semicolons.',
    },
    example: 'contract;visits',
    choices: medicalCare,
  }).optional(),
  meals: choices({
    title: { zh: '供餐', en: 'Meals' },
    description: {
      zh: '供什么餐，几项用英文分号隔开。',
      en: 'What meals there are, several separated by semicolons.',
    },
    example: 'all_day',
    choices: mealKinds,
  }).optional(),
  filing_number: text({
    title: { zh: '备案编号', en: 'Filing number' },
    description: {
      zh: '在民政、教育或卫健部门备案的编号，照备案回执填。',
      en: 'Number under which it is filed with the authorities, as on the receipt.',
    },
  }).optional(),
};

type Care = RowOf<typeof facilityCare>;
type Violation = RowViolation<typeof facilityCare>;

/**
 * What is only true of a day, and the column that says of which. An amount whose year no source gives
 * is still told, and that its year is not known.
 */
export const datedCare = [
  { column: 'fees', day: 'fees_as_of', needed: false },
  { column: 'beds_free', day: 'beds_free_as_of', needed: true },
  { column: 'rating', day: 'rating_as_of', needed: true },
] as const;

/** What changes has its day, no more beds are free than there are, and “none” excludes all else. */
export function careRule(row: Care & { readonly beds: number | null }): Violation[] {
  const violations = datedCare.flatMap(({ column, day, needed }): Violation[] => {
    if ((row[column] === null) === (row[day] === null)) return [];
    if (row[day] === null && !needed) return [];
    const [empty, other] = row[day] === null ? [day, column] : [column, day];
    return [{ column: empty, code: 'needs-column', params: { other } }];
  });
  const { beds, beds_free: free } = row;
  if (beds !== null && free !== null && free > beds) {
    violations.push({ column: 'beds_free', code: 'beds-free', params: { beds } });
  }
  for (const column of ['medical', 'meals'] as const) {
    const list: readonly string[] = row[column] ?? [];
    if (list.includes('none') && list.length > 1) {
      violations.push({ column, code: 'none-and-some' });
    }
  }
  return violations;
}
