import { messages } from '#i18n/messages.ts';

/** Words of the answers above the results. They travel to the browser, so they are few. */
export const answersText = messages({
  zh: {
    label: '答案',
    value: (area: string, name: string, text: string) => `${area}${name}：${text}`,
    asOf: (date: string) => `${date}的数`,
    derived: '由本站算出',
    summed: '由本站加总，来源没有给出合计',
    source: '来源：',
    sourcesDiffer: '别的来源说的不一样，各说多少见这个数的依据。',
    sexes: { male: '男性', female: '女性' },
    group: (name: string, whom: string) => `${name}（${whom}）`,
    joinGroup: '',
    makings: {
      share: (name: string) => `${name}占比`,
      'county-share': (name: string) => `${name}占全县的比重`,
      change: (name: string) => `${name}增减`,
      rate: (name: string) => `${name}增减率`,
      rank: (name: string) => `${name}名次`,
      sum: (name: string) => name,
    },
    noFigure: (what: string) => `本站没有${what}的数`,
    what: (area: string, period: string, name: string) => `${area}${period}${name}`,
    noVillage: (name: string, village: string, township: string) =>
      `本站没有分村的${name}；${village}属${township}`,
    or: '或',
    elsewhere: (name: string) => `本站没有${name}的数`,
    elsewhereNote: '本站只收蔚县和蔚县各乡镇的数；少数几项有张家口各县区的数。',
    figuresThere: (name: string) => `有哪些数：${name}`,
    superlative: (scope: string, name: string, most: boolean) =>
      `${scope}里${name}${most ? '最多' : '最少'}的`,
    superlativeShare: (scope: string, name: string, most: boolean) =>
      `${scope}里${name}${most ? '最高' : '最低'}的`,
    scopes: { townships: '各乡镇', counties: '张家口各县区', villages: '各村' },
    scopeEnding: (ending: string) => `各${ending}`,
    byScope: (scope: string, name: string) => `分到${scope}的${name}`,
    listed: (area: string, name: string, count: number) => `${area}查到${name}${count}处`,
    noneListed: (area: string, name: string) => `本站还没查到${area}的${name}，不等于没有`,
    listedNote: '这是本站查到名字的，不是全部。',
    elsewhereListed: '全县查到名字的：',
    reported: (date: string, text: string) => `${date}的报道说全县有${text}，没有逐个写出名字。`,
    found: (count: number) => `本站查到名字的有${count}处。`,
    compare: '报道数与名录对照',
    search: '凭哪次查找',
    allHotlines: '全部热线和电话',
    askHotline: (name: string, number: string) => `可以打${name}${number}问。`,
    hotline: (name: string, number: string) => `${number}：${name}`,
    more: (count: number) => `另有${count}处`,
    rest: '更多',
    township: (area: string) => `${area}的机构和人口`,
    all: '全部机构',
    allOf: (name: string) => `全部${name}`,
    unknown: {
      phone: '没有查到公开的电话',
      where: '没有查到公开的地址',
      who: '没有查到运营方',
      when: '没有查到启用时间',
    },
    colon: '：',
  },
  en: {
    label: 'Answer',
    value: (area: string, name: string, text: string) => `${name}, ${area}: ${text}`,
    asOf: (date: string) => `As of ${date}`,
    derived: 'worked out by this site',
    summed: 'added up by this site; the source gives no total',
    source: 'Source: ',
    sourcesDiffer: 'Other sources say otherwise; the evidence of the figure tells what each says.',
    sexes: { male: 'men', female: 'women' },
    group: (name: string, whom: string) => `${name} (${whom})`,
    joinGroup: ', ',
    makings: {
      share: (name: string) => `share of: ${name}`,
      'county-share': (name: string) => `share of the county’s: ${name}`,
      change: (name: string) => `change in: ${name}`,
      rate: (name: string) => `rate of change: ${name}`,
      rank: (name: string) => `rank by: ${name}`,
      sum: (name: string) => name,
    },
    noFigure: (what: string) => `This site has no figure for ${what}`,
    what: (area: string, period: string, name: string) =>
      [name, area, period].filter((part) => part !== '').join(', '),
    noVillage: (name: string, village: string, township: string) =>
      `This site has no figures by village (${name}); ${village} is in ${township}`,
    or: ' or ',
    elsewhere: (name: string) => `This site has no figures for ${name}`,
    elsewhereNote:
      'It covers Yu County and its townships; a few figures are given for the other counties of Zhangjiakou.',
    figuresThere: (name: string) => `What there is: ${name}`,
    superlative: (scope: string, name: string, most: boolean) =>
      `${most ? 'Most' : 'Fewest'} of ${scope} by: ${name}`,
    superlativeShare: (scope: string, name: string, most: boolean) =>
      `${most ? 'Highest' : 'Lowest'} of ${scope} by: ${name}`,
    scopes: {
      townships: 'the townships',
      counties: 'the county-level units of Zhangjiakou',
      villages: 'the villages',
    },
    scopeEnding: () => 'the townships',
    byScope: (scope: string, name: string) => `${name}, by ${scope.replace('the ', '')}`,
    listed: (area: string, name: string, count: number) => `${area}: ${count} found (${name})`,
    noneListed: (area: string, name: string) =>
      `None found yet in ${area} (${name}); that does not mean there are none`,
    listedNote: 'These are the ones whose names this site found, not all there are.',
    elsewhereListed: 'Named elsewhere in the county:',
    reported: (date: string, text: string) =>
      `A report of ${date} says the county has ${text} and does not name them one by one.`,
    found: (count: number) =>
      count === 1
        ? 'This site has found the name of one.'
        : `This site has found the names of ${count}.`,
    compare: 'Reported and named, side by side',
    search: 'The search behind this',
    allHotlines: 'All lines and telephone numbers',
    askHotline: (name: string, number: string) => `You can ask at ${number} (${name}).`,
    hotline: (name: string, number: string) => `${number}: ${name}`,

    more: (count: number) => `and ${count} more`,
    rest: 'More',
    township: (area: string) => `Facilities and people in ${area}`,
    all: 'All facilities',
    allOf: (name: string) => `All of this kind: ${name}`,
    unknown: {
      phone: 'no public phone number found',
      where: 'no public address found',
      who: 'no operator found',
      when: 'no opening date found',
    },
    colon: ': ',
  },
});
