import { describe, expect, test } from 'vitest';
import { demoArticles } from '../../scripts/demo-data/articles.ts';
import { realDataset } from '../support/dataset.ts';

const real = realDataset();
const articles = demoArticles(real, 300, '2026-11-22');
const texts = articles.flatMap(({ text }) => [text.zh, text.en]);

/** Front matter and body of a file. */
function parts(text: string): { matter: string; body: string } {
  const [, matter = '', body = ''] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(text) ?? [];
  return { matter, body };
}

describe('the example articles', () => {
  test('are the same every time, and the first of many are those of few', () => {
    expect(demoArticles(real, 300, '2026-11-22')).toEqual(articles);
    expect(demoArticles(real, 3, '2026-11-22')).toEqual(articles.slice(0, 3));
    expect(demoArticles(real, 0, '2026-11-22')).toEqual([]);
  });

  test('are named by number, and dated a day apart from the newest', () => {
    expect(articles.map((article) => article.name).slice(0, 2)).toEqual([
      'demo-00001',
      'demo-00002',
    ]);
    expect(articles[0]?.text.zh).toContain('\ndate: 2026-11-22\n');
    expect(articles[22]?.text.en).toContain('\ndate: 2026-10-31\n');
  });

  test('carry the front matter of a notice, with a title that says what they are', () => {
    for (const { text } of articles) {
      for (const [lang, title] of [
        ['zh', /^"示例/],
        ['en', /^"Example /],
      ] as const) {
        const lines = parts(text[lang])
          .matter.split('\n')
          .map((line) => line.split(': '));
        expect(lines.map(([key]) => key)).toEqual(['title', 'date', 'summary', 'kind', 'sources']);
        expect(lines[0]?.slice(1).join(': ')).toMatch(title);
        expect(lines[3]?.[1]).toBe('notice');
        expect(lines[4]?.[1]).toBe('[editorial]');
      }
    }
  });

  test('have titles that all differ', () => {
    const titles = texts.map((text) => text.split('\n')[1]);
    expect(new Set(titles).size).toBe(titles.length);
    const many = demoArticles(real, 20_000, '2026-11-22').map(({ text }) => text.zh.split('\n')[1]);
    expect(new Set(many).size).toBe(20_000);
  });

  test('say in the text that they are examples and that the official edition has none', () => {
    for (const { text } of articles) {
      expect(parts(text.zh).body).toMatch(/^这是一篇示例文章[\s\S]*正式版不含这篇示例。\n$/);
      expect(parts(text.en).body).toMatch(/^This is an example[\s\S]*leaves this example out\.\n$/);
    }
  });

  test('are plain paragraphs without figures, tags or expressions', () => {
    for (const text of texts) {
      const { matter, body } = parts(text);
      expect(body.split('\n\n').length).toBeGreaterThanOrEqual(2);
      expect(body).not.toMatch(/[\d{}<>#*`[\]]/);
      expect(matter.replace(/^date: .*$/m, '')).not.toMatch(/\d/);
    }
  });
});
