import './src/stay-home.ts';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { baseOf, editionOf, hostOf, placesOf } from './src/edition.ts';
import { dataAsOf } from './src/domain/data-as-of.ts';
import { markChinese, nameTables, wordFootnotes } from './src/integrations/article-language.ts';
import { buildPhases } from './src/integrations/build-phases.ts';
import { globalStyles } from './src/integrations/global-styles.ts';
import { liveChecks } from './src/integrations/live-checks.ts';
import { traditionalPages } from './src/integrations/traditional-pages.ts';
import { remarkPlugins } from './src/loaders/article-markdown.ts';
import { readTable, readTables } from './src/loaders/read-data.ts';
import { fileCache } from './src/loaders/history-cache.ts';
import { pageDates } from './src/loaders/page-dates.ts';
import { siteHistory } from './src/loaders/site-history.ts';
import { companions } from './src/serving/redirects.ts';
import { traditionalOn } from './src/traditional.ts';

const edition = editionOf(process.env);
const movedPages = readTable('moved', placesOf(process.env)).rows.flatMap(({ value }) => [
  value.old_path,
  ...companions(value.old_path).pages,
]);
// The overlay was looked up by nobody, so that it says nothing of when the data end.
const asOf = dataAsOf(readTables({ ...placesOf(process.env), demo: null }).dataset);
/**
 * Old versions, since search engines should find the table of today, the desk, embedded charts, and places
 * that nobody has named yet.
 */
const UNLISTED =
  /\/(data\/[^/]+\/changes\/[^/]+|desk(\/[^/]+)?|embed\/[^/]+|gaps(\/[^/]+\/\d+)?)\/$/;

/** Nor are addresses that lead on to others. */
const isListed = (page) => !UNLISTED.test(page) && !movedPages.some((path) => page.endsWith(path));

const dateOf = pageDates(
  placesOf(process.env).content,
  siteHistory(placesOf(process.env).data, fileCache('.cache/history')),
);
const root = new URL(baseOf(process.env), hostOf(process.env)).href;
/** Search engines look again at what changed. */
const dated = (item) => {
  const lastmod = dateOf(`/${item.url.slice(root.length).replace(/^en\//, '')}`);
  return lastmod === undefined ? item : { ...item, lastmod };
};

/**
 * Scripts run in Chromium 86, Firefox 90 and Safari 15. Those know class fields, which the bundler
 * writes out at length for browsers before these; a test looks for what is younger.
 */
const SCRIPTS = ['chrome98', 'edge98', 'firefox95', 'safari16'];
/** Style sheets use cascade layers; browsers without them have rules of their own. */
const STYLES = ['chrome111', 'edge111', 'firefox114', 'safari16.4'];

export default defineConfig({
  site: hostOf(process.env),
  base: baseOf(process.env),
  outDir: process.env.SITE_OUT ?? (edition === 'demo' ? 'dist-demo' : 'dist'),
  // One cache an edition, so that the overlay can never reach the official build through it.
  cacheDir: `./node_modules/.astro/${edition}`,
  trailingSlash: 'always',
  compressHTML: 'jsx',
  prerenderConflictBehavior: 'error',
  // While the disk writes some pages, others are made.
  build: { concurrency: 8, inlineStylesheets: 'never', assets: 'assets' },
  // The content security policy of the pages (src/layouts/Head.astro) allows nothing inline.
  vite: {
    build: { assetsInlineLimit: 0, target: SCRIPTS, cssTarget: STYLES },
    worker: { format: 'es' },
    define: { 'import.meta.env.DATA_AS_OF': JSON.stringify(asOf ?? '1970-01-01') },
  },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      remarkPlugins,
      rehypePlugins: [nameTables, markChinese, wordFootnotes],
    }),
  },
  devToolbar: { enabled: false },
  integrations: [
    buildPhases(),
    globalStyles(),
    mdx(),
    ...(edition === 'official' ? [sitemap({ filter: isListed, serialize: dated })] : []),
    liveChecks(placesOf(process.env)),
    ...(traditionalOn(process.env) ? [traditionalPages()] : []),
  ],
});
