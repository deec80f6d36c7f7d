import { messages } from '#i18n/messages.ts';

export const programmeText = messages({
  zh: {
    title: '项目',
    description: '报道提到的关爱项目：做什么、有哪些数字、由谁参与、见于哪篇报道。',
    figures: '数字',
    kinds: '机构',
    news: '有关文章',
    groups: {
      elder: '养老',
      child: '儿童',
      disability: '助残',
      veteran: '退役军人',
      service: '群众服务',
      governance: '党建',
      economy: '产业',
      all: '各类人群',
    },
    /** Of groups that are no care: what they are instead. */
    notCare: {
      service: '办事和调解，不是照料',
      governance: '党建工作，不是照料',
      economy: '产业，不是照料',
    },
  },
  en: {
    title: 'Programmes',
    description:
      'The care programmes named in reports: what each does, its figures, who takes part, and which report says so.',
    figures: 'Figures',
    kinds: 'Facilities',
    news: 'Articles',
    groups: {
      elder: 'Older people',
      child: 'Children',
      disability: 'Disability',
      veteran: 'Veterans',
      service: 'Public services',
      governance: 'Party organisations',
      economy: 'Local trade',
      all: 'Everyone in need',
    },
    notCare: {
      service: 'Public business and mediation, not care',
      governance: 'Party work, not care',
      economy: 'A trade, not care',
    },
  },
});

/** The group of a programme, which says so where it is no care. */
export function programmeGroup(group: keyof ProgrammeText['groups'], t: ProgrammeText): string {
  const { notCare } = t;
  return group === 'service' || group === 'governance' || group === 'economy'
    ? notCare[group]
    : t.groups[group];
}

type ProgrammeText = (typeof programmeText)['zh'];
