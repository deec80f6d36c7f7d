import { messages } from '#i18n/messages.ts';

export const mapText = messages({
  zh: {
    title: '蔚县乡镇示意图',
    pageTitle: '地图',
    description: '蔚县各乡镇示意图：每个乡镇有多少人、列出了哪些养老机构和儿童场所。',
    lead: '点一个乡镇，看那里列出的机构、村和人口。',
    schematic: '示意图，非实际边界；各乡镇画成同样大小，只表示相对位置。',
    shadedBy: '底色表示2020年常住人口：',
    hollow: '空心的符号是示例，并不存在。',
    examples: '示例',
    below: (bound: string) => `不足${bound}人`,
    between: (from: string, to: string | undefined) =>
      to === undefined ? `${from}人以上` : `${from}—${to}人`,
    cell: (name: string, people: string | null, count: number, examples: number) =>
      `${name}${people === null ? '' : `，常住人口${people}人`}，${count === 0 ? '没有列出机构' : `列出${count}处机构`}${examples === 0 ? '' : `，另有示例${examples}处`}`,
    tray: '没有写明乡镇的机构',
    trayHelp: '来源没有写明这些机构在哪个乡镇，所以不画在图上。',
    table: '各乡镇一览',
    township: '乡镇',
    people: '常住人口',
    villages: '村和社区',
    facilities: '列出的机构',
    elder: '养老',
    child: '儿童',
    other: '其他',
  },
  en: {
    title: 'Schematic map of the townships of Yu County',
    pageTitle: 'Map',
    description:
      'Schematic map of the townships of Yu County: how many people live in each, and which places for older people and children are listed there.',
    lead: 'Choose a township to see the places listed there, its villages and its people.',
    schematic:
      'Schematic: not actual boundaries. All townships are drawn the same size; only their relative positions count.',
    shadedBy: 'Shaded by residents in 2020: ',
    hollow: 'Hollow symbols are examples and do not exist.',
    examples: 'Examples',
    below: (bound: string) => `under ${bound}`,
    between: (from: string, to: string | undefined) =>
      to === undefined ? `${from} or more` : `${from}–${to}`,
    cell: (name: string, people: string | null, count: number, examples: number) =>
      `${name}${people === null ? '' : `, ${people} residents`}, ${count === 0 ? 'no place listed' : count === 1 ? '1 place listed' : `${count} places listed`}${examples === 0 ? '' : `, and ${examples} ${examples === 1 ? 'example' : 'examples'}`}`,
    tray: 'Places with no township stated',
    trayHelp:
      'No source says in which township these places are, so they are not drawn on the map.',
    table: 'The townships in a table',
    township: 'Township',
    people: 'Residents',
    villages: 'Villages',
    facilities: 'Places listed',
    elder: 'Older people',
    child: 'Children',
    other: 'Other',
  },
});
