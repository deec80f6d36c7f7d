import type { Figure } from '#domain/figure.ts';
import type { Disclosure } from '#tables/disclosures.ts';
import { facilities } from '#tables/facilities.ts';
import type { Facility } from '#tables/facilities.ts';
import type { FacilityKind } from '#tables/facility-kinds.ts';
import type { Indicator } from '#tables/indicators.ts';
import type { Request } from '#tables/requests.ts';
import type { Search } from '#tables/searches.ts';
import type { Source } from '#tables/sources.ts';
import { bareRow } from '#tables/table.ts';
import type { Tombstone } from '#tables/tombstones.ts';
import type { Township } from '#tables/townships.ts';

// Rows of which a test gives only what it is about; everything else is plain or empty.

export function anIndicator(change: Partial<Indicator> = {}): Indicator {
  return {
    indicator_id: 'homes',
    name_zh: '幸福院',
    name_en: 'Homes',
    also_called_zh: null,
    also_called_en: null,
    theme: 'elder',
    coverage: ['county'],
    unit_zh: '个',
    unit_en: 'homes',
    unit_en_one: 'home',
    decimals: 0,
    definition_zh: '数目。',
    definition_en: 'Number.',
    method_zh: null,
    method_en: null,
    formula: null,
    ...change,
  };
}

export function aFigure(change: Partial<Figure> = {}, indicator: Partial<Indicator> = {}): Figure {
  return {
    indicator: anIndicator(indicator),
    area: '130726',
    facility: null,
    period: '2022-09',
    sex: null,
    age: null,
    value: 56,
    status: change.value === null ? 'not_reported' : 'final',
    qualifier: 'exact',
    precision:
      change.qualifier === undefined || change.qualifier === 'derived' ? 'exact' : change.qualifier,
    cumulative: false,
    sources: ['zjknews-2022'],
    locator: null,
    phrase: null,
    note: { zh: null, en: null },
    anchor: 'f-2022-09',
    entry: 'f-2022-09',
    inputs: [],
    further: [],
    ...change,
  };
}

export function aFacility(change: Partial<Facility> = {}): Facility {
  return {
    ...bareRow(facilities.columns),
    facility_id: 'home',
    name_zh: '某幸福院',
    name_en: 'Some Home',
    kind_id: 'elder-village-home',
    status: 'operating',
    record_status: 'reported',
    source_id: 'zjknews-2022',
    ...change,
  };
}

export function aTombstone(change: Partial<Tombstone> = {}): Tombstone {
  return {
    facility_id: 'old-home',
    name_zh: '某旧院',
    name_en: 'Some Old Home',
    kind_id: 'elder-village-home',
    township_code: null,
    removed_on: '2026-11-20',
    reason_zh: '登记重复。',
    reason_en: 'Entered twice.',
    successor_id: null,
    source_id: 'editorial',
    source_locator: null,
    checked_on: null,
    ...change,
  };
}

export function aKind(change: Partial<FacilityKind> = {}): FacilityKind {
  return {
    kind_id: 'elder-village-home',
    group: 'elder',
    name_zh: '村级互助幸福院',
    name_en: 'Village mutual-aid home',
    also_called_zh: null,
    also_called_en: null,
    definition_zh: '场所。',
    definition_en: 'A place.',
    symbol: 'house',
    reported_indicator_id: null,
    ...change,
  };
}

export function aTownship(change: Partial<Township> = {}): Township {
  return {
    township_code: '130726101',
    name_zh: '代王城镇',
    name_en: 'Daiwangcheng Town',
    also_called_zh: null,
    also_called_en: null,
    kind: 'town',
    hex_col: 0,
    hex_row: 0,
    seat_lon: null,
    seat_lat: null,
    crs: null,
    seat_source_id: null,
    note_zh: null,
    note_en: null,
    source_id: 'nbs-2023',
    source_locator: null,
    checked_on: null,
    ...change,
  };
}

export function sourcesById(rows: readonly { readonly value: Source }[]): Map<string, Source> {
  return new Map(rows.map(({ value }) => [value.source_id, value] as const));
}

export function aSearch(change: Partial<Search> = {}): Search {
  return {
    search_id: 's001',
    date: '2026-11-30',
    where_zh: '网页存本',
    where_en: 'stored pages',
    stored: true,
    words: '蔚县 养老院',
    hits: 0,
    result_zh: '没有蔚县的内容',
    result_en: 'Nothing on Yu County',
    topics: ['elder'],
    kind_ids: null,
    ...change,
  };
}

export function aDisclosure(change: Partial<Disclosure> = {}): Disclosure {
  return {
    duty_id: 'elder-7',
    area_code: '130726',
    date: '2026-11-30',
    state: 'not_found',
    address: null,
    search_ids: ['s003'],
    request_id: null,
    reason_zh: null,
    reason_en: null,
    note_zh: null,
    note_en: null,
    ...change,
  };
}

export function aRequest(change: Partial<Request> = {}): Request {
  return {
    request_id: 'asked',
    area_code: '130726',
    duty_id: 'elder-7',
    check_id: null,
    holder_zh: '某局',
    holder_en: 'Some bureau',
    asks_zh: '名录',
    asks_en: 'The list',
    sent_on: '2026-09-11',
    way: 'registered',
    received_on: null,
    reference: null,
    state: 'waiting',
    supplemented_on: null,
    extended_days: null,
    answered_on: null,
    outcome: null,
    source_id: null,
    reason_zh: null,
    reason_en: null,
    note_zh: null,
    note_en: null,
    ...change,
  };
}
