import fs from 'node:fs';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, expect, test } from 'vitest';
import ContentLink from '#components/article/ContentLink.astro';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

async function drawn(href: string, lang: 'zh' | 'en' = 'zh'): Promise<string> {
  const locals = { article: { lang } } as never;
  const html = await container.renderToString(ContentLink, {
    props: { href },
    slots: { default: 'X' },
    locals,
  });
  return html.replace(/\s*data-astro-source-\w+="[^"]*"/g, '').trim();
}

test('a page of the site is in the language of the article', async () => {
  expect(await drawn('/facilities/')).toBe('<a href="/facilities/">X</a>');
  expect(await drawn('/facilities/', 'en')).toBe('<a href="/en/facilities/">X</a>');
  expect(await drawn('https://example.org/a.pdf')).toBe(
    '<a href="https://example.org/a.pdf">X</a>',
  );
});

test('a file that is handed out says what it is and how much it weighs', async () => {
  const kb = (fs.statSync('public/touch-icon.png').size / 1024).toFixed(1);
  expect(await drawn('/touch-icon.png')).toBe(
    `<a href="/touch-icon.png" download>X</a><span class="quiet">（PNG，${kb} KB）</span>`,
  );
  expect(await drawn('/touch-icon.png', 'en')).toContain(`(PNG, ${kb} KB)`);
});

test('a download of the data, made by the build, is a link as any other', async () => {
  expect(await drawn('/data/facilities.csv', 'en')).toBe('<a href="/data/facilities.csv">X</a>');
});
