import type { Lang } from '#tables/finding.ts';

/** The words with which editors say where in a source something stands, and their English. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/第(\d+)[至–—-](\d+)行/g, 'rows $1–$2'],
  [/第(\d+)行/g, 'row $1'],
  [/第(\d+)[至–—-](\d+)页/g, 'pages $1–$2'],
  [/第(\d+)页/g, 'page $1'],
  [/第(\d+)段/g, 'paragraph $1'],
  [/第(\d+)条第(\d+)项/g, 'article $1 ($2)'],
  [/第(\d+)项/g, 'item $1'],
  [/第([\d.]+)条/g, 'article $1'],
  [/第([\d.]+)[节章]/g, 'section $1'],
  [/表(\d+)/g, 'table $1'],
  [/图(\d+)/g, 'figure $1'],
  [/([A-Z]{1,3})列/g, 'column $1 '],
  [/至(?=column )/g, ' to '],
  [/(?<=\d)(?=(?:row|page|paragraph|column|table) )/g, ' '],
  [/相加/g, ', added up'],
  [/(\w+)为(\d+)的(\d+)行/g, '$3 rows whose $1 is $2'],
  [/(\w+)为(\d+)的各行/g, 'rows whose $1 is $2'],
  [/按名称末尾分村委会、居委会计数/g, 'counted by the ending of the name'],
  [/表中没有这一栏/g, 'the table has no such column'],
  [/正文/g, 'text'],
  [/最后一段/g, 'last paragraph'],
  [/[，、]/g, ', '],
  [/（/g, ' ('],
  [/）/g, ')'],
];

/**
 * A place in a source in the language: 第3段 reads "paragraph 3" in English. What the source itself
 * is called by, in quotation marks, and wordings that are not known stay as they are.
 */
export function formatLocator(locator: string, lang: Lang): string {
  if (lang === 'zh') return locator;
  const parts = locator.split(/(“[^”]*”)/);
  const english = parts.map((part, index) =>
    index % 2 === 1
      ? part
      : WORDS.reduce((text, [pattern, word]) => text.replace(pattern, word), part),
  );
  return english.join('').trim();
}
