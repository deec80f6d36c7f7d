import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const OPTIONS = {
  runOnly: {
    type: 'tag' as const,
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  resultTypes: ['violations' as const],
};

type Results = Pick<Awaited<ReturnType<AxeBuilder['analyze']>>, 'violations'>;
/** What the builder leaves in a page: axe itself. */
interface AxeWindow {
  readonly axe: { readonly run: (options: typeof OPTIONS) => Promise<Results> };
}

/** What axe finds wrong, one line a place. */
const linesOf = ({ violations }: Results): string[] =>
  violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.html} ${node.failureSummary ?? ''}`),
  );

/** What axe finds wrong in a page, one line a place. */
export async function findings(page: Page): Promise<string[]> {
  // Legacy mode spares a second page for the results; it cannot look into frames, of which the
  // site has none.
  return linesOf(await new AxeBuilder({ page }).setLegacyMode().options(OPTIONS).analyze());
}

/** The same once more, by the axe that is in the page already. */
export async function findingsAgain(page: Page): Promise<string[]> {
  const run = (options: typeof OPTIONS) =>
    (globalThis as unknown as AxeWindow).axe
      .run(options)
      .then(({ violations }) => ({ violations }));
  return linesOf(await page.evaluate(run, OPTIONS));
}
