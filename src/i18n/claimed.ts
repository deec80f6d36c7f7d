import { messages } from '#i18n/messages.ts';

/** Claimed against listed: what reports say, what public lists name. */
export const claimedText = messages({
  zh: {
    caption: '报道的数目、列出的机构和没有公布的数目',
    kind: '机构',
    reported: '报道',
    listed: '已列',
    missing: '未公布',
  },
  en: {
    caption: 'Reported, listed and unpublished facilities',
    kind: 'Facility',
    reported: 'Reported',
    listed: 'Listed',
    missing: 'Not public',
  },
});
