import { id, text } from '#tables/text-cells.ts';
import { optionalTwins } from '#tables/twin-columns.ts';
import { date } from '#tables/value-cells.ts';

/** Columns that several tables share, with the same meaning in each. */
export const sourceId = id({
  title: { zh: '来源', en: 'Source' },
  alsoCalled: ['来源编号', '资料来源', '数据来源', '信息来源', 'source id'],
  description: {
    zh: '这一行出自哪里，见来源表。',
    en: 'Where the row comes from; see the table of sources.',
  },
  example: 'zjknews-2022',
});

/** The place of a row in its source; an observation must give it. */
export const neededLocator = text({
  title: { zh: '在来源的什么位置', en: 'Place in the source' },
  alsoCalled: ['出处位置', '出处', '页码', 'Place in the source'],
  description: {
    zh: '在来源中的位置，例如第3段、表2、第15页；表格写到文件、行和列：a.xlsx · Sheet1，第168行，C列“合计”。',
    en: 'Where in the source: 第3段 is paragraph 3, 第15页 page 15, 表2 table 2; in a spreadsheet the file, the row (行) and the column (列) with its title.',
  },
  example: '第3段',
});

export const sourceLocator = neededLocator.optional();

export const noteDocs = {
  title: { zh: '说明', en: 'Note' },
  description: { zh: '读者应当知道的情况。', en: 'What a reader should know, in Chinese.' },
};

export const notes = optionalTwins('note', noteDocs);

export const checkedOn = date({
  title: { zh: '最近查找日期', en: 'Last looked for on' },
  alsoCalled: ['核对日期', '查找日期', 'Checked on'],
  description: {
    zh: '编辑最近一次为这一行查找公开资料的日期；不等于向机构核实过。',
    en: 'Day on which an editor last looked for public material for the row; that is not to have verified it with anyone.',
  },
  example: '2026-11-22',
  precisions: ['day'],
}).optional();
