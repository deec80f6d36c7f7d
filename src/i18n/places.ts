import { messages } from '#i18n/messages.ts';

/** Texts of the question where one lives, and of the page at one’s village. */
export const placesText = messages({
  zh: {
    label: '您在哪个村或乡镇？',
    hint: '村名、拼音或首字母',
    button: '去看',
    choose: '不想打字？从乡镇名单里选',
    found: (count: number) => `找到${count}处`,
    more: (count: number) => `找到的多，先列前${count}处；再多写一个字`,
    none: '村和乡镇的名录里没有这样写的，换个写法试试，或者',
    /** Before and after the number, in the sentence above. */
    call: '打',
    callThen: '问，也可以',
    all: '看全部村名',
    meant: '您说的是这里吗？看乡镇的网页：',
    failed: '村名没有取到，请再试一次，或者',
    mine: '我的村：',
    forget: '忘掉',
    /** A place as a link: the village, then its township. */
    join: ' · ',
    chosen: (village: string) => `您看的是${village}。`,
    listed: '村里查到的机构见下面的名单。',
    unlisted: '村里有哪些机构，本站还没查到，不等于没有；乡镇里和附近查到的列在下面。',
    remember: '记住这是我的村',
    remembered: '已记在这台设备上，只有您看得到。',
    villagesLead: '点村名，看这个乡镇查到的机构、附近的和问谁。',
  },
  en: {
    label: 'Which village or township are you in?',
    hint: 'Name, pinyin or initials',
    button: 'Go',
    choose: 'Rather not type? Choose from the list of townships',
    found: (count: number) => `Found: ${count}`,
    more: (count: number) => `Many match; the first ${count} are listed. Type one more letter`,
    none: 'No village or township is written like this in the register. Try another spelling, or ',
    call: 'call ',
    callThen: ' to ask, or ',
    all: 'see all villages',
    meant: 'Is it this place? See the page of its township: ',
    failed: 'The names did not arrive. Try again, or ',
    mine: 'My village: ',
    forget: 'Forget it',
    join: ' · ',
    chosen: (village: string) => `You are looking at ${village}. `,
    listed: 'Places found in the village stand in the list below.',
    unlisted:
      'We have not found any place in the village itself yet, which does not mean that there is none; those found in the township and nearby are below.',
    remember: 'Remember as my village',
    remembered: 'Kept on this device, where only you see it.',
    villagesLead:
      'Choose a village to see what was found in its township and nearby, and whom to ask.',
  },
});
