// Plain values, apart from the columns: scripts of pages take these and no table with them.

export const facilityGroups = {
  elder: { zh: '养老', en: 'Older people' },
  child: { zh: '儿童', en: 'Children' },
  disability: { zh: '助残', en: 'Disability' },
  veteran: { zh: '退役军人', en: 'Veterans' },
  service: { zh: '群众服务', en: 'Public services' },
} as const;
