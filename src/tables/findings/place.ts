import type { Message } from '#tables/findings/message.ts';

/** What can be wrong with where a row says that something is. */
export const placeMessages = {
  'coordinate-swapped': {
    zh: '经度和纬度像是填反了。经度应在{lonRange}，纬度应在{latRange}。',
    en: 'longitude and latitude seem to be exchanged. Longitude should lie in {lonRange}, latitude in {latRange}.',
    cause: {
      zh: '有的地图先写纬度，有的先写经度。',
      en: 'Some maps give latitude first, some longitude.',
    },
    remedy: {
      zh: '把两格对调。蔚县的经度是114度多，纬度是39度多或40度。',
      en: 'Exchange the two cells. Longitude in the county is 114 and something, latitude 39 or 40.',
    },
    example: 'lon 39.83, lat 114.57 → lon 114.57, lat 39.83',
  },
  'coordinate-outside': {
    zh: '坐标不在蔚县范围内。换算成 WGS 84，经度应在{lonRange}，纬度应在{latRange}。',
    en: 'the coordinate lies outside Yu County. In WGS 84, longitude should lie in {lonRange}, latitude in {latRange}.',
    cause: {
      zh: '打错了一位，或查到了别处同名的地方。',
      en: 'A digit is wrong, or a place of the same name elsewhere was looked up.',
    },
    remedy: {
      zh: '在地图上重新查，把经纬度复制过来。查不到就留空。',
      en: 'Look it up again and copy both numbers. Leave both empty if it cannot be found.',
    },
    example: 'lon 117.57594 → 114.57594',
  },
  reference: {
    zh: '在 {table} 表中找不到。{hint}请先在 {table} 表加上，或改正此格。',
    en: 'not found in table {table}. {hint}Add it to {table} first, or correct this cell.',
    cause: {
      zh: '编号打错了，或者那张表里还没有登记。',
      en: 'The identifier is misspelt, or not yet entered in the other table.',
    },
    remedy: {
      zh: '照提示改编号；新的来源、种类等先登记在它自己的表里。',
      en: 'Correct it as proposed; enter a new source or kind in its own table first.',
    },
    example: 'elder-vilage-home → elder-village-home',
  },
  'village-elsewhere': {
    zh: '{township}没有这个村。{hint}',
    en: 'there is no such village in {township}. {hint}',
    cause: {
      zh: '用了简称，或乡镇填错了。同名的村不少。',
      en: 'A short name was used, or the township is another. Many villages share a name.',
    },
    remedy: {
      zh: '照 villages.csv 写全称，例如“北门子村民委员会”，并核对乡镇。',
      en: 'Give the full name as in villages.csv, and check the township.',
    },
    example: '北门子 → 北门子村民委员会',
  },
} as const satisfies Record<string, Message>;
