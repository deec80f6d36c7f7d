import { accept, column, refuse } from '#tables/column.ts';
import { checkedOn, neededLocator, notes, sourceId } from '#tables/shared-columns.ts';
import { defineTable } from '#tables/table.ts';
import type { RowOf, RowViolation } from '#tables/table.ts';
import { id, text } from '#tables/text-cells.ts';
import { choice, date, number, yesNo } from '#tables/value-cells.ts';

export const sexes = {
  male: { zh: '男', en: 'male' },
  female: { zh: '女', en: 'female' },
} as const;

export const qualifiers = {
  exact: { zh: '照原文', en: 'as printed' },
  at_least: { zh: '至少', en: 'at least' },
  approx: { zh: '约', en: 'about' },
} as const;

/**
 * The status of a value, as in SDMX (code list CL_OBS_STATUS): final is A, normal value;
 * preliminary is P, provisional; suppressed is Q, missing because withheld; not_reported is O,
 * missing.
 */
export const observationStatuses = {
  final: { zh: '照来源', en: 'as the source gives it' },
  preliminary: { zh: '初步', en: 'preliminary' },
  suppressed: { zh: '不公开', en: 'suppressed' },
  not_reported: { zh: '未报告', en: 'not reported' },
} as const;
export type ObservationStatus = keyof typeof observationStatuses;

/** Units in which people and families are counted, in Chinese: 人 and 户, but neither visits nor firms. */
const PEOPLE_UNITS: readonly string[] = [
  ...['人', '名', '口', '户', '户家庭', '个家庭', '家庭', '对夫妻', '个人', '户人家'],
];

/**
 * Counts of people or families from 1 to just below this are not published, since few people can be told apart.
 * Such a value is left empty and its status is `suppressed`. 0 turns the rule off.
 */
export const SMALLEST_COUNT_OF_PEOPLE = 10;

/** Whether a value counts so few people that it must be withheld. */
export function isTooSmall(value: number | null, unitZh: string | null): boolean {
  if (value === null || unitZh === null || !PEOPLE_UNITS.includes(unitZh)) return false;
  return value > 0 && value < SMALLEST_COUNT_OF_PEOPLE;
}

const AGE_FORM = /^(\d{1,3}|\d{1,3}-\d{1,3}|\d{1,3}\+)$/;

const columns = {
  indicator_id: id({
    title: { zh: '指标', en: 'Indicator' },
    description: { zh: '指标编号，见指标表。', en: 'See the table of indicators.' },
    example: 'elder-village-homes',
  }),
  area_code: column(
    {
      title: { zh: '地区代码', en: 'Area code' },
      description: {
        zh: '六位县区代码或九位乡镇代码。',
        en: 'Six-digit code of a county or nine-digit code of a township.',
      },
      example: '130726',
    },
    {
      type: 'string',
      constraints: { pattern: '^\\d{6}(\\d{3})?$' },
      read: (cell) =>
        /^\d{6}(\d{3})?$/.test(cell) ? accept(cell) : refuse('code-form', { digits: '6 / 9' }),
    },
  ),
  facility_id: id({
    title: { zh: '机构', en: 'Facility' },
    description: {
      zh: '只说一家机构的数填机构编号，其余留空。',
      en: 'Filled where the value is about one facility.',
    },
  }).optional(),
  period: date({
    title: { zh: '时间', en: 'Period' },
    description: {
      zh: '数据所属的年、月或日。',
      en: 'Year, month or day that the value is about.',
    },
    example: '2022-09',
  }),
  sex: choice({
    title: { zh: '性别', en: 'Sex' },
    description: { zh: '不分性别的留空。', en: 'Empty where both are counted together.' },
    choices: sexes,
  }).optional(),
  age_group: column(
    {
      title: { zh: '年龄组', en: 'Age group' },
      description: {
        zh: '例如 0、1-4、60-64、60+；不分年龄的留空。',
        en: 'Such as 0, 1-4, 60-64 or 60+; empty where all ages are counted together.',
      },
      example: '60+',
    },
    {
      type: 'string',
      constraints: { pattern: AGE_FORM.source },
      read: (cell) =>
        AGE_FORM.test(cell)
          ? accept(cell)
          : refuse('choice', { choices: '0 / 1-4 / 60-64 / 60+', hint: '' }),
    },
  ).optional(),
  value: number({
    title: { zh: '数值', en: 'Value' },
    description: {
      zh: '未报告的留空，不填 0。',
      en: 'Empty where not reported; never 0 for that.',
    },
    example: '56',
  }).optional(),
  status: choice({
    title: { zh: '状态', en: 'Status' },
    description: {
      zh: 'final：来源给出的数，本站没有另行核实；初步：来源说明还会修订；不公开：有数，因人数太少等缘故不登；未报告：来源没有给出。后两种 value 留空。对应 SDMX 的 A、P、Q、O。',
      en: 'final: as the source gives it, not verified by this site; preliminary: the source says that it will be revised; suppressed: known but withheld, such as a count of very few people; not_reported: the source gives none. The last two leave value empty. In SDMX: A, P, Q, O.',
    },
    choices: observationStatuses,
  }),
  qualifier: choice({
    title: { zh: '限定', en: 'Qualifier' },
    description: {
      zh: '“余”“多”记作 at_least，“约”“近”记作 approx。',
      en: 'at_least where the source says “more than” (余, 多), approx for “about”.',
    },
    choices: qualifiers,
  }),
  cumulative: yesNo({
    title: { zh: '累计', en: 'Cumulative' },
    description: { zh: '是否累计数。', en: 'Whether it is a running total.' },
  }),
  source_id: sourceId,
  source_locator: neededLocator,
  phrase: text({
    title: { zh: '原文短语', en: 'Phrase' },
    description: {
      zh: '原文中的几个字，便于核对。',
      en: 'A few words of the source, for checking.',
    },
    example: '56个村级互助幸福院',
  }).optional(),
  ...notes,
  checked_on: checkedOn,
};

export type Observation = RowOf<typeof columns>;

/** A value that is published is there; one that is withheld or missing is not. */
function rowRule({ status, value }: Observation): RowViolation<typeof columns>[] {
  const empty = status === 'suppressed' || status === 'not_reported';
  if (empty && value !== null) return [{ column: 'value', code: 'status-without-value' }];
  if (!empty && value === null) return [{ column: 'value', code: 'status-with-value' }];
  return [];
}

export const observations = defineTable({
  name: 'observations',
  title: { zh: '数值', en: 'Values' },
  description: {
    zh: '每个指标在某地、某时的一个数，附来源。报道里的数字和普查人数都在这里。',
    en: 'One value of one indicator for one place and time, with its source: figures of news reports and census counts alike.',
  },
  key: ['indicator_id', 'area_code', 'facility_id', 'period', 'sex', 'age_group'],
  guarded: ['value', 'qualifier', 'cumulative'],
  references: [
    { column: 'indicator_id', table: 'indicators' },
    { column: 'facility_id', table: 'facilities' },
    { column: 'source_id', table: 'sources' },
  ],
  rowRule,
  columns,
});
