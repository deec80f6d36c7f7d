import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildFigureBook } from '#domain/figure-book.ts';
import { HOME_FIGURES, TOWNSHIP_FIGURES } from '#domain/page-figures.ts';
import { claimedAgainstListed } from '#domain/reconciliation.ts';
import { checkContent } from '#loaders/read-content.ts';
import { canDraw } from '#src/share/share-image.ts';
import { siteConfig } from '#src/site.config.ts';
import { hasErrors } from '#tables/finding.ts';
import { checkedDataset } from '../support/dataset.ts';
import { honestStates } from '../support/honest-commits.ts';

describe.each(honestStates)('the tables %s', (_, places) => {
  const dataset = checkedDataset(places);
  const book = buildFigureBook(dataset, siteConfig.countyCode);

  test('the articles have no error', () => {
    expect(hasErrors(checkContent(places, dataset, book))).toBe(false);
  });

  test.each(HOME_FIGURES)('the home page can show %s of the county', (id) => {
    expect(book.find({ id })?.value).toBeGreaterThan(0);
  });

  test.each(TOWNSHIP_FIGURES)('every township’s page can show its %s', (id) => {
    const without = dataset.townships.filter(
      ({ value }) => typeof book.find({ id, area: value.township_code })?.value !== 'number',
    );
    expect(without).toEqual([]);
  });

  test('what is listed of a kind and what is missing make what was reported', () => {
    const rows = claimedAgainstListed(dataset, book, 'elder');
    expect(rows.length).toBeGreaterThan(0);
    for (const { reported, listed, missing } of rows) {
      expect(listed).toBeGreaterThanOrEqual(0);
      expect(missing).toBeGreaterThanOrEqual(Math.max(0, (reported.value ?? 0) - listed));
    }
  });

  test('every title of an article can be drawn on its picture', () => {
    const titles = ['news', 'programmes'].flatMap((name) => {
      const folder = path.join(places.content, name);
      return fs
        .readdirSync(folder)
        .map(
          (file) => /^title: (.*)$/m.exec(fs.readFileSync(path.join(folder, file), 'utf8'))?.[1],
        );
    });
    expect(titles.filter((title) => !canDraw(title ?? ''))).toEqual([]);
  });
});
