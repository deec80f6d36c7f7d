import { messages } from '#i18n/messages.ts';

/** Texts of the sheet that is meant for a village notice board. */
export const leafletText = messages({
  zh: {
    title: (township: string) => `${township}：身边的养老机构、儿童活动场所和助残机构`,
    askTitle: (township: string) => `在${township}找养老、看孩子、助残的地方，这样问`,
    askSteps: (hotline: string) => [
      `打${hotline}，说清是哪个乡镇、哪个村。`,
      '说清给谁找：多大年纪，能不能自理，要白天照看还是住下来。',
      '问：附近有没有，收不收，多少钱，怎么去；能领什么补贴。',
      '请他们转给乡镇或民政部门，记下谁接的、哪天回话。',
    ],
    call: '有没有床位、收不收、怎么去，打',
    short: '张贴用的一页纸',
    description: (township: string) =>
      `${township}的机构名称、所在村和电话，一页A4纸，可以打印了贴在村里。`,
    how: '这一页按A4纸排好，可以打印了贴在村务公开栏。按下面的按钮，或用浏览器的“打印”。',
    villages: '给一个村单独打印',
    forVillage: (village: string) => `张贴在：${village}`,
    noPhone: '—',
    phonesMissing: '没写电话的，本站还没查到，不等于没有。',
    examples: '标“示例”的并不存在。',
    rest: (count: string) => `另有${count}处，见网页。`,
    scan: '手机扫一扫，看最新的',
    orType: '或者输入网址',
    back: '回到乡镇网页',
  },
  en: {
    title: (township: string) =>
      `${township}: care for older people, children and people with disabilities`,
    askTitle: (township: string) => `How to ask for care in ${township}`,
    askSteps: (hotline: string) => [
      `Call ${hotline}; name the township and the village.`,
      'Say for whom: what age, how much help is needed, by day or to live in.',
      'Ask what is nearby, whom it takes, what it costs and how to get there; and what benefits there are.',
      'Ask to be passed to the township or the civil affairs bureau; note who answered and when they will call back.',
    ],
    call: 'For free beds, whom it takes and how to get there, call',
    short: 'A sheet for the notice board',
    description: (township: string) =>
      `Names, villages and phone numbers of the facilities in ${township} on one A4 sheet, to be printed and put up.`,
    how: 'This page is laid out on A4 paper for the village notice board. Use the button below, or the browser’s “Print”.',
    villages: 'A sheet for one village',
    forVillage: (village: string) => `To be put up in ${village}`,
    noPhone: '—',
    phonesMissing: 'Where no phone is given we have not found one yet.',
    examples: 'Those marked “Example” do not exist.',
    rest: (count: string) => `${count} more on the web page.`,
    scan: 'Scan for the latest',
    orType: 'or type the address',
    back: 'Back to the township',
  },
});
