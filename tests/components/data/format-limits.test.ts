import { expect, test } from 'vitest';
import { formatLimits } from '#components/data/format-limits.ts';
import { code, text } from '#tables/text-cells.ts';
import { choice, choices, date, integer, number, yesNo } from '#tables/value-cells.ts';
import { docs } from '../../support/say.ts';

const kinds = { a: { zh: '甲', en: 'first' } };

test.each([
  [text(docs), '文字', 'Text'],
  [code({ ...docs, digits: 9 }), '文字', 'Text'],
  [integer({ ...docs, minimum: 0, maximum: 2000 }), '整数，0至2000', 'Whole number, 0 to 2000'],
  [number({ ...docs, minimum: -180, maximum: 180 }), '数字，−180至180', 'Number, −180 to 180'],
  [number({ ...docs, minimum: 0 }).optional(), '数字，不小于0', 'Number, at least 0'],
  [number({ ...docs, maximum: 1.5 }), '数字，不大于1.5', 'Number, at most 1.5'],
  [number(docs), '数字', 'Number'],
  [
    date({ ...docs, precisions: ['year', 'day'] }),
    '日期，YYYY / YYYY-MM-DD',
    'Date, YYYY / YYYY-MM-DD',
  ],
  [choice({ ...docs, choices: kinds }), '选项之一', 'One of a list'],
  [
    choices({ ...docs, choices: kinds }),
    '多项，用英文分号隔开',
    'Several values, separated by semicolons',
  ],
  [yesNo(docs), 'yes或no', 'yes or no'],
])('a column is described as %#', (column, zh, en) => {
  expect(formatLimits(column, 'zh')).toBe(zh);
  expect(formatLimits(column, 'en')).toBe(en);
});
