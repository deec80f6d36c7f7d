import { messages } from '#i18n/messages.ts';

export const facilityText = messages({
  zh: {
    listTitle: '找机构',
    listDescription: '有公开来源点名的养老、儿童、助残等机构，按门类和种类排列。',
    listLead: '这里只列有公开来源点名的机构。没有列出的，多半是没有找到公开的名字和地址。',
    demoLead: '演示版另加了“示例”机构，它们并不存在。',
    none: '没有列出机构。',
    noneOfKind: '一处也没有公布名字。',
    kindCount: (listed: string) => `列出${listed}处`,
    kindReported: (reported: string) => `报道说有${reported}`,
    exampleCount: (count: number) => `，示例${count}处`,
    noTownship: '来源没有写明乡镇',
    join: '，',
    statusAsOf: (date: string) => `截至${date}`,
  },
  en: {
    listTitle: 'Find a place',
    listDescription:
      'Facilities for older people, children, people with disabilities and others that a public source names.',
    listLead:
      'Only facilities that a public source names are listed here. For most of those missing no public name or address was found.',
    demoLead: 'This demonstration adds “Example” facilities, which do not exist.',
    none: 'No facility is listed.',
    noneOfKind: 'Not one has been named in public.',
    kindCount: (listed: string) => `${listed} listed`,
    kindReported: (reported: string) => `${reported} reported`,
    exampleCount: (count: number) => `, ${count} ${count === 1 ? 'example' : 'examples'}`,
    noTownship: 'township not stated by the source',
    join: ', ',
    statusAsOf: (date: string) => `as of ${date}`,
  },
});
