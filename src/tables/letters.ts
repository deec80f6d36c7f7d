import { defineTable } from '#tables/table.ts';
import type { RowOf } from '#tables/table.ts';
import { twins } from '#tables/twin-columns.ts';
import { id } from '#tables/text-cells.ts';

/** What to ask for, word by word: a letter for each difference that a list would settle. */
export const letters = defineTable({
  name: 'letters',
  title: { zh: '可以申请的内容', en: 'What can be asked for' },
  description: {
    zh: '每一处对不上的数，可以向谁申请公开什么：申请书上“所需政府信息”一栏的原话。网页照它印出申请书。',
    en: 'For each difference, whom to ask for what: the exact words of the letter, which pages print from it.',
  },
  key: ['check_id'],
  references: [
    { column: 'check_id', table: 'checks' },
    { column: 'duty_id', table: 'duties' },
  ],
  columns: {
    check_id: id({
      title: { zh: '核对项目', en: 'Check' },
      description: {
        zh: '为哪一处对不上的数，见核对表。',
        en: 'The difference that it would settle; see the checks.',
      },
      example: 'listed-elder-professional',
    }),
    duty_id: id({
      title: { zh: '依据的事项', en: 'Duty' },
      description: {
        zh: '依据哪一项，见应当公开的事项。',
        en: 'The item that it rests on; see what is to be published.',
      },
      example: 'elder-7',
    }),
    ...twins('holder', {
      title: { zh: '向谁申请', en: 'Holder' },
      englishTitle: '英文机关名',
      description: {
        zh: '写在申请书抬头的机关。',
        en: 'The body that the letter is addressed to, in Chinese.',
      },
      english: { zh: '抬头的机关，英文。', en: 'The body that the letter is addressed to.' },
    }),
    ...twins('asks', {
      title: { zh: '申请公开什么', en: 'What is asked' },
      englishTitle: '英文申请内容',
      description: { zh: '申请书上的原话。', en: 'The words of the letter, in Chinese.' },
      english: {
        zh: '申请内容，英文，只供阅读。',
        en: 'What the letter asks, for reading only.',
      },
    }),
  },
});

export type Letter = RowOf<(typeof letters)['columns']>;
