import { messages } from '#i18n/messages.ts';

export const reconciliationText = messages({
  zh: {
    title: '核对',
    heading: '说的和查到的，比一比',
    description:
      '报道里说的数，和本站查到的名单，一项一项比：各是多少，差多少，是否相符，怎样才能查清。',
    summary: (agrees: string, differs: string, unknown: string) =>
      `${agrees}项相符，${differs}项有出入，${unknown}项无法核对。`,
    differs: '有出入的',
    eachGap: (count: number) => `逐项说明：从哪里来，怎样查清（${count}项）`,
    eachUnknown: (count: number) => `无法核对的${count}项`,
    eachAgreeing: (count: number) => `相符的${count}项，算术关系也在里面`,
    compared: '比的是什么',
    one: '这个数',
    other: '和它比的',
    reported: '报道的数',
    found: '本站查到的',
    first: '这个数',
    second: '和它比的',
    note: '说明',
    difference: '相差',
    verdict: '结论',
    settle: '怎样查清',
    none: '没有给出',
    stated: '几个来源说的同一件事',
    preference:
      '显示哪一个：未经印证的来源排在最后；其余先看谁新，再看谁离原处近，再看谁可信度高。别的说法都列在这里。',
    machine: '核对结果，给程序用的（JSON）',
    examples: '示例机构从不计入。',
    more: '看全部核对',
  },
  en: {
    title: 'Checks',
    heading: 'What was said, beside what we found',
    description:
      'What reports say against what we can name, one check at a time: both numbers, their difference, whether they agree, and what would settle it.',
    summary: (agrees: string, differs: string, unknown: string) =>
      `${agrees} agree, ${differs} differ, ${unknown} cannot be checked.`,
    differs: 'Those that differ',
    eachGap: (count: number) =>
      `Each in full: where it comes from, what would settle it (${count})`,
    eachUnknown: (count: number) => `Those that cannot be checked (${count})`,
    eachAgreeing: (count: number) =>
      `Those that agree, identities of arithmetic among them (${count})`,
    compared: 'What is compared',
    one: 'One side',
    other: 'The other',
    reported: 'Reported',
    found: 'We found',
    first: 'This number',
    second: 'Compared with',
    note: 'Note',
    difference: 'Difference',
    verdict: 'Verdict',
    settle: 'What would settle it',
    none: 'not given',
    stated: 'The same fact by several sources',
    preference:
      'Which one is shown: unconfirmed sources come last; of the others the newer goes first, then the nearer to the origin, then the one trusted more. What the others say stands here.',
    machine: 'Machine-readable results (JSON)',
    examples: 'Example facilities never count.',
    more: 'All checks',
  },
});
