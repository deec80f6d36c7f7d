import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Converter } from 'opencc-js/cn2t';
import { convertPage } from '#integrations/convert-page.ts';
import type { Conversion } from '#integrations/convert-page.ts';
import { TRADITIONAL, hasTraditional } from '#src/traditional.ts';

/** The links of each page that lead to its twin; in the twin they lead back. */
const SWITCH = /<a data-script-switch [^>]*>[^<]*<\/a>/g;

/** A converter that remembers: menus, names and labels come back on every page. */
export function remembering(convert: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = convert(text);
    known.set(text, made);
    return made;
  };
}

/**
 * Address of a page's twin in traditional characters, for addresses with or without host; every
 * other address comes back as it is.
 *
 * @param base base path, beginning and ending with a slash
 * @param site address of the host
 */
export function twinAddress(address: string, base: string, site: string): string {
  const absolute = address.startsWith(site);
  const path = absolute ? address.slice(site.length) : address;
  if (!path.startsWith(base)) return address;
  const [, page = '', rest = ''] = /^([^?#]*)(.*)$/.exec(path.slice(base.length - 1)) ?? [];
  if (!page.endsWith('/') || !hasTraditional(page) || page.startsWith(`/${TRADITIONAL}/`)) {
    return address;
  }
  return `${absolute ? site : ''}${base}${TRADITIONAL}${page}${rest}`;
}

/** A whole page in traditional characters, with its link back. */
export function traditionalPage(html: string, pathname: string, conversion: Conversion): string {
  const back = `<a data-script-switch href="${pathname}" lang="zh-CN" hreflang="zh-CN">简体</a>`;
  // Put in last, so that neither its text nor its address is converted.
  const converted = convertPage(html.replace(SWITCH, '<!--switch-->'), conversion);
  return converted.replaceAll('<!--switch-->', back);
}

/** Writes the Chinese pages once more in traditional characters, below `zh-hant/`. */
export function traditionalPages(): AstroIntegration {
  let base = '/';
  let site = '';
  return {
    name: 'traditional-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        site = new URL(config.site ?? 'http://localhost').origin;
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const started = performance.now();
        const root = fileURLToPath(dir);
        const conversion: Conversion = {
          convert: remembering(Converter({ from: 'cn', to: 'tw' })),
          twinOf: remembering((address) => twinAddress(address, base, site)),
        };
        const own = pages
          .map(({ pathname }) => pathname)
          .filter((pathname) => hasTraditional(`/${pathname}`));
        for (const pathname of own) {
          const html = await fs.readFile(path.join(root, pathname, 'index.html'), 'utf8');
          const folder = path.join(root, TRADITIONAL, pathname);
          await fs.mkdir(folder, { recursive: true });
          const page = traditionalPage(html, `${base}${pathname}`, conversion);
          await fs.writeFile(path.join(folder, 'index.html'), page);
        }
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(`${own.length} pages in traditional characters in ${seconds} s`);
      },
    },
  };
}
