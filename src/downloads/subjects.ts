import type { Bilingual } from '#tables/column.ts';
import type { TableName } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';

/** A field of data as catalogues sort by it. */
export interface Theme extends Bilingual {
  /** Code in the list of data themes that DCAT-AP prescribes. */
  readonly code: 'SOCI' | 'REGI' | 'GOVE';
}

const care: Theme = { zh: '社会服务', en: 'Social services', code: 'SOCI' };
const place: Theme = { zh: '行政区划', en: 'Administrative divisions', code: 'REGI' };
const numbers: Theme = { zh: '人口和统计', en: 'Population and statistics', code: 'SOCI' };
const record: Theme = { zh: '出处和核对', en: 'Sources and checks', code: 'GOVE' };

/** What a table is about. */
export interface Subject {
  readonly theme: Theme;
  readonly keywords: readonly Bilingual[];
}

const elders: Bilingual = { zh: '养老', en: 'eldercare' };
const children: Bilingual = { zh: '儿童', en: 'children' };
const population: Bilingual = { zh: '人口', en: 'population' };
const divisions: Bilingual = { zh: '区划代码', en: 'division codes' };
const disclosure: Bilingual = { zh: '信息公开', en: 'freedom of information' };
const provenance: Bilingual = { zh: '出处', en: 'provenance' };

/** The subject of every table, and of the one that is computed, for catalogues. */
export const subjects: Readonly<Record<TableName | 'figures', Subject>> = {
  facilities: {
    theme: care,
    keywords: [
      elders,
      children,
      { zh: '助残', en: 'disability' },
      { zh: '机构', en: 'facilities' },
    ],
  },
  facility_kinds: {
    theme: care,
    keywords: [elders, children, { zh: '分类', en: 'classification' }],
  },
  townships: { theme: place, keywords: [{ zh: '乡镇', en: 'townships' }, divisions] },
  villages: {
    theme: place,
    keywords: [
      { zh: '村', en: 'villages' },
      { zh: '社区', en: 'communities' },
    ],
  },
  neighbours: {
    theme: place,
    keywords: [{ zh: '相邻的县', en: 'neighbouring counties' }, divisions],
  },
  counties: { theme: place, keywords: [{ zh: '县区', en: 'counties' }, divisions] },
  indicators: { theme: numbers, keywords: [{ zh: '指标', en: 'indicators' }, population, elders] },
  figures: {
    theme: numbers,
    keywords: [population, elders, children, { zh: '指标数值', en: 'values of indicators' }],
  },
  observations: {
    theme: numbers,
    keywords: [population, elders, children, { zh: '普查', en: 'census' }],
  },
  organisations: {
    theme: care,
    keywords: [{ zh: '社会组织', en: 'organisations' }, children, elders],
  },
  benefits: {
    theme: care,
    keywords: [{ zh: '补贴', en: 'benefits' }, elders, children],
  },
  events: {
    theme: care,
    keywords: [
      { zh: '机构', en: 'facilities' },
      { zh: '检查处罚', en: 'inspections' },
    ],
  },
  hotlines: {
    theme: care,
    keywords: [{ zh: '热线电话', en: 'hotlines' }, elders, children],
  },
  sources: { theme: record, keywords: [provenance, { zh: '文献', en: 'references' }] },
  searches: {
    theme: record,
    keywords: [provenance, { zh: '查找', en: 'searches' }, { zh: '缺口', en: 'gaps' }],
  },
  statements: { theme: record, keywords: [provenance, { zh: '互相印证', en: 'agreement' }] },
  source_access: { theme: record, keywords: [provenance, { zh: '网址', en: 'addresses' }] },
  claims: { theme: record, keywords: [provenance, { zh: '报道', en: 'news reports' }] },
  checks: { theme: record, keywords: [provenance, { zh: '核对', en: 'reconciliation' }] },
  topics: { theme: record, keywords: [{ zh: '文章', en: 'articles' }, elders, children] },
  duties: { theme: record, keywords: [disclosure, { zh: '政务公开', en: 'open government' }] },
  disclosures: { theme: record, keywords: [disclosure, { zh: '缺口', en: 'gaps' }] },
  letters: { theme: record, keywords: [disclosure, { zh: '申请公开', en: 'requests' }] },
  requests: { theme: record, keywords: [disclosure, { zh: '申请公开', en: 'requests' }] },
  holidays: {
    theme: record,
    keywords: [
      { zh: '工作日', en: 'working days' },
      { zh: '放假', en: 'holidays' },
    ],
  },
  tombstones: {
    theme: record,
    keywords: [
      { zh: '机构', en: 'facilities' },
      { zh: '旧编号', en: 'old ids' },
    ],
  },
  moved: {
    theme: record,
    keywords: [
      { zh: '网址', en: 'addresses' },
      { zh: '旧编号', en: 'old ids' },
    ],
  },
  synonyms: {
    theme: record,
    keywords: [
      { zh: '同义词', en: 'synonyms' },
      { zh: '检索', en: 'search' },
    ],
  },
  answers_absent: {
    theme: record,
    keywords: [
      { zh: '缺口', en: 'gaps' },
      { zh: '问答', en: 'questions' },
    ],
  },
  places_elsewhere: {
    theme: place,
    keywords: [{ zh: '外地地名', en: 'places elsewhere' }, divisions],
  },
  corrections: { theme: record, keywords: [provenance, { zh: '更正', en: 'corrections' }] },
};

/** What a table is about. Throws for one that this site does not publish. */
export function subjectOf({ name }: Pick<Table, 'name'>): Subject {
  const subject = (subjects as Readonly<Record<string, Subject>>)[name];
  if (subject === undefined) throw new Error(`No subject of ${name}`);
  return subject;
}
