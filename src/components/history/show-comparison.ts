import { pageLang } from '#browser/page.ts';
import { differenceTree } from '#history/difference-tree.ts';
import { compareSnapshots } from '#history/difference.ts';
import { keyReader } from '#history/key-used.ts';
import { nameIn } from '#history/row-label.ts';
import { readSnapshot } from '#history/snapshot.ts';
import type { Snapshot } from '#history/snapshot.ts';
import type { Tree } from '#history/tree.ts';
import { historyText } from '#i18n/history.ts';
import type { Bilingual } from '#tables/column.ts';
import type { Lang } from '#tables/finding.ts';

/** Addresses of what a comparison needs. */
export interface Wanted {
  /** The list of versions, with the key and the column titles of the table. */
  readonly about: string;
  readonly from: string;
  readonly to: string;
}

interface About {
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, Bilingual>>;
}

/** More rows than this no one reads in a page. */
const MOST = 500;

/** Reads two versions and draws their difference into the element, or says why it cannot. */
export async function showComparison(element: HTMLElement, wanted: Wanted): Promise<void> {
  const lang = pageLang();
  const t = historyText[lang];
  const status = element.querySelector('[role=status]');
  const place = element.querySelector<HTMLElement>('.difference');
  if (status === null || place === null) return;
  place.hidden = true;
  status.textContent = t.compareBusy;
  try {
    const [about, ...files] = await Promise.all([
      fetchText(wanted.about).then((text) => JSON.parse(text) as About),
      fetchText(wanted.from),
      fetchText(wanted.to),
    ]);
    const [before, after] = files.map(readSnapshot);
    if (before === undefined || before === null || after === undefined || after === null) {
      status.textContent = t.compareUnreadable;
      return;
    }
    const difference = compareSnapshots(before, after, about.key);
    const tree = differenceTree(difference, {
      lang,
      most: MOST,
      nameOf: namesIn(
        after,
        difference.key.columns.map((pair) => pair.after),
        lang,
      ),
      titleOf: (name) => about.columns[name]?.[lang] ?? null,
    });
    place.replaceChildren(...toNodes(tree));
    place.hidden = false;
    status.textContent = '';
    place.focus({ preventScroll: true });
  } catch {
    status.textContent = t.compareFailed;
  }
}

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.text();
}

function namesIn(
  snapshot: Snapshot,
  key: readonly string[],
  lang: Lang,
): (cells: readonly string[]) => string | null {
  const read = keyReader(snapshot, key);
  const names = new Map(
    snapshot.rows.map((row) => [read(row), nameIn(snapshot.columns, row, lang)] as const),
  );
  return (cells) => names.get(cells.join('\u001f')) ?? null;
}

/** The tree as nodes. Texts become text nodes, whatever they hold. */
function toNodes(tree: Tree): Node[] {
  if (typeof tree === 'string') return [document.createTextNode(tree)];
  if (!('tag' in tree)) return tree.flatMap(toNodes);
  const element = document.createElement(tree.tag);
  for (const [name, value] of Object.entries(tree.attributes)) element.setAttribute(name, value);
  element.append(...toNodes(tree.children));
  return [element];
}
