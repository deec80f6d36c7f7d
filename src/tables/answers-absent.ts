import { checkedOn } from '#tables/shared-columns.ts';
import { defineTable } from '#tables/table.ts';
import type { RowOf } from '#tables/table.ts';
import { id, text, texts } from '#tables/text-cells.ts';
import { choices } from '#tables/value-cells.ts';

/** Ways to ask that an answer may be bound to. */
export const asksOfAbsent = {
  count: { zh: '有多少', en: 'how many' },
  where: { zh: '在哪里', en: 'where' },
  phone: { zh: '电话', en: 'telephone' },
  who: { zh: '谁办的', en: 'who' },
  when: { zh: '什么时候', en: 'when' },
  how: { zh: '怎么办', en: 'how' },
} as const;

export const answersAbsent = defineTable({
  name: 'answers_absent',
  title: { zh: '常问而没有答案的', en: 'Asked for and still missing' },
  description: {
    zh: '人们常问而本站没有的：照实怎样回答，凭的是哪次查找，可以去问谁。',
    en: 'What people ask for and this site has not: the honest answer, the search behind it, and where to ask.',
  },
  key: ['answer_id'],
  references: [{ column: 'search_id', table: 'searches' }],
  columns: {
    answer_id: id({
      title: { zh: '回答编号', en: 'Answer ID' },
      description: { zh: '不重复的编号。', en: 'Unique identifier.' },
      example: 'fees',
    }),
    words_zh: texts({
      title: { zh: '问法', en: 'Words (Chinese)' },
      description: {
        zh: '问到它时用的词，几个之间用英文分号隔开；出现任何一个就是问它。',
        en: 'Words by which it is asked for, in Chinese, separated by semicolons; any of them will do.',
      },
      example: '收费;多少钱',
    }),
    words_en: texts({
      title: { zh: '英文问法', en: 'Words (English)' },
      description: { zh: '英文里用的词。', en: 'Words by which it is asked for.' },
      example: 'fees;how much does it cost',
    }),
    beside_zh: texts({
      title: { zh: '还要有', en: 'Beside (Chinese)' },
      description: {
        zh: '问法里还要有其中一个词，才是问它；不需要的留空。',
        en: 'One of these words must stand in the question, too, in Chinese; empty where none need.',
      },
      example: '补贴;津贴',
    }).optional(),
    beside_en: texts({
      title: { zh: '英文还要有', en: 'Beside (English)' },
      description: { zh: '英文里还要有的词。', en: 'One of these must stand there, too.' },
      example: 'allowance;benefit',
    }).optional(),
    asks: choices({
      title: { zh: '怎么问', en: 'Asked as' },
      description: {
        zh: '只在这样问的时候回答，几样用分号隔开；怎么问都回答的留空。',
        en: 'Answered only where it is asked for so; several are separated by semicolons; empty for any way.',
      },
      example: 'count',
      choices: asksOfAbsent,
    }).optional(),
    answer_zh: text({
      title: { zh: '回答', en: 'Answer (Chinese)' },
      description: {
        zh: '照实说没有什么。',
        en: 'What this site has not, in one Chinese sentence.',
      },
      example: '收费由各机构自己定，请先打电话问',
    }),
    answer_en: text({
      title: { zh: '英文回答', en: 'Answer (English)' },
      description: { zh: '照实说没有什么，英文。', en: 'What this site has not.' },
      example: 'Each facility sets its own fees; call before you go',
    }),
    search_id: id({
      title: { zh: '查找编号', en: 'Search ID' },
      description: {
        zh: '答案凭的是哪次查找；只说“本站不收”的留空。',
        en: 'The search behind the answer; empty where this site does not collect such things.',
      },
      example: 's003',
    }).optional(),
    pages: texts({
      title: { zh: '可看的网页', en: 'Pages' },
      description: {
        zh: '本站有帮助的网页的地址，以“/”开头，几个之间用英文分号隔开。',
        en: 'Addresses of pages here that help on, beginning with “/” and separated by semicolons.',
      },
      example: '/programmes/elder-care/;/phones/',
    }).optional(),
    checked_on: checkedOn,
  },
});

export type AnswerAbsent = RowOf<(typeof answersAbsent)['columns']>;
