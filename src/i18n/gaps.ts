import { messages } from '#i18n/messages.ts';

/** Texts of the places that a report counts and does not name. */
export const gapsText = messages({
  zh: {
    title: '还没有名字的地方',
    description:
      '报道只给了数目的地方，每一处一个网址：知道什么，找谁能查清；有了名字，网址就转过去。',
    lead: '报道说有这么多处，没有写名字。这里给每一处留一个网址，不算查到。查到名字、登上来以后，这个网址就转到它那里。',
    heading: (kind: string, n: string, all: string) => `${kind}，${all}处里的第${n}处`,
    own: (n: string) => `第${n}处`,
    question: (kind: string) => `您村（社区）的${kind}是其中一处吗？`,
    known: '知道的',
    claim: (all: string) => `报道说有${all}处`,
    numberOnly: '号数是本站编的，只为每一处有个网址，不说明先后。这一处不算查到。',
    listed: (n: string) => `本站查到名字的：${n}处`,
    maybe: '，其中有没有报道说的那些，报道没有写',
    fill: '怎样查清',
    tell: '知道这一处的名字、村和地址的，请告诉编辑。',
    holder: '由谁掌握',
    letter: '申请书',
    others: '其余各处',
    past: (n: string) => `后来的说法只有${n}处，这一号是从前那个较大的数留下的。`,
    open: (n: string) => `还没有名字的：${n}处`,
    card: '扫码看这一处的网页，或者打12345问。',
    desk: '告诉编辑',
  },
  en: {
    title: 'Places without a name yet',
    description:
      'Places that a report only counts, an address each: what is known, who could tell; once one has a name, its address leads there.',
    lead: 'Reports count these places and give no names. Each has an address here and is not counted as found. Once its name is known and entered, the address leads there for good.',
    heading: (kind: string, n: string, all: string) => `${kind}: number ${n} of ${all}`,
    own: (n: string) => `Number ${n}`,
    question: (kind: string) => `${kind}: is the one you know among these?`,
    known: 'What is known',
    claim: (all: string) => `A report counts ${all}`,
    numberOnly:
      'The numbers are ours, so that each place has an address; they mean no order. This place is not counted as found.',
    listed: (n: string) => `Names found by us: ${n}`,
    maybe: '; the report does not say whether they are among its own',
    fill: 'What would settle it',
    tell: 'If you know its name, village and address, tell the editors.',
    holder: 'Who holds it',
    letter: 'Letter',
    others: 'The other places',
    past: (n: string) =>
      `A later count gives only ${n}; this number is left from an earlier, larger one.`,
    open: (n: string) => `Without a name yet: ${n}`,
    card: 'Scan for the page of this place, or ask at 12345.',
    desk: 'Tell the editors',
  },
});
