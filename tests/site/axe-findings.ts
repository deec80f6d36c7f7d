import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** Less than half of what the package gives by itself, to be handed over and read anew for each page. */
const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const OPTIONS = {
  runOnly: {
    type: 'tag' as const,
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  // The contrast of text is to be that of level AAA, which holds that of level AA as well.
  rules: { 'color-contrast-enhanced': { enabled: true }, 'color-contrast': { enabled: false } },
  resultTypes: ['violations' as const],
};

/** The rules that look at colours and sizes. */
const COLOURS = {
  runOnly: {
    type: 'rule' as const,
    values: ['color-contrast-enhanced', 'link-in-text-block', 'target-size'],
  },
  resultTypes: ['violations' as const],
};

type Results = Pick<AxeResults, 'violations'>;
/** A page that axe is in. */
interface AxeWindow {
  readonly axe: { readonly run: (options: RunOptions) => Promise<Results> };
}

/** What axe finds wrong, one line a place. */
const linesOf = ({ violations }: Results): string[] =>
  violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.html} ${node.failureSummary ?? ''}`),
  );

/** What axe finds wrong in a page, one line a place; the contrast of its text is what takes longest. */
export async function findings(page: Page, { colours = true } = {}): Promise<string[]> {
  const contrast = { 'color-contrast-enhanced': { enabled: colours } };
  const options = { ...OPTIONS, rules: { ...OPTIONS.rules, ...contrast } };
  await page.evaluate(AXE);
  return linesOf(await runIn(page, options));
}

/** Runs the axe that is in a page; only what is wrong comes back, since whole results take longer to hand over than to find. */
function runIn(page: Page, options: RunOptions): Promise<Results> {
  return page.evaluate(
    (options) =>
      (globalThis as unknown as AxeWindow).axe
        .run(options)
        .then(({ violations }) => ({ violations })),
    options,
  );
}

/**
 * What axe finds wrong in the colours and sizes that the page has now, by the axe that is in it
 * already. They change nothing that its other rules look at.
 */
export async function colourFindings(page: Page): Promise<string[]> {
  return linesOf(await runIn(page, COLOURS));
}
