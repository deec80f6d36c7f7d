import { messages } from '#i18n/messages.ts';

export const reconciliationText = messages({
  zh: {
    title: '对账',
    description: '说过的数和列得出的行，一项一项对：两边各是多少，差多少，是否相符，怎样才能查清。',
    summary: (agrees: string, differs: string, unknown: string) =>
      `${agrees}项相符，${differs}项有出入，${unknown}项无法核对。`,
    differs: '有出入的',
    unknown: '无法核对的',
    agrees: '相符的',
    left: '一边',
    right: '另一边',
    difference: '相差',
    verdict: '结论',
    settle: '怎样查清',
    tolerance: (value: string) => `相差不超过${value}算相符`,
    none: '没有可比的数',
    machine: '机器可读的对账结果（JSON）',
    examples: '示例机构从不计入。',
    more: '看全部对账',
  },
  en: {
    title: 'Reconciliation',
    description:
      'What was claimed against the rows that are listed, one check at a time: both sides, their difference, whether they agree, and what would settle it.',
    summary: (agrees: string, differs: string, unknown: string) =>
      `${agrees} agree, ${differs} differ, ${unknown} cannot be checked.`,
    differs: 'Those that differ',
    unknown: 'Those that cannot be checked',
    agrees: 'Those that agree',
    left: 'One side',
    right: 'Other side',
    difference: 'Difference',
    verdict: 'Verdict',
    settle: 'What would settle it',
    tolerance: (value: string) => `a difference of up to ${value} counts as agreement`,
    none: 'nothing to compare with',
    machine: 'Machine-readable results (JSON)',
    examples: 'Example facilities never count.',
    more: 'All checks',
  },
});
