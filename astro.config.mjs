import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { editionOf } from './src/edition.ts';
import { searchIndex } from './src/integrations/search-index.ts';

const edition = editionOf(process.env);

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.SITE_BASE ?? '/',
  outDir: process.env.SITE_OUT ?? (edition === 'demo' ? 'dist-demo' : 'dist'),
  // One cache an edition, so that the overlay can never reach the official build through it.
  cacheDir: `./node_modules/.astro/${edition}`,
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'never', assets: 'assets' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "font-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  integrations: [mdx(), ...(edition === 'official' ? [sitemap()] : []), searchIndex()],
});
