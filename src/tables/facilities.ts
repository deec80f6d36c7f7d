import { coordinateRule, crsChoices } from '#tables/coordinates.ts';
import { careRule, facilityCare } from '#tables/facility-care.ts';
import { facilityState, stateRule } from '#tables/facility-state.ts';
import { titledAsInOffices } from '#tables/facility-titles.ts';
import { isMobile } from '#tables/personal-data.ts';
import { checkedOn, notes, sourceId, sourceLocator } from '#tables/shared-columns.ts';
import { defineTable } from '#tables/table.ts';
import type { RowOf, RowViolation } from '#tables/table.ts';
import { optionalTwins, twins } from '#tables/twin-columns.ts';
import { code, creditCode, id, phone, text } from '#tables/text-cells.ts';
import { choice, integer, number, yesNo } from '#tables/value-cells.ts';

export { recordStatuses, statuses } from '#tables/facility-state.ts';

export const ownerships = {
  public: { zh: '公办', en: 'public' },
  collective: { zh: '集体', en: 'collective' },
  private: { zh: '民办', en: 'private' },
  public_private: { zh: '公建民营', en: 'publicly built, privately run' },
} as const;

const columns = {
  facility_id: id({
    title: { zh: '机构编号', en: 'Facility ID' },
    description: { zh: '永久不变，也是网址的一部分。', en: 'Permanent; part of the web address.' },
    example: 'childrens-welfare-institute',
  }),
  ...twins('name', {
    title: { zh: '名称', en: 'Name' },
    englishTitle: '英文名',
    description: { zh: '机构全称。', en: 'Full Chinese name.' },
    english: { zh: '英文译名。', en: 'English translation.' },
  }),
  kind_id: id({
    title: { zh: '种类', en: 'Kind' },
    description: { zh: '机构种类编号，见机构种类表。', en: 'See the table of kinds.' },
    example: 'elder-village-home',
  }),
  township_code: code({
    title: { zh: '乡镇', en: 'Township' },
    description: {
      zh: '乡镇的九位代码；来源没有写明的留空，不猜。',
      en: 'Nine-digit code; empty where no source states it. Never guessed.',
    },
    example: '130726101',
    digits: 9,
  }).optional(),
  village: text({
    title: { zh: '村或社区', en: 'Village' },
    description: { zh: '照村和社区表中的名称。', en: 'Name as in the table of villages.' },
    example: '北门子村民委员会',
  }).optional(),
  address: text({
    title: { zh: '地址', en: 'Address' },
    description: { zh: '门牌或路口，不含县和乡镇。', en: 'Street address in Chinese.' },
  }).optional(),
  lon: number({
    title: { zh: '经度', en: 'Longitude' },
    description: { zh: '单位度。', en: 'Degrees east.' },
    example: '114.57594',
    minimum: -180,
    maximum: 180,
  }).optional(),
  lat: number({
    title: { zh: '纬度', en: 'Latitude' },
    description: { zh: '单位度。', en: 'Degrees north.' },
    example: '39.83246',
    minimum: -180,
    maximum: 180,
  }).optional(),
  crs: choice({
    title: { zh: '坐标系', en: 'Coordinate system' },
    description: { zh: '填了坐标就要写明坐标系。', en: 'Needed wherever a coordinate is given.' },
    choices: crsChoices,
  }).optional(),
  phone: phone({
    title: { zh: '电话', en: 'Phone' },
    description: { zh: '机构对外公开的电话。', en: 'Number that the institution publishes.' },
    example: '0313-7012345',
  }).optional(),
  duty_mobile: yesNo({
    title: { zh: '值班手机', en: 'Duty mobile' },
    description: {
      zh: '电话是机构公开的值班手机时填 yes。',
      en: 'yes where the phone is a duty mobile published by the institution.',
    },
  }).optional(),
  operator: text({
    title: { zh: '主办或运营方', en: 'Operator' },
    description: { zh: '谁在运营。', en: 'Who runs it.' },
  }).optional(),
  ownership: choice({
    title: { zh: '性质', en: 'Ownership' },
    description: { zh: '公办、集体或民办。', en: 'Public, collective or private.' },
    choices: ownerships,
  }).optional(),
  credit_code: creditCode({
    title: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    description: {
      zh: '18位，校验位会核对。',
      en: '18 characters (GB 32100); the check character is tested.',
    },
  }).optional(),
  beds: integer({
    title: { zh: '床位', en: 'Beds' },
    description: { zh: '床位数；未报告的留空。', en: 'Number of beds; empty where not reported.' },
    example: '80',
    minimum: 0,
    maximum: 2000,
  }).optional(),
  ...optionalTwins('services', {
    title: { zh: '服务', en: 'Services' },
    description: { zh: '提供什么服务。', en: 'What it offers, in Chinese.' },
  }),
  ...facilityCare,
  ...facilityState,
  fills_gap: integer({
    title: { zh: '补上第几处', en: 'Fills gap' },
    description: {
      zh: '报道只给了数目的，这是其中第几处（缺口网页的号）；那个网址从此转到这家机构。不知道是不是其中一处的留空。',
      en: 'Where a report gives only a number, which of those places this is, by the number of its page; that address then leads here for good. Empty where nobody knows whether it is one of them.',
    },
    example: '3',
    minimum: 1,
    maximum: 10_000,
  }).optional(),
  ...notes,
  source_id: sourceId,
  source_locator: sourceLocator,
  checked_on: checkedOn,
};

export type Facility = RowOf<typeof columns>;

/** A whole coordinate, a consistent state; a mobile number is declared as the institution's own. */
function rowRule(row: Facility): RowViolation<typeof columns>[] {
  const violations: RowViolation<typeof columns>[] = [
    ...coordinateRule(
      { lon: row.lon, lat: row.lat, crs: row.crs },
      { lon: 'lon', lat: 'lat', crs: 'crs' },
    ),
    ...careRule(row),
    ...stateRule(row),
  ];
  if (row.phone !== null && isMobile(row.phone) && row.duty_mobile !== true) {
    violations.push({ column: 'phone', code: 'personal-mobile' });
  }
  if (row.fills_gap !== null && row.checked_on === null) {
    // The address of the gap leads on from that day.
    violations.push({ column: 'checked_on', code: 'needs-column', params: { other: 'fills_gap' } });
  }
  if (row.village !== null && row.township_code === null) {
    violations.push({
      column: 'township_code',
      code: 'needs-column',
      params: { other: 'village' },
    });
  }
  return violations;
}

export const facilities = defineTable({
  name: 'facilities',
  title: { zh: '机构', en: 'Facilities' },
  description: {
    zh: '公开来源写出名字的养老、儿童、助残等机构。',
    en: 'Facilities for older people, children, people with disabilities and others that a public source names.',
  },
  key: ['facility_id'],
  guarded: ['name_zh', 'township_code', 'village', 'address', 'phone', 'status', 'fills_gap'],
  references: [
    { column: 'kind_id', table: 'facility_kinds' },
    { column: 'township_code', table: 'townships' },
    { column: 'source_id', table: 'sources' },
  ],
  position: { lon: 'lon', lat: 'lat', crs: 'crs' },
  columns: titledAsInOffices(columns),
  rowRule,
});
