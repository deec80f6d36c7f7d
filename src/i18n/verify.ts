import type { Lang } from '#tables/finding.ts';

/** Words of the command that makes a published site again and compares it. */
export const verifyText = {
  zh: {
    usage: `用法：npm run verify -- SHA256SUMS [--lang en]

按现在的文件重新生成网站，与公布的 SHA256SUMS 逐个文件核对。
SHA256SUMS 在网站根目录（全部文件）和 /data/（下载文件）下都有，请先存到本机。
SITE_URL、SITE_BASE 等设置要和公布时相同；源文件要检出到公布时的提交。`,
    one: '请写出一个 SHA256SUMS 文件，用 --help 看用法。',
    unknown: (word: string): string => `不认识“${word}”，用 --help 看用法。`,
    unreadable: (file: string): string => `${file}：读不到这个文件。请检查路径。`,
    strange: (file: string, line: number, text: string): string =>
      `${file}:${line} “${text}”：不是“64位十六进制校验值、两个空格、文件名”。请重新下载这个文件。`,
    empty: (file: string): string => `${file}：里面一行校验值也没有。请重新下载这个文件。`,
    notBuilt: '网站没有生成，无法核对。',
    same: (count: number): string => `相同：${count}个文件。`,
    changed: (name: string): string => `不同：${name}`,
    missing: (name: string): string => `没有生成：${name}`,
    added: (name: string): string => `没有公布：${name}`,
    good: '核对通过：重新生成的网站与公布的逐字节相同。',
    bad: (count: number): string => `核对不通过：${count}个文件不一样。`,
  },
  en: {
    usage: `Usage: npm run verify -- SHA256SUMS [--lang en]

Builds the site again from the files as they are, and compares each file with a published SHA256SUMS.
It stands in the root of the site (every file) and under /data/ (downloads); save it here first.
SITE_URL, SITE_BASE and the other settings must be those of the publication; check out its commit.`,
    one: 'name one SHA256SUMS file; see --help.',
    unknown: (word: string): string => `unknown: “${word}”; see --help.`,
    unreadable: (file: string): string => `${file}: cannot be read. Check the path.`,
    strange: (file: string, line: number, text: string): string =>
      `${file}:${line} “${text}”: not “64 hexadecimal digits, two spaces, file name”. Download the file again.`,
    empty: (file: string): string => `${file}: holds no sums. Download the file again.`,
    notBuilt: 'The site was not built, so nothing was compared.',
    same: (count: number): string => `Same: ${count} files.`,
    changed: (name: string): string => `Different: ${name}`,
    missing: (name: string): string => `Not built: ${name}`,
    added: (name: string): string => `Not published: ${name}`,
    good: 'Verified: the site built again is the published one, byte for byte.',
    bad: (count: number): string => `Not verified: ${count} files are not the same.`,
  },
} as const satisfies Record<Lang, unknown>;
