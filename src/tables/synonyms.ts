import { defineTable } from '#tables/table.ts';
import type { RowOf } from '#tables/table.ts';
import { text } from '#tables/text-cells.ts';
import { choice } from '#tables/value-cells.ts';

export const synonyms = defineTable({
  name: 'synonyms',
  title: { zh: '同义词', en: 'Synonyms' },
  description: {
    zh: '人们用、本站不用的词，和它在本站的说法。机构种类、指标和乡镇的别名记在各自的表里，这里只记其余的。',
    en: 'Words that people use and this site does not, each with what it is called here. Other names of kinds, indicators and townships stand in their own tables; here are the rest.',
  },
  key: ['word', 'lang'],
  columns: {
    word: text({
      title: { zh: '词', en: 'Word' },
      description: { zh: '人们输入的词。', en: 'The word that people type.' },
      example: '老兵',
    }),
    lang: choice({
      title: { zh: '语言', en: 'Language' },
      description: { zh: '在哪种语言的网页里认。', en: 'On the pages of which language.' },
      choices: { zh: { zh: '中文', en: 'Chinese' }, en: { zh: '英文', en: 'English' } },
    }),
    leads_to: text({
      title: { zh: '本站的说法', en: 'Leads to' },
      description: {
        zh: '某张表里的名称或名称中的词，或者本站一页的地址，以“/”开头。',
        en: 'A name in one of the tables, or words within one; or the address of a page of this site, beginning with “/”.',
      },
      example: '退役军人',
    }),
  },
});

export type Synonym = RowOf<(typeof synonyms)['columns']>;
