import { qualifiers } from '#tables/observations.ts';
import { checkedOn, neededLocator, notes, sourceId } from '#tables/shared-columns.ts';
import { defineTable } from '#tables/table.ts';
import type { RowOf } from '#tables/table.ts';
import { text } from '#tables/text-cells.ts';
import { choice } from '#tables/value-cells.ts';

/** Facts of a facility that sources state and its table has no column for. */
export const statedFields = {
  capacity: { zh: '可容纳人数', en: 'capacity, in people' },
  residents: { zh: '在住人数', en: 'people living there' },
} as const;

/**
 * What further sources say of a fact. The row of the fact keeps the value that the site shows, and
 * its own source; each other source that states the same fact has a row here.
 */
export const statements = defineTable({
  name: 'statements',
  title: { zh: '别的来源怎么说', en: 'What further sources say' },
  description: {
    zh: '同一件事，另一个来源怎么说：一个数、一个地址、一个电话，各占一行。和正表里的一样是互相印证，不一样的在数字旁边和核对页写明。',
    en: 'What another source says of the same fact: a figure, an address, a telephone number, a row each. Where it says the same, the two confirm each other; where not, the figure and the reconciliation say so.',
  },
  key: ['table', 'row_key', 'column', 'source_id'],
  references: [{ column: 'source_id', table: 'sources' }],
  columns: {
    table: choice({
      title: { zh: '表', en: 'Table' },
      description: { zh: '说的是哪张表里的事。', en: 'Table that holds the fact.' },
      choices: {
        observations: { zh: '观测值', en: 'observations' },
        facilities: { zh: '机构', en: 'facilities' },
      },
    }),
    row_key: text({
      title: { zh: '行的编号', en: 'Row key' },
      description: {
        zh: '那一行的编号；观测值由几列合成，用 | 隔开，空的也要隔。',
        en: 'Key of the row; that of an observation is made of several columns, parted by |, empty ones too.',
      },
      example: 'elder-village-homes|130726||2022-09||',
    }),
    column: text({
      title: { zh: '列', en: 'Column' },
      description: {
        zh: '说的是哪一列：观测值填 value；机构填列名，另可填 capacity（可容纳人数）、residents（在住人数）。',
        en: 'The column: value of an observation; of a facility one of its columns, or capacity, or residents.',
      },
      example: 'value',
    }),
    value: text({
      title: { zh: '内容', en: 'Value' },
      description: {
        zh: '这个来源说的，写法和那一列一样。',
        en: 'What this source says, written as in that column.',
      },
      example: '56',
    }),
    qualifier: choice({
      title: { zh: '限定', en: 'Qualifier' },
      description: {
        zh: '数字是准数、至少还是约数；不是数字的留空。',
        en: 'Whether a number is exact, at least or about; empty where it is no number.',
      },
      choices: qualifiers,
    }).optional(),
    source_id: sourceId,
    source_locator: neededLocator,
    phrase: text({
      title: { zh: '原文短语', en: 'Phrase' },
      description: {
        zh: '原文中的几个字，便于核对。',
        en: 'A few words of the source, for checking.',
      },
    }).optional(),
    ...notes,
    checked_on: checkedOn,
  },
});

export type Statement = RowOf<(typeof statements)['columns']>;
