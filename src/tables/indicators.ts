import { accept, column, refuse } from '#tables/column.ts';
import { FormulaError, parseFormula } from '#tables/formula.ts';
import { defineTable } from '#tables/table.ts';
import type { RowOf } from '#tables/table.ts';
import { optionalTwins, twins } from '#tables/twin-columns.ts';
import type { ColumnDocs, RequiredColumn } from '#tables/column.ts';
import { id, text, texts } from '#tables/text-cells.ts';
import { choice, choices, integer } from '#tables/value-cells.ts';

export const themes = {
  elder: { zh: '养老', en: 'Older people' },
  disability: { zh: '助残', en: 'Disability' },
  veteran: { zh: '退役军人', en: 'Veterans' },
  service: { zh: '群众服务', en: 'Public services' },
  governance: { zh: '党建', en: 'Party organisations' },
  economy: { zh: '产业', en: 'Local trade' },
  population: { zh: '人口', en: 'Population' },
  household: { zh: '家庭户', en: 'Households' },
  township: { zh: '乡镇和村', en: 'Townships and villages' },
} as const;
export type Theme = keyof typeof themes;

export const coverages = {
  county: { zh: '全县', en: 'the county' },
  townships: { zh: '各乡镇', en: 'townships' },
  counties: { zh: '张家口各县区', en: 'county-level units of Zhangjiakou' },
  facility: { zh: '单个机构', en: 'single facilities' },
} as const;
export type Coverage = keyof typeof coverages;

/** A formula cell: checked for its grammar, kept as text. */
export function formula(docs: ColumnDocs): RequiredColumn<string> {
  return column(docs, {
    type: 'string',
    read: (cell) => {
      try {
        parseFormula(cell);
        return accept(cell);
      } catch (error) {
        if (!(error instanceof FormulaError)) throw error;
        return refuse('formula', { reason: error.message });
      }
    },
  });
}

export const indicators = defineTable({
  name: 'indicators',
  title: { zh: '指标', en: 'Indicators' },
  description: {
    zh: '每个统计指标是什么、用什么单位、怎样得来；带公式的由本站算出。',
    en: 'What each indicator means, its unit and its method; one with a formula is computed here.',
  },
  key: ['indicator_id'],
  guarded: ['name_zh'],
  columns: {
    indicator_id: id({
      title: { zh: '指标编号', en: 'Indicator ID' },
      description: { zh: '文章和数值用它指明指标。', en: 'Articles and observations name it.' },
      example: 'elder-village-homes',
    }),
    ...twins('name', {
      title: { zh: '名称', en: 'Name' },
      englishTitle: '英文名',
      description: { zh: '指标的中文名。', en: 'Chinese name.' },
      english: { zh: '指标的英文名。', en: 'English name.' },
    }),
    also_called_zh: texts({
      title: { zh: '也叫', en: 'Also called (Chinese)' },
      description: {
        zh: '人们问起它时的其他说法，几个之间用英文分号隔开；检索和答案照它认。一个说法只归一个指标。',
        en: 'Other words by which people ask for it, in Chinese, separated by semicolons; search and answers know it by them. Each belongs to one indicator only.',
      },
      example: '人口;总人口',
    }).optional(),
    also_called_en: texts({
      title: { zh: '英文也叫', en: 'Also called (English)' },
      description: { zh: '其他说法，英文。', en: 'Other words by which people ask for it.' },
      example: 'population;residents',
    }).optional(),
    theme: choice({
      title: { zh: '主题', en: 'Theme' },
      description: { zh: '统计页上归在哪一组。', en: 'Under which heading it is listed.' },
      choices: themes,
    }),
    coverage: choices({
      title: { zh: '覆盖范围', en: 'Coverage' },
      description: {
        zh: '有哪些地区的数，几项之间用英文分号隔开。',
        en: 'For which areas it is given; several are separated by semicolons.',
      },
      example: 'county;townships',
      choices: coverages,
    }),
    unit_zh: text({
      title: { zh: '单位', en: 'Unit (Chinese)' },
      description: { zh: '没有单位的留空。', en: 'Empty where there is none.' },
      example: '个',
    }).optional(),
    unit_en: text({
      title: { zh: '英文单位', en: 'Unit (English)' },
      description: { zh: '没有单位的留空。', en: 'Empty where there is none.' },
      example: 'homes',
    }).optional(),
    unit_en_one: text({
      title: { zh: '英文单位（单数）', en: 'Unit for one (English)' },
      description: { zh: '数值为 1 时用的英文单位。', en: 'English unit of a single one.' },
      example: 'home',
    }).optional(),
    decimals: integer({
      title: { zh: '小数位', en: 'Decimals' },
      description: { zh: '显示几位小数。', en: 'Number of decimals shown.' },
      minimum: 0,
      maximum: 6,
    }),
    ...twins('definition', {
      title: { zh: '释义', en: 'Definition' },
      description: { zh: '指标量的是什么。', en: 'What it measures, in Chinese.' },
    }),
    ...optionalTwins('method', {
      title: { zh: '方法', en: 'Method' },
      description: {
        zh: '怎样得来、怎样取舍。',
        en: 'How it is obtained and rounded, in Chinese.',
      },
    }),
    formula: formula({
      title: { zh: '公式', en: 'Formula' },
      description: {
        zh: '由其他指标算出时的公式，如 {a} + {b}；直接来自来源的留空。',
        en: 'Formula over other indicators, such as {a} + {b}; empty where a source gives the value.',
      },
      example: '{urban-population} / {resident-population} * 100',
    }).optional(),
  },
});

export type Indicator = RowOf<(typeof indicators)['columns']>;
