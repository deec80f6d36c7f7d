import { notes, sourceId } from '#tables/shared-columns.ts';
import { defineTable } from '#tables/table.ts';
import type { RowOf, RowViolation } from '#tables/table.ts';
import { id, sha256, text } from '#tables/text-cells.ts';
import { choice, date } from '#tables/value-cells.ts';

/** Ways to a source, the nearest to its origin first. */
export const accessKinds = {
  original: { zh: '发布者的原页', en: 'the publisher’s page' },
  archive: { zh: '网页存档', en: 'web archive' },
  repository: { zh: '代码仓库', en: 'repository' },
  package: { zh: '软件包', en: 'package' },
  repost: { zh: '转载', en: 'repost' },
  description: { zh: '说明它的论文或网页', en: 'a text that describes it' },
  own: { zh: '本站整理', en: 'compiled by this site' },
} as const;
export type AccessKind = keyof typeof accessKinds;

export const accessLanguages = {
  zh: { zh: '中文', en: 'Chinese' },
  'zh-Hant': { zh: '繁体中文', en: 'traditional Chinese' },
  en: { zh: '英文', en: 'English' },
  data: { zh: '数据', en: 'data' },
} as const;

const columns = {
  access_id: id({
    title: { zh: '途径编号', en: 'Access ID' },
    description: { zh: '不重复的编号。', en: 'Unique identifier.' },
    example: 'census-2020-repository',
  }),
  source_id: sourceId,
  kind: choice({
    title: { zh: '途径', en: 'Way' },
    description: {
      zh: '原页、存档、仓库、软件包还是转载。别人网站上的副本是转载（repost），不是原页。',
      en: 'The publisher’s page, an archive, a repository, a package or a repost. A copy on somebody else’s site is a repost.',
    },
    choices: accessKinds,
  }),
  address: text({
    title: { zh: '地址', en: 'Address' },
    description: {
      zh: '网址；没有网址的写清软件包和文件。不知道的留空。',
      en: 'Web address, or package and file where it has none. Empty where it is not known.',
    },
    example: 'https://hebei.sina.com.cn/zjk/m/2014-05-20/09125880.html',
  }).optional(),
  opened_on: date({
    title: { zh: '打开日期', en: 'Opened on' },
    description: {
      zh: '编辑打开它读过的日期。没有人打开过的留空，网页上不做成链接。',
      en: 'Day on which an editor opened and read it. Empty where nobody did: it is then never a link.',
    },
    example: '2026-11-30',
    precisions: ['day'],
  }).optional(),
  language: choice({
    title: { zh: '语言', en: 'Language' },
    description: { zh: '那里的文字。', en: 'Language of what stands there.' },
    choices: accessLanguages,
  }),
  sha256: sha256({
    title: { zh: 'SHA-256', en: 'SHA-256' },
    description: {
      zh: '读到的文件或文字的SHA-256，便于核对是不是同一份。',
      en: 'SHA-256 of the file or text that was read, to tell whether a copy is the same.',
    },
  }).optional(),
  find_zh: text({
    title: { zh: '怎样找', en: 'How to look for it (Chinese)' },
    description: {
      zh: '没有能打开的地址时，读者可以怎样去找。',
      en: 'What a reader can do where no address opens, in Chinese.',
    },
  }).optional(),
  find_en: text({
    title: { zh: '怎样找（英文）', en: 'How to look for it' },
    description: {
      zh: '没有能打开的地址时怎样去找，英文。',
      en: 'What a reader can do where no address opens.',
    },
  }).optional(),
  ...notes,
};

export type SourceAccess = RowOf<typeof columns>;

/** What has no address says how to look for it; what was never opened has no bytes that were read. */
function rowRule(row: SourceAccess): RowViolation<typeof columns>[] {
  if (row.kind === 'own') return [];
  const nowhere = row.address === null && row.find_zh === null;
  const unread = row.opened_on === null && row.sha256 !== null;
  return [
    ...(nowhere ? [{ column: 'find_zh', code: 'access-nowhere' } as const] : []),
    ...(unread ? [{ column: 'opened_on', code: 'access-unopened-hash' } as const] : []),
  ];
}

export const sourceAccess = defineTable({
  name: 'source_access',
  title: { zh: '来源的地址', en: 'Ways to the sources' },
  description: {
    zh: '每个来源在哪里能看到：原页、转载、仓库或软件包，哪天打开过，读到的是哪些字节。',
    en: 'Where each source can be read: the publisher’s page, a repost, a repository or a package; when it was opened, and which bytes were read.',
  },
  key: ['access_id'],
  references: [{ column: 'source_id', table: 'sources' }],
  rowRule,
  columns,
});
