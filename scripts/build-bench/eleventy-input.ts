import fs from 'node:fs';
import path from 'node:path';
import { breakable } from '#domain/break-words.ts';
import { formatDate } from '#domain/format.ts';
import { readDataset } from '#loaders/read-data.ts';
import { placesOf } from '#src/edition.ts';
import type { Lang } from '#tables/finding.ts';
import { frameOf, wordsOf } from './eleventy-frames.ts';
import type { Frame } from './eleventy-frames.ts';
import { eleventyRows } from './eleventy-rows.ts';

const LANGS: readonly Lang[] = ['zh', 'en'];
const root = (lang: Lang): string => (lang === 'zh' ? '/' : '/en/');

/**
 * Writes what Eleventy needs to make the example facilities and articles of a built site once more:
 * its templates, the frame of each kind of page as it is built, the articles as Markdown, and the
 * rows worked out and ready, which is more than a site of its own would be given.
 *
 * @returns the addresses of the pages that it will make
 */
export function writeEleventyInput(site: string, demo: string, folder: string): string[] {
  const input = path.join(folder, 'input');
  fs.rmSync(input, { recursive: true, force: true });
  const put = (name: string, content: string): void => {
    const file = path.join(input, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  };
  const { dataset } = readDataset(placesOf({ SITE_EDITION: 'demo', SITE_DEMO_DIR: demo }));
  const { list, lookups } = eleventyRows(dataset);
  const first = list[0]?.id;
  const articles = fs.readdirSync(path.join(demo, 'news')).filter((name) => name.endsWith('.mdx'));
  if (first === undefined || articles.length === 0) throw new Error('Nothing to compare with.');
  const frames = (address: string): Record<Lang, Frame> => {
    const built = (lang: Lang): Frame => {
      const url = `${root(lang)}${address}`;
      return frameOf(fs.readFileSync(path.join(site, url, 'index.html'), 'utf8'), url);
    };
    return { zh: built('zh'), en: built('en') };
  };
  const facility = frames(`facilities/${first}/`);
  const article = frames('news/demo-00001/');
  const byLang = (make: (lang: Lang) => unknown) => ({ zh: make('zh'), en: make('en') });
  const all = {
    ...lookups,
    words: byLang(wordsOf),
    notes: byLang((lang) => facility[lang].notes),
    articleNotes: byLang((lang) => article[lang].notes),
    foot: byLang((lang) => facility[lang].foot),
    articleFoot: byLang((lang) => article[lang].foot),
  };
  // Only what the pages are made of goes into the data of Eleventy, which copies them for each page.
  put('_data/facilities.json', JSON.stringify(list.map(({ id }) => id)));
  for (const [name, value] of Object.entries(all)) {
    put(`../lookups/${name}.json`, JSON.stringify(value));
  }
  for (const lang of LANGS) {
    put(
      `_includes/facility-${lang}.njk`,
      `{% set f = byId[id] %}${fill(facility[lang].layout, facilityFields(lang))}`,
    );
    put(`_includes/frame-${lang}.njk`, article[lang].layout);
    put(
      `_includes/article-${lang}.njk`,
      `---\nlayout: frame-${lang}.njk\n---\n${template('article.njk')}`,
    );
    put(`facility-${lang}.njk`, `${facilityMatter(lang)}${template('facility.njk')}`);
  }
  for (const name of articles) {
    const lang = name.endsWith('.en.mdx') ? 'en' : 'zh';
    const text = fs.readFileSync(path.join(demo, 'news', name), 'utf8');
    put(`news/${name.replace(/mdx$/, 'md')}`, articleFile(text, name.split('.')[0] ?? '', lang));
  }
  return [
    ...list.map(({ id }) => `/facilities/${id}/`),
    ...articles
      .filter((name) => !name.endsWith('.en.mdx'))
      .map((name) => `/news/${name.slice(0, -4)}/`),
  ].flatMap((address) => [address, `/en${address}`]);
}

const template = (name: string): string =>
  fs.readFileSync(path.join(import.meta.dirname, 'eleventy/templates', name), 'utf8');

const fill = (layout: string, fields: Readonly<Record<string, string>>): string =>
  layout.replace(
    /\{\{ (title|description|address|flat) \}\}/g,
    (_, name: string) => fields[name] ?? '',
  );

/** What the frame of a facility's page says of it. Computed data would cost more than the page. */
function facilityFields(lang: Lang): Record<string, string> {
  const colon = lang === 'zh' ? '：' : ': ';
  const comma = lang === 'zh' ? '，' : ', ';
  const title = `{{ f.${lang}.name }}`;
  return {
    title,
    description: `${title}${colon}{{ kinds[f.kind].${lang}.name }}${comma}{{ places[f.township].${lang}.name }}${comma}{{ words.${lang}.mark }}`,
    address: '/facilities/{{ f.id }}/',
    flat: 'facilities-{{ f.id }}',
  };
}

/** Settings of the template that makes a page of each facility. */
function facilityMatter(lang: Lang): string {
  return `---
pagination: { data: facilities, size: 1, alias: id }
layout: facility-${lang}.njk
permalink: "${root(lang)}facilities/{{ id }}/index.html"
lang: ${lang}
root: "${root(lang)}"
---
`;
}

/** An example article with what its page shows worked out beforehand. */
function articleFile(text: string, slug: string, lang: Lang): string {
  const [, matter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const field = (name: string): string =>
    new RegExp(`^${name}: (.*)$`, 'm').exec(matter)?.[1] ?? '';
  const title = JSON.parse(field('title')) as string;
  const day = field('date');
  const settings = {
    title,
    description: JSON.parse(field('summary')) as string,
    parts: lang === 'zh' ? breakable(title) : [title],
    day,
    dayText: formatDate(day, lang),
    lang,
    root: root(lang),
    address: `/news/${slug}/`,
    layout: `article-${lang}.njk`,
    permalink: `${root(lang)}news/${slug}/index.html`,
  };
  return `---json\n${JSON.stringify(settings)}\n---\n${body}`;
}
