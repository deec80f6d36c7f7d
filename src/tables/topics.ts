import { defineTable } from '#tables/table.ts';
import type { RowOf } from '#tables/table.ts';
import { id, text } from '#tables/text-cells.ts';

/** What articles are about; each topic has a list and a feed of its own. */
export const topics = defineTable({
  name: 'topics',
  title: { zh: '话题', en: 'Topics' },
  description: {
    zh: '文章可以归入的话题；每个话题有一页，可以单独订阅。',
    en: 'Topics that articles may be sorted under; each has a page and a feed of its own.',
  },
  key: ['topic_id'],
  columns: {
    topic_id: id({
      title: { zh: '编号', en: 'Topic ID' },
      description: {
        zh: '不重复的编号，文章开头的 topics 用它，网页用它作地址。',
        en: 'Unique; articles name it under “topics”, and it is the address of the page.',
      },
      example: 'elders',
    }),
    name_zh: text({
      title: { zh: '名称', en: 'Name (Chinese)' },
      description: { zh: '话题叫什么，用平常话写。', en: 'The topic in plain Chinese.' },
      example: '养老',
    }),
    name_en: text({
      title: { zh: '英文名称', en: 'Name (English)' },
      description: { zh: '话题的英文名称。', en: 'The topic in English.' },
      example: 'Care for older people',
    }),
  },
});

export type Topic = RowOf<(typeof topics)['columns']>;
