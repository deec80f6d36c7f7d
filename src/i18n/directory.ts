import { messages } from '#i18n/messages.ts';

/** Facilities with a real source, and invented ones, which are never counted with them. */
interface Count {
  readonly listed: number;
  readonly examples: number;
}

const grouped = new Intl.NumberFormat('en-GB');
const n = (count: number): string => grouped.format(count);
const examplesZh = (count: number): string => (count === 0 ? '' : `，示例${n(count)}`);
const examplesEn = (count: number): string => (count === 0 ? '' : `, ${n(count)} ex.`);
const places = (count: number): string => `${n(count)} ${count === 1 ? 'place' : 'places'}`;

/** Texts of the directory that scripts need as well. */
export const directoryText = messages({
  zh: {
    form: '查机构',
    submit: '查找',
    text: '名称',
    textHint: '也可填村名、拼音，如xhy',
    township: '乡镇',
    anyTownship: '全部乡镇',
    unstated: '来源没有写明乡镇',
    kind: '种类',
    anyKind: '全部种类',
    wholeGroup: (group: string) => `${group}（全部）`,
    more: '更多条件',
    status: '状态',
    anyStatus: '不含已关闭',
    record: '记录',
    anyRecord: '不限',
    phone: '有电话',
    clear: '清除条件',
    /** An option with what it would give. */
    option: (label: string, { listed, examples }: Count) =>
      `${label}（${n(listed)}${examplesZh(examples)}）`,
    count: ({ listed, examples }: Count) => `${n(listed)}处${examplesZh(examples)}`,
    found: ({ listed, examples }: Count) => {
      if (listed + examples === 0) return '还没查到符合条件的机构。';
      if (examples === 0) return `查到${n(listed)}处机构。`;
      if (listed === 0) return `真实机构：没查到；示例${n(examples)}处。`;
      return `真实机构：查到${n(listed)}处；示例${n(examples)}处。`;
    },
    loading: '正在取名单……',
    failed: '名单没有取到。请检查网络，再试一次；下面的名单照常能看。',
    without: {
      text: '不管文字',
      what: '不限种类',
      township: '不限乡镇',
      status: '不限状态',
      record: '不限记录',
      phone: '没有电话的也要',
    },
    withoutFact: (title: string) => `不限${title}`,
    anyFact: '不限',
    wayOut: (label: string, count: string) => `${label}：${count}`,
    withoutLead: '放宽一个条件，就有：',
    closedToo: (count: string) => `已关闭的另有${count}`,
    views: { list: '名单', table: '表格', map: '地图' },
    viewsLabel: '怎么看',
    moreRows: (count: number) => `再列${n(count)}处`,
    download: '下载查到的（Excel可用）',
    downloadFailed: '没有下载成，请再试一次。',
    mapTitle: '各乡镇查到几处',
    mapNote: '示意图，非实际边界。数字是查到几处；点一个乡镇，看那里的名单。',
    mapExamples: (count: number) => `示例${n(count)}`,
    columns: {
      name: '名称',
      kind: '种类',
      township: '乡镇',
      village: '村或社区',
      address: '地址',
      place: '村、地址',
      phone: '电话',
      operator: '主办或运营方',
      status: '状态',
      statusAsOf: '状态截至',
      record: '记录',
      id: '机构编号',
      page: '网页',
    },
    fileName: '蔚县机构',
    fileDemo: '含示例',
    filePhone: '有电话',
    fileAsOf: (day: string) => `截至${day}`,
  },
  en: {
    form: 'Find a place',
    submit: 'Find',
    text: 'Name',
    textHint: 'or village, or pinyin: xhy',
    township: 'Township',
    anyTownship: 'All townships',
    unstated: 'Township not stated',
    kind: 'Kind',
    anyKind: 'All kinds',
    wholeGroup: (group: string) => `${group} (all)`,
    more: 'More filters',
    status: 'State',
    anyStatus: 'All but closed',
    record: 'Record',
    anyRecord: 'Any',
    phone: 'Has a phone number',
    clear: 'Clear filters',
    option: (label: string, { listed, examples }: Count) =>
      `${label} (${n(listed)}${examplesEn(examples)})`,
    count: ({ listed, examples }: Count) => `${places(listed)}${examplesEn(examples)}`,
    found: ({ listed, examples }: Count) => {
      if (listed + examples === 0) return 'No place was found yet.';
      if (examples === 0) return `${places(listed)} found.`;
      const only = `${n(examples)} ${examples === 1 ? 'example' : 'examples'}`;
      if (listed === 0) return `Real places: none found; ${only}.`;
      return `${places(listed)} with a source found, and ${only}.`;
    },
    loading: 'Fetching the list…',
    failed:
      'The list could not be fetched. Check the connection and try again; the list below can be read all the same.',
    without: {
      text: 'Whatever the words',
      what: 'Of any kind',
      township: 'In any township',
      status: 'In any state',
      record: 'With any record',
      phone: 'Without a phone number, too',
    },
    withoutFact: (title: string) => `Whatever the ${title}`,
    anyFact: 'Any',
    wayOut: (label: string, count: string) => `${label}: ${count}`,
    withoutLead: 'With one filter less:',
    closedToo: (count: string) => `Closed: ${count}`,
    views: { list: 'List', table: 'Table', map: 'Map' },
    viewsLabel: 'Show as',
    moreRows: (count: number) => `Show ${n(count)} more`,
    download: 'Download these (for Excel)',
    downloadFailed: 'The download did not work. Try again.',
    mapTitle: 'Places found in each township',
    mapNote:
      'Schematic: not actual boundaries. The numbers are places found; choose a township to see them.',
    mapExamples: (count: number) => `${n(count)} ex.`,
    columns: {
      name: 'Name',
      kind: 'Kind',
      township: 'Township',
      village: 'Village',
      address: 'Address',
      place: 'Village, address',
      phone: 'Phone',
      operator: 'Operator',
      status: 'State',
      statusAsOf: 'State as of',
      record: 'Record',
      id: 'Facility ID',
      page: 'Page',
    },
    fileName: 'Yu County places',
    fileDemo: 'with examples',
    filePhone: 'with phone',
    fileAsOf: (day: string) => `as of ${day}`,
  },
});

export type DirectoryText = (typeof directoryText)['zh'];
