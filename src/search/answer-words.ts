import type { FacilityGroup } from '#tables/facility-kinds.ts';
import type { Lang } from '#tables/finding.ts';

/** What people call a kind of facility besides its name, by its id. */
export const kindWords: Readonly<Record<string, Readonly<Record<Lang, readonly string[]>>>> = {
  'elder-village-home': {
    zh: ['互助幸福院', '幸福院', '互助院'],
    en: ['mutual-aid homes', 'mutual aid homes', 'mutual-aid home'],
  },
  'elder-community-daycare': {
    zh: ['日间照料室', '日间照料中心', '日间照料', '日托'],
    en: ['day-care rooms', 'day care', 'day-care'],
  },
  'elder-professional': { zh: ['专业养老'], en: ['eldercare institutions'] },
  'elder-county-home': { zh: ['敬老院'], en: ['homes for the aged', 'home for the aged'] },
};

/** What people call all kinds of a group together, and the figure that counts them. */
export const groupWords: Readonly<
  Partial<
    Record<
      FacilityGroup,
      { readonly indicator: string; readonly words: Readonly<Record<Lang, readonly string[]>> }
    >
  >
> = {
  elder: {
    indicator: 'elder-places',
    words: {
      zh: ['养老服务设施', '养老服务机构', '养老机构', '养老设施', '养老院'],
      en: [
        'eldercare facilities',
        'care homes',
        'nursing homes',
        'old people’s homes',
        'eldercare',
      ],
    },
  },
};

/** What people call a figure besides the name of its indicator, by the indicator's id. */
export const indicatorWords: Readonly<Record<string, Readonly<Record<Lang, readonly string[]>>>> = {
  'resident-population': {
    zh: ['人口', '多少人', '几口人'],
    en: ['population', 'people live', 'residents'],
  },
  'village-committees': {
    zh: ['行政村', '村委会', '多少村', '多少个村', '几个村'],
    en: ['villages'],
  },
  'residents-committees': { zh: ['居委会', '多少社区', '几个社区'], en: ['neighbourhoods'] },
  'township-count': { zh: ['多少乡镇', '多少个乡镇', '几个乡镇'], en: ['many townships'] },
  households: { zh: ['多少户', '家庭户'], en: ['households'] },
  'age-60-plus-share': {
    zh: ['老年人', '老人', '60岁以上', '六十岁以上', '老龄化'],
    en: ['older people', 'aged 60', 'ageing'],
  },
  'age-65-plus-share': { zh: ['65岁以上', '六十五岁以上'], en: ['aged 65'] },
};

/** How each intent is asked. */
export const intentWords = {
  phone: { zh: /电话|手机|号码|联系方式|怎么联系/u, en: /\b(phones?|telephones?|call|contact)\b/ },
  where: { zh: /在哪|哪里|哪儿|地址|怎么走|位置/u, en: /\b(where|address|location)\b/ },
  who: { zh: /谁|运营方|主办|哪个单位/u, en: /\b(who|operators?|runs?)\b/ },
  when: { zh: /什么时候|何时|哪年|哪一年|建成|启用/u, en: /\b(when|opened)\b/ },
  count: {
    zh: /多少|几[个家所处户座]|数量|总数|有几/u,
    en: /\b(how many|number of|how much|count)\b/,
  },
} as const satisfies Record<string, Record<Lang, RegExp>>;

export type Intent = keyof typeof intentWords;
