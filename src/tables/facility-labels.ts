// Plain values, apart from the columns: scripts of pages take these and no table with them.

export const statuses = {
  operating: { zh: '运营中', en: 'operating' },
  temporarily_closed: { zh: '暂停服务', en: 'temporarily closed' },
  closed: { zh: '已关闭', en: 'closed' },
  unknown: { zh: '现状不明', en: 'present state unknown' },
} as const;

export const recordStatuses = {
  verified: { zh: '已核实', en: 'verified' },
  reported: { zh: '据报道', en: 'as reported' },
  illustrative: { zh: '示例', en: 'example' },
} as const;
