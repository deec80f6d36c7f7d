/**
 * Words of the buttons that put a place into the comparison. Plain values: the script of such a button
 * comes with every page of a facility, and is to fetch no other file.
 */
export const pickText = {
  zh: {
    add: '加入比较',
    added: '已加入比较',
    of: (label: string, name: string): string => `${label}：${name}`,
    full: (most: number): string => `最多比较${most}处，请先去掉一处。`,
    go: '去比较',
  },
  en: {
    add: 'Compare',
    added: 'In comparison',
    of: (label: string, name: string): string => `${label}: ${name}`,
    full: (most: number): string => `${most} places at most: take one out first.`,
    go: 'See side by side',
  },
};
