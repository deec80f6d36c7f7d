import { messages } from '#i18n/messages.ts';

/** Texts around the letter, and of the guide to asking. The letter itself is Chinese. */
export const letterText = messages({
  zh: {
    title: (name: string) => `申请书：${name}`,
    description: (name: string) => `向有关机关申请公开的申请书，可以打印或复制：${name}`,
    how: '打印出来，空白处用笔填，交到机关的政府信息公开工作机构。本站不收集、不保存您填的任何内容。',
    screenNote: '在手机上也可以复制文字，贴到邮件或网上申请的栏里。',
    address:
      '机关的办公地址和电话，本站查过还没有结果（见查找记录），请打12345问，或到县政务服务中心问。',
    whole: '要复制的全文',
    copy: '复制申请书',
    copied: '已复制',
    english: '',
    guideTitle: '怎样申请公开',
    guideDescription: '谁可以申请、怎样写、多久答复、要不要钱、答复有哪几种：用平常话说。',
    steps: '四步',
    stepList: [
      '挑一份申请书：下面每一份都写好了要什么。',
      '填上姓名、身份证明、联系方式，勾选要纸质的还是电子的。不用写为什么要。',
      '交上去：当面交、挂号信、传真、网上都行。当面交的当天算起，寄挂号信的从签收那天算起。留好回执。',
      '等答复：20个工作日以内；机关告知延长的，最多再加20个工作日。',
    ],
    rules: '条例怎么说',
    cannotWrite:
      '写字有困难的，可以到机关口头说，由工作人员代写；看不清、听不见的，机关要给予帮助。',
    sorts: '读到答复以后',
    sortList: [
      '给了名单：请把答复交给本站编辑台，名单登上来，出处写明是这份答复。',
      '说没有这份信息：也是答复，照样登记。',
      '说不归它管：看它写的是哪个机关，改个抬头再交一份。',
      '不公开：看它写的理由。有不同意见的，可以向县政府办公室反映，也可以申请行政复议。',
    ],
    letters: '写好的申请书',
    about: '这一处差在哪里',
  },
  en: {
    title: (name: string) => `Letter: ${name}`,
    description: (name: string) => `A letter asking for information, to print or copy: ${name}`,
    how: 'Print it, fill in the blanks by hand, and take it to the body’s office for open government information. This site neither collects nor keeps anything you write.',
    screenNote: 'On a phone you can copy the text into a mail or an online form.',
    address:
      'The offices’ addresses and telephones were searched for with nothing yet (see the searches); ask at 12345 or at the county’s service centre.',
    whole: 'The whole text to copy',
    copy: 'Copy the letter',
    copied: 'Copied',
    english: 'The letter is in Chinese, as the office needs it. It asks for: ',
    guideTitle: 'How to ask for information',
    guideDescription:
      'Who may ask, how to write, how soon an answer comes, what it costs, and the kinds of answer, in plain words.',
    steps: 'Four steps',
    stepList: [
      'Choose a letter: each below says already what is wanted.',
      'Fill in name, proof of identity and contact, and tick paper or data. You need not say why.',
      'Hand it in: in person, by registered post, by fax or online. The time runs from that day, or from the day that registered post is signed for. Keep the receipt.',
      'Wait: at most 20 working days; where the body says that it needs longer, at most 20 more.',
    ],
    rules: 'What the regulations say',
    cannotWrite:
      'Those who find it hard to write may say it at the office and have it written down; those who cannot see or hear well are to be helped.',
    sorts: 'When the answer is there',
    sortList: [
      'A list was given: bring the answer to the editor’s desk; the list goes in, with that answer as its source.',
      'No such information is held: that is an answer too, and is entered.',
      'Another body has it: see which it names, change the address, and hand in another.',
      'Not to be published: see the reason. Those who disagree may turn to the office of the county government, or ask for an administrative review.',
    ],
    letters: 'Letters that are ready',
    about: 'What does not add up here',
  },
});

/** The letter by article 29 of the regulations, as lines of text. Blanks are filled in by hand. */
export const letterLines = {
  title: '政府信息公开申请',
  to: (holder: string) => `致：${holder}（政府信息公开工作机构）`,
  applicant: '一、申请人',
  fields: ['姓名（或单位名称）', '身份证明', '联系电话', '通信地址', '电子邮箱'],
  wanted: '二、所需政府信息的名称、特征',
  form: '三、形式要求',
  forms: [
    ['载体', '□纸质', '□电子数据'],
    ['途径', '□邮寄', '□电子邮件', '□当面领取', '□查阅、抄录'],
  ],
  basis:
    '依据《中华人民共和国政府信息公开条例》（国务院令第711号）第二十七条、第二十九条提出申请。请依第三十三条，自收到之日起20个工作日内答复；依第四十二条，不收取费用。不由贵机关负责公开的，请依第三十六条第（五）项告知由哪个机关负责及其联系方式。',
  sign: '申请人（签名或盖章）',
  date: '　　　　年　　月　　日',
} as const;

/** The letter as plain text, to be copied. */
export function letterPlain(holder: string, asks: string): string {
  const l = letterLines;
  const blank = '：__________';
  return [
    ...[l.title, l.to(holder), l.applicant, ...l.fields.map((field) => field + blank)],
    ...[l.wanted, asks, l.form, ...l.forms.map(([name, ...ways]) => `${name}：${ways.join('　')}`)],
    ...[l.basis, l.sign + blank, l.date],
  ].join('\n');
}
