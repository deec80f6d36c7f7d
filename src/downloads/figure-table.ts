import type { Dataset } from '#domain/dataset.ts';
import type { Figure } from '#domain/figure.ts';
import type { AnyRow } from '#downloads/rows.ts';
import { optional } from '#tables/column.ts';
import type { Bilingual } from '#tables/column.ts';
import { observations } from '#tables/observations.ts';
import { defineTable } from '#tables/table.ts';
import type { Table } from '#tables/table.ts';
import { text } from '#tables/text-cells.ts';
import { yesNo } from '#tables/value-cells.ts';

const {
  indicator_id,
  area_code,
  facility_id,
  period,
  sex,
  age_group,
  value,
  status,
  qualifier,
  cumulative,
  source_locator,
  phrase,
  note_zh,
  note_en,
} = observations.columns;

/** The figures of one indicator as they are downloaded: observed and computed in one shape. */
export const figureTable = defineTable({
  name: 'figures',
  title: { zh: '数值', en: 'Values' },
  description: {
    zh: '一个指标的全部数值：来源给出的和本站算出的，每个附来源。',
    en: 'All values of one indicator, given by a source or computed by the site, each with its sources.',
  },
  key: ['indicator_id', 'area_code', 'facility_id', 'period', 'sex', 'age_group'],
  columns: {
    indicator_id,
    area_code,
    area_zh: text({
      title: { zh: '地区', en: 'Area (Chinese)' },
      description: { zh: '地区的中文名。', en: 'Chinese name of the area.' },
    }),
    area_en: text({
      title: { zh: '地区英文名', en: 'Area (English)' },
      description: { zh: '地区的英文名。', en: 'English name of the area.' },
    }),
    facility_id,
    period,
    sex,
    age_group,
    value,
    unit_zh: optional(
      text({
        title: { zh: '单位', en: 'Unit (Chinese)' },
        description: { zh: '数值的单位。', en: 'Unit of the value, in Chinese.' },
      }),
    ),
    unit_en: optional(
      text({
        title: { zh: '英文单位', en: 'Unit (English)' },
        description: { zh: '数值的英文单位。', en: 'Unit of the value.' },
      }),
    ),
    status,
    qualifier,
    computed: yesNo({
      title: { zh: '本站算出', en: 'Computed' },
      description: {
        zh: '是否由本站按公式算出；算出的数未经四舍五入。',
        en: 'Whether the site computed it by a formula; such values are not rounded.',
      },
    }),
    cumulative,
    source_ids: text({
      title: { zh: '来源', en: 'Sources' },
      description: {
        zh: '来源编号，几个之间用分号隔开；算出的数是各输入数的来源。',
        en: 'Sources, separated by semicolons; for a computed value, those of its inputs.',
      },
    }),
    source_locator,
    phrase,
    note_zh,
    note_en,
  },
});

/** The table as code that writes files sees it. */
export const figureTableOfFiles = figureTable as unknown as Table;

/** Figures as rows of that table, in their order. */
export function figureRows(figures: readonly Figure[], dataset: Dataset): AnyRow[] {
  const names = new Map([
    ...dataset.counties.map(({ value: row }) => named(row.county_code, row)),
    ...dataset.townships.map(({ value: row }) => named(row.township_code, row)),
  ]);
  return figures.map((figure) => ({
    indicator_id: figure.indicator.indicator_id,
    area_code: figure.area,
    area_zh: names.get(figure.area)?.zh ?? figure.area,
    area_en: names.get(figure.area)?.en ?? figure.area,
    facility_id: figure.facility,
    period: figure.period,
    sex: figure.sex,
    age_group: figure.age,
    value: figure.value,
    unit_zh: figure.indicator.unit_zh,
    unit_en: figure.indicator.unit_en,
    status: figure.status,
    qualifier: figure.precision,
    computed: figure.qualifier === 'derived',
    cumulative: figure.cumulative,
    source_ids: figure.sources.join(';'),
    source_locator: figure.locator,
    phrase: figure.phrase,
    note_zh: figure.note.zh,
    note_en: figure.note.en,
  }));
}

function named(
  code: string,
  row: { readonly name_zh: string; readonly name_en: string },
): readonly [string, Bilingual] {
  return [code, { zh: row.name_zh, en: row.name_en }];
}
