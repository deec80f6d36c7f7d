import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildFigureBook } from '#domain/figure-book.ts';
import { contentKeys } from '#loaders/content-keys.ts';
import { checkContent } from '#loaders/read-content.ts';
import type { Tombstone } from '#tables/tombstones.ts';
import { siteConfig } from '#src/site.config.ts';
import { formatFinding } from '#tables/finding.ts';
import type { Lang } from '#tables/finding.ts';
import { realDataset } from '../support/dataset.ts';
import { inCounty } from '../support/county.ts';

const FIXTURES = 'tests/fixtures/articles';
const dataset = realDataset();
const book = buildFigureBook(dataset, siteConfig.countyCode);

/** An article with nothing wrong, to stand beside one that has. */
const SOUND = `---
title: A title
date: 2026-11-23
summary: A sentence.
kind: notice
---

Text.
`;

/** What the check says of one article, its path shortened to the file's name. */
function said(name: string, lang: Lang, translated = true): string[] {
  const content = fs.mkdtempSync(path.join(os.tmpdir(), 'articles-'));
  onTestFinished(() => {
    fs.rmSync(content, { recursive: true });
  });
  fs.mkdirSync(path.join(content, 'news'));
  const file = path.join(content, 'news', `${name}.mdx`);
  if (name.startsWith('sound')) fs.writeFileSync(file, SOUND);
  else fs.copyFileSync(path.join(FIXTURES, `${name}.mdx`), file);
  if (translated) fs.writeFileSync(path.join(content, 'news', `${name}.en.mdx`), SOUND);
  fs.copyFileSync(
    inCounty('content/allowed-numbers.txt'),
    path.join(content, 'allowed-numbers.txt'),
  );
  const findings = checkContent({ data: 'data', demo: null, content }, dataset, book, '2026-11-24');
  return findings.map((found) => formatFinding(found, lang).replace(/^.*\/news\//, ''));
}

const names = fs.readdirSync(FIXTURES).filter((file) => file.endsWith('.mdx'));
const expected = JSON.parse(
  fs.readFileSync(path.join(FIXTURES, 'expected.json'), 'utf8'),
) as Record<string, Record<Lang, string[]>>;

describe('checking articles', () => {
  test.each(names.map((file) => file.replace('.mdx', '')))(
    'refuses %s in the very words',
    (name) => {
      expect({ zh: said(name, 'zh'), en: said(name, 'en') }).toEqual(expected[name]);
    },
  );

  test('follows a link to a heading of another article', () => {
    const content = fs.mkdtempSync(path.join(os.tmpdir(), 'articles-'));
    onTestFinished(() => {
      fs.rmSync(content, { recursive: true });
    });
    fs.mkdirSync(path.join(content, 'news'));
    const write = (name: string, text: string): void => {
      fs.writeFileSync(path.join(content, 'news', `${name}.mdx`), `${SOUND}\n${text}\n`);
    };
    write('one', '## 怎么申请\n\n照办。');
    write('one.en', '## How to apply\n\nDo so.');
    write(
      'two',
      '[甲](/news/one/#怎么申请)、[乙](/news/one/#how-to-apply)、[丙](/news/one/#怎么申领)',
    );
    const places = { data: 'data', demo: null, content };
    const found = checkContent(places, dataset, book, '2026-11-24');
    expect(found.map(({ code, value }) => [code, value])).toEqual([
      ['link-dead', '/news/one/#怎么申领'],
    ]);
  });

  test('takes news in Chinese alone, and refuses English alone', () => {
    const lines = (lang: Lang) => ({
      zh: said('sound', lang, false),
      en: said('sound.en', lang, false),
    });
    expect(lines('zh')).toEqual({
      zh: [],
      en: ['sound.en.mdx: 没有另一种语言的“sound.mdx”。请补上；只有新闻可以先发中文，再补英文。'],
    });
    expect(lines('en').en).toEqual([
      'sound.en.mdx: its counterpart in the other language, “sound.mdx”, is missing. Add it; only news may be in Chinese alone at first.',
    ]);
  });

  test('leads from a removed facility to the one that took its place', () => {
    const removed = {
      ...(dataset.facilities[0]?.value as object),
      ...{
        facility_id: 'old-home',
        removed_on: '2026-11-01',
        successor_id: 'beimenzi-mutual-aid-home',
      },
    } as unknown as Tombstone;
    const { successors } =
      contentKeys('content', {
        ...dataset,
        tombstones: [{ value: removed, file: 'data/tombstones.csv', line: 2 }],
      })['facilities'] ?? {};
    expect(successors).toEqual(new Map([['old-home', 'beimenzi-mutual-aid-home']]));
  });

  test('finds nothing wrong with the articles of the site', () => {
    const places = { data: 'data', demo: null, content: 'content' };
    expect(checkContent(places, dataset, book)).toEqual([]);
  });
});
