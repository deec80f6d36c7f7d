import { catalogue } from '#tables/messages.ts';
import type { FindingTheme } from '#tables/messages.ts';
import type { Message } from '#tables/findings/message.ts';

const TITLES: Readonly<Record<FindingTheme, string>> = {
  file: '文件',
  shape: '表头和行',
  text: '文字、编号和代码',
  value: '数字、日期和公式',
  personal: '不得公布的个人信息',
  row: '一行之内、各行各表之间',
  evidence: '出处和更正',
  closing: '关闭和撤下的机构',
  care: '收费、床位和医疗',
  moved: '换了的网址',
  geometry: '实测边界',
  workbook: '交来的表格文件',
  layout: '表格的排法',
  guard: '看着对、其实不对',
  changes: '照旧版做的改动',
  article: '文章',
  absence: '没查到的',
  disclosure: '应公开、申请和缺口',
};

/** The catalogue of findings as Markdown, for editors. */
export function findingsMarkdown(): string {
  const themes = Object.entries(catalogue) as [FindingTheme, Readonly<Record<string, Message>>][];
  return [
    '# 检查会说什么',
    '由`npm run docs:data`从`src/tables/findings/`写出，请不要手改。',
    '检查只指出问题，不替您改。每条提示写明文件、行、列、原来的内容、错在哪里、怎么改。' +
      '“提醒”不妨碍发布，其余的要改好才能发布。花括号里的词由具体情况填上。',
    ...themes.flatMap(([theme, messages]) => [
      `## ${TITLES[theme]}`,
      ...Object.entries(messages).map(([code, message]) => section(code, message)),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

function section(code: string, message: Message): string {
  const heading = `### \`${code}\`${message.warning === true ? '（提醒）' : ''}`;
  const lines = [
    `- 提示：${escape(message.zh)}`,
    `- 英文：${escape(message.en)}`,
    `- 多半因为：${escape(message.cause.zh)}`,
    `- 怎么办：${escape(message.remedy.zh)}`,
    `- 例：\`${message.example}\``,
  ];
  return `${heading}\n\n${lines.join('\n')}`;
}

/** Angle brackets and the like are to be read, not to be interpreted. */
function escape(text: string): string {
  return text.replace(/[<>[\]*_|]/g, '\\$&');
}
