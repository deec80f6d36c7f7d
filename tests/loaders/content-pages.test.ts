import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentPages } from '#loaders/content-pages.ts';
import { fixtureRepo } from '../support/fixture-repo.ts';
import type { FixtureRepo } from '../support/fixture-repo.ts';

let repo: FixtureRepo;

beforeEach(() => {
  repo = fixtureRepo();
});

afterEach(() => {
  repo.remove();
});

const labels = { content: 'content', data: 'data' };
const read = () =>
  contentPages(
    { content: path.join(repo.folder, 'content'), data: path.join(repo.folder, 'data') },
    labels,
  );
const paths = (): string[] => [...new Set(read().published.map((page) => page.path))].toSorted();

test('what was published is what the line of first parents or a release ever had', () => {
  repo.write('content/news/a.mdx', 'a');
  repo.write('content/news/a.en.mdx', 'a');
  repo.write('content/programmes/p.mdx', 'p');
  repo.write('data/beds.csv', 'a\n');
  repo.write('data/demo/more.csv', 'a\n');
  repo.commit('2026-11-01T00:00:00Z', 'Begin');
  repo.git('rm', '--quiet', 'content/news/a.mdx', 'content/news/a.en.mdx', 'data/beds.csv');
  repo.write('content/pages/about.mdx', 'b');
  repo.commit('2026-11-02T00:00:00Z', 'Change');
  expect(paths()).toEqual(['/about/', '/data/beds/', '/news/a/', '/programmes/p/']);
  expect(read().known.toSorted()).toEqual(['/about/', '/programmes/p/']);
  expect(read().published.find((page) => page.id === 'beds')?.file).toBe('data/beds.csv');

  repo.git('checkout', '--quiet', '-b', 'draft');
  repo.write('content/news/draft.mdx', 'c');
  repo.commit('2026-11-03T00:00:00Z', 'Draft');
  expect(paths()).not.toContain('/news/draft/');
  repo.git('tag', 'v1');
  expect(paths()).toContain('/news/draft/');
});

test('nothing was published from folders that git does not keep', () => {
  repo.write('content/news/a.mdx', 'a');
  expect(read()).toEqual({ known: ['/news/a/'], published: [] });
});
