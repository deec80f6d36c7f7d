import { formula } from '#tables/indicators.ts';
import { defineTable } from '#tables/table.ts';
import type { RowOf } from '#tables/table.ts';
import { twins } from '#tables/twin-columns.ts';
import { id, text } from '#tables/text-cells.ts';
import { choice, number } from '#tables/value-cells.ts';

export const checks = defineTable({
  name: 'checks',
  title: { zh: '核对', en: 'Checks' },
  description: {
    zh: '本站自己做的核对：两边各是什么，应当相等还是只作比较。',
    en: 'The checks the site runs on its own data: two sides that must agree, or that are set side by side.',
  },
  key: ['check_id'],
  columns: {
    check_id: id({
      title: { zh: '核对编号', en: 'Check ID' },
      description: { zh: '不重复的编号。', en: 'Unique identifier.' },
    }),
    kind: choice({
      title: { zh: '类别', en: 'Kind' },
      description: {
        zh: '必须相等（不等就不能发布），或只作比较。',
        en: 'Whether both sides must agree for the site to be published, or are only compared.',
      },
      choices: {
        must_hold: { zh: '必须相等', en: 'must hold' },
        compare: { zh: '比较', en: 'compare' },
      },
    }),
    left: formula({
      title: { zh: '左边', en: 'Left side' },
      description: { zh: '公式，写法同指标表。', en: 'A formula, as in the table of indicators.' },
    }),
    right: formula({
      title: { zh: '右边', en: 'Right side' },
      description: {
        zh: '公式；没有可比的数就留空，结论是“无法核对”。',
        en: 'A formula; empty where there is nothing to compare with, so that it cannot be checked.',
      },
    }).optional(),
    tolerance: number({
      title: { zh: '容许误差', en: 'Tolerance' },
      description: { zh: '两边最多可以差多少。', en: 'How far the sides may differ.' },
      minimum: 0,
    }),
    ...twins('statement', {
      title: { zh: '说法', en: 'Statement' },
      description: {
        zh: '用一句话说出核对的内容。',
        en: 'What is checked, in one Chinese sentence.',
      },
      english: { zh: '用一句英文说出核对的内容。', en: 'What is checked, in one sentence.' },
    }),
    settle_zh: text({
      title: { zh: '怎样查清', en: 'What would settle it (Chinese)' },
      description: { zh: '公布什么就能查清。', en: 'What would settle it, in Chinese.' },
    }).optional(),
    settle_en: text({
      title: { zh: '怎样查清（英文）', en: 'What would settle it' },
      description: { zh: '公布什么就能查清，英文。', en: 'What would settle it.' },
    }).optional(),
  },
});

export type Check = RowOf<(typeof checks)['columns']>;
