import { messages } from '#i18n/messages.ts';

/** The map without its switches: what stands on the page before, or without, any script. */
export const mapText = messages({
  zh: {
    title: '蔚县乡镇地图',
    pageTitle: '地图',
    description: '蔚县各乡镇地图：每个乡镇有多少人、列出了哪些养老机构和儿童场所。',
    lead: '点一个乡镇，看那里列出的机构、村和人口。',
    schematic: '示意图，非实际边界；各乡镇画成同样大小，只表示相对位置。',
    surveyed: '边界经测绘，略有简化；有坐标的机构画在实际位置，其余画在乡镇名下。',
    seat: '乡镇驻地（有坐标的）',
    reviewNumber: (number: string) => `审图号：${number}`,
    hollow: '空心的符号是示例，并不存在。',
    hint: '点一个乡镇，这里显示它的数字；按方向键走到相邻的乡镇。',
    tray: '没有写明乡镇的机构',
    trayHelp: '来源没有写明这些机构在哪个乡镇，所以不画在图上。',
    trayMore: '到机构名录里看这些机构',
    table: '各乡镇一览',
    township: '乡镇',
    byKind: '按种类',
    none: '没有列出',
    shade: '底色表示',
    kind: '机构种类',
    allKinds: '全部种类',
    wholeGroup: (group: string) => `${group}（全部）`,
    ofGroup: (group: string) => `${group}类机构`,
    measures: { people: '常住人口', villages: '村和社区', count: '列出的机构', rate: '每千人' },
    withExamples: '（含示例）',
    examples: '其中示例',
    rateNote:
      '每千人 = 列出的机构 ÷ 该乡镇2020年常住人口 × 1000。各乡镇的老年人口未见公布，所以按全部常住人口算。',
  },
  en: {
    title: 'Map of the townships of Yu County',
    pageTitle: 'Map',
    description:
      'Map of the townships of Yu County: how many people live in each, and which places for older people and children are listed there.',
    lead: 'Choose a township to see the places listed there, its villages and its people.',
    schematic:
      'Schematic: not actual boundaries. All townships are drawn the same size; only their relative positions count.',
    surveyed:
      'Surveyed boundaries, somewhat simplified. Places with coordinates are drawn where they stand, others below the name of their township.',
    seat: 'Seat of a township, where its coordinates are known',
    reviewNumber: (number: string) => `Map review number: ${number}`,
    hollow: 'Hollow symbols are examples and do not exist.',
    hint: 'Tap a township to see its figures here; arrow keys lead to its neighbours.',
    tray: 'Places with no township stated',
    trayHelp:
      'No source says in which township these places are, so they are not drawn on the map.',
    trayMore: 'See these places in the directory',
    table: 'The townships in a table',
    township: 'Township',
    byKind: 'By kind',
    none: 'None listed',
    shade: 'Shade by',
    kind: 'Kind of place',
    allKinds: 'All kinds',
    wholeGroup: (group: string) => `${group} (all)`,
    ofGroup: (group: string) => group,
    measures: {
      people: 'Residents',
      villages: 'Villages',
      count: 'Places listed',
      rate: 'Per thousand people',
    },
    withExamples: ' (with examples)',
    examples: 'Examples among them',
    rateNote:
      'The rate is the number of places listed ÷ residents of the township in 2020 × 1000. No figure of older people by township was found, so all residents are counted.',
  },
});
