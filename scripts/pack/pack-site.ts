import fs from 'node:fs';
import path from 'node:path';
import { formatDate } from '#domain/format.ts';
import { replaceFolder } from '../replace-folder.ts';
import { writeSums } from '../site-sums.ts';
import { walkFiles } from '../walk-files.ts';
import { relativePage } from './relative-page.ts';

/** What only a server or a script has a use for. */
const LEFT_OUT =
  /^search\/(?:zh|en)\/|\.js$|^_headers$|^SHA256SUMS$|^(?:en\/)?facilities\/index\.json$/;

const NOTES: Readonly<Record<string, (date: string) => string>> = {
  'zh-CN': (date) => `离线副本，数据截至${date}。这里能看、能打印；搜索和筛选请上网使用。`,
  'zh-Hant': (date) => `離線副本，資料截至${date}。這裡能看、能列印；搜尋和篩選請上網使用。`,
  en: (date) =>
    `An offline copy, data as of ${date}. It can be read and printed; search and filters need the site itself.`,
};

/** The line at the top of a page of the copy. */
function noteOf(html: string): string {
  const lang = /<html lang="([^"]+)"/.exec(html)?.[1] ?? 'zh-CN';
  // The foot of every page says it.
  const asOf = /<footer class="foot"[\s\S]*?<time datetime="([\d-]+)"/.exec(html)?.[1] ?? '';
  const date = formatDate(asOf, lang === 'en' ? 'en' : 'zh');
  const note = (NOTES[lang] ?? NOTES['zh-CN'])?.(date) ?? '';
  return `<p class="banner" data-pagefind-ignore>${note}</p>`;
}

const README = `蔚县关爱台账：离线副本

双击 index.html 打开。不用联网，也不用安装任何软件。
文件有没有损坏，可以用 SHA256SUMS 核对：sha256sum -c SHA256SUMS

Yu County Care Ledger: offline copy

Open index.html. No network and no software but a browser is needed.
SHA256SUMS tells whether a file was damaged: sha256sum -c SHA256SUMS
`;

/**
 * Copies a built site into a folder that can be carried on a USB stick and opened in a browser as it
 * is. The last copy is replaced only when the new one is complete.
 *
 * @param base base path with which the site was built
 * @returns number of pages
 */
export async function packSite(site: string, folder: string, base: string): Promise<number> {
  const names = walkFiles(site).filter((name) => !LEFT_OUT.test(name));
  await replaceFolder(folder, (aside) => {
    for (const name of names) {
      const to = path.join(aside, name);
      fs.mkdirSync(path.dirname(to), { recursive: true });
      const from = path.join(site, name);
      if (!name.endsWith('.html')) fs.copyFileSync(from, to);
      else {
        const html = fs.readFileSync(from, 'utf8');
        fs.writeFileSync(to, relativePage(html, name, base, noteOf(html)));
      }
    }
    // With a byte-order mark, so that old editors read it as what it is.
    fs.writeFileSync(path.join(aside, 'README.txt'), `\uFEFF${README.replaceAll('\n', '\r\n')}`);
    writeSums(aside);
    return Promise.resolve();
  });
  return names.filter((name) => name.endsWith('.html')).length;
}
