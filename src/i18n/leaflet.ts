import { messages } from '#i18n/messages.ts';

/** Texts of the sheet that is meant for a village notice board. */
export const leafletText = messages({
  zh: {
    title: (township: string) => `${township}：身边的养老机构、儿童活动场所和助残机构`,
    short: '张贴用的一页纸',
    description: (township: string) =>
      `${township}的机构名称、所在村和电话，一页A4纸，可以打印了贴在村里。`,
    how: '这一页按A4纸排好，可以打印了贴在村务公开栏。按下面的按钮，或用浏览器的“打印”。',
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
    short: 'A sheet for the notice board',
    description: (township: string) =>
      `Names, villages and phone numbers of the facilities in ${township} on one A4 sheet, to be printed and put up.`,
    how: 'This page is laid out on A4 paper for the village notice board. Use the button below, or the browser’s “Print”.',
    noPhone: '—',
    phonesMissing: 'Where no phone is given we have not found one yet.',
    examples: 'Those marked “Example” do not exist.',
    rest: (count: string) => `${count} more on the web page.`,
    scan: 'Scan for the latest',
    orType: 'or type the address',
    back: 'Back to the township',
  },
});
