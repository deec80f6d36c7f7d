import { caveatsOf } from '#domain/caveats.ts';
import type { Dataset } from '#domain/dataset.ts';
import { agreementOf } from '#domain/figure.ts';
import { verdicts } from '#domain/reconcile.ts';
import type { Figure } from '#domain/figure.ts';
import type { FigureBook } from '#domain/figure-book.ts';
import type { AnyRow, TableRows } from '#downloads/rows.ts';
import type { Bilingual } from '#tables/column.ts';
import { indicators } from '#tables/indicators.ts';
import { sourceLocator } from '#tables/shared-columns.ts';
import { observations } from '#tables/observations.ts';
import { defineTable } from '#tables/table.ts';
import type { Table } from '#tables/table.ts';
import { ids, text } from '#tables/text-cells.ts';
import { choice, yesNo } from '#tables/value-cells.ts';

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
  phrase,
  note_zh,
  note_en,
} = observations.columns;

/** Figures as they are downloaded, observed and computed in one shape: one tidy table. */
export const figureTable = defineTable({
  name: 'figures',
  title: { zh: '全部数值', en: 'All values' },
  description: {
    zh: '全部指标的全部数值，一行一个：来源给出的和本站算出的都在内，每个附公式、状态、来源、在来源的什么位置和说明。由指标表、数值表等算出，不另外保存；各版所用的表都留着，见 /data/versions/figures.json。',
    en: 'Every value of every indicator, one a row, given by a source or computed by the site, each with its formula, status, sources, place in the source and notes. Worked out from the tables of indicators, observations and others, and kept nowhere; the tables of each version stay, see /data/versions/figures.json.',
  },
  key: ['indicator_id', 'area_code', 'facility_id', 'period', 'sex', 'age_group'],
  references: [
    { column: 'indicator_id', table: 'indicators' },
    { column: 'facility_id', table: 'facilities' },
    { column: 'source_ids', table: 'sources' },
  ],
  columns: {
    indicator_id,
    indicator_zh: text({
      title: { zh: '指标名称', en: 'Indicator (Chinese)' },
      description: { zh: '指标的中文名称。', en: 'Chinese name of the indicator.' },
    }),
    indicator_en: text({
      title: { zh: '指标英文名称', en: 'Indicator (English)' },
      description: { zh: '指标的英文名称。', en: 'Name of the indicator.' },
    }),
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
    unit_zh: text({
      title: { zh: '单位', en: 'Unit (Chinese)' },
      description: { zh: '数值的单位。', en: 'Unit of the value, in Chinese.' },
    }).optional(),
    unit_en: text({
      title: { zh: '英文单位', en: 'Unit (English)' },
      description: { zh: '数值的英文单位。', en: 'Unit of the value.' },
    }).optional(),
    status,
    qualifier,
    computed: yesNo({
      title: { zh: '本站算出', en: 'Computed' },
      description: {
        zh: '是否由本站按公式算出；算出的数未经四舍五入。',
        en: 'Whether the site computed it by a formula; such values are not rounded.',
      },
    }),
    formula: indicators.columns.formula,
    cumulative,
    source_ids: ids({
      title: { zh: '来源', en: 'Sources' },
      description: {
        zh: '来源编号，几个之间用分号隔开；算出的数是各输入数的来源。',
        en: 'Sources, separated by semicolons; for a computed value, those of its inputs.',
      },
    }),
    // A computed value has no place in a source; its inputs have.
    source_locator: sourceLocator,
    agreement: choice({
      title: { zh: '来源是否相符', en: 'Agreement' },
      description: {
        zh: '几个来源说同一个数时，是否相符；只有一个来源的留空。',
        en: 'Whether sources that state the same value agree; empty where there is only one.',
      },
      choices: { agrees: verdicts.agrees, differs: verdicts.differs },
    }).optional(),
    further_statements: text({
      title: { zh: '别的来源所说', en: 'Further statements' },
      description: {
        zh: '别的来源给出的数，写作 来源编号=数值，几个之间用分号隔开。',
        en: 'Values that further sources give, as source=value, separated by semicolons.',
      },
    }).optional(),
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
    indicator_zh: figure.indicator.name_zh,
    indicator_en: figure.indicator.name_en,
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
    formula: figure.indicator.formula,
    cumulative: figure.cumulative,
    source_ids: figure.sources,
    source_locator: figure.locator,
    agreement: agreementOf(figure),
    further_statements:
      figure.further.length === 0
        ? null
        : figure.further.map(({ source, value }) => `${source}=${value}`).join(';'),
    phrase: figure.phrase,
    note_zh: caveatsOf(figure, 'zh').join('') || null,
    note_en: caveatsOf(figure, 'en').join(' ') || null,
  }));
}

/** Every figure of the site as rows, indicator by indicator in the order of their table. */
export function allFigureRows(book: FigureBook, dataset: Dataset): TableRows {
  const figures = book.indicators.flatMap(({ indicator_id }) => book.of(indicator_id));
  return { table: figureTableOfFiles, sourced: figureRows(figures, dataset), illustrative: [] };
}

function named(
  code: string,
  row: { readonly name_zh: string; readonly name_en: string },
): readonly [string, Bilingual] {
  return [code, { zh: row.name_zh, en: row.name_en }];
}
