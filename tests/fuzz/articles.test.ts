import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { articleTree } from '#loaders/article-markdown.ts';
import { walk } from '#domain/article-tree.ts';
import type { ArticleNode } from '#domain/article-tree.ts';
import { buildFigureBook } from '#domain/figure-book.ts';
import { checkContent } from '#loaders/read-content.ts';
import { siteConfig } from '#src/site.config.ts';
import { hasErrors } from '#tables/finding.ts';
import { realDataset } from '../support/dataset.ts';
import { FUZZ_TIMEOUT_MS, fuzz, mutated } from './budget.ts';
import { inCounty } from '../support/county.ts';

const dataset = realDataset();
const book = buildFigureBook(dataset, siteConfig.countyCode);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Articles, and what one must not contain. */
const seeds = [
  ...['ageing-2010-2020.mdx', 'petition-network.en.mdx'].map(
    (name) => new Uint8Array(fs.readFileSync(path.join(inCounty('content/news'), name))),
  ),
  ...[
    '{1 + 1}',
    'export const a = 1;',
    '<script>alert(1)</script>',
    '<Figure id={x} />',
    '<img src="a" onerror="b" />',
    '[a](javascript:alert(1))',
  ].map((text) => encode(`---\ntitle: 题目\ndate: 2026-01-02\n---\n\n甲乙\n\n${text}\n`)),
];

/** Parts of an article that would run. */
const runs = (node: ArticleNode): boolean =>
  /^mdx(jsEsm|FlowExpression|TextExpression)$/.test(node.type) ||
  node.type === 'html' ||
  (node.attributes ?? []).some(
    ({ type, name = '', value }) =>
      type !== 'mdxJsxAttribute' || /^on/i.test(name) || (value ?? null) instanceof Object,
  ) ||
  /^\s*javascript:/i.test(node.url ?? '');

test(
  'an article with any bytes is checked without an exception, and nothing in one that passes can run',
  { timeout: FUZZ_TIMEOUT_MS },
  async () => {
    const content = fs.mkdtempSync(path.join(os.tmpdir(), 'fuzz-'));
    onTestFinished(() => fs.rmSync(content, { recursive: true }));
    fs.mkdirSync(path.join(content, 'news'));
    const file = path.join(content, 'news/a.mdx');
    fs.writeFileSync(path.join(content, 'news/a.en.mdx'), '');
    await fuzz(mutated(seeds), (bytes) => {
      fs.writeFileSync(file, bytes);
      const places = { data: 'data', demo: null, content };
      const findings = checkContent(places, dataset, book).filter((found) =>
        found.file.endsWith('/a.mdx'),
      );
      if (hasErrors(findings)) return;
      const tree = articleTree(new TextDecoder().decode(bytes)) as ArticleNode;
      expect([...walk(tree)].filter(runs)).toEqual([]);
    });
  },
);
