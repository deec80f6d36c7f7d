import { button, element } from '#browser/nodes.ts';
import type { ListedFigure } from '#desk/figure-list.ts';
import type { DeskText } from '#i18n/desk.ts';

/** Figures that were found: how each looks in an article, and what to copy for it. */
export function figureItems(figures: readonly ListedFigure[], t: DeskText): Node[] {
  return figures.map((figure) =>
    element(
      'li',
      {},
      element('b', {}, figure.name),
      ' ',
      element('span', 'quiet', figure.of),
      element('p', 'preview', `${t.shownAs} `, preview(figure, t)),
      element('code', 'snippet', figure.component),
      copyButton(t.copy, figure.component, t),
      copyButton(t.copyTitle, figure.placeholder, t),
    ),
  );
}

/** As an article shows it: the figure in words, with the marker of its source behind it. */
function preview({ shown }: ListedFigure, t: DeskText): Node {
  if (shown === null) return element('span', 'state', t.noValue);
  return element('span', 'figure', shown, element('sup', 'gap', '①'));
}

function copyButton(label: string, text: string, t: DeskText): HTMLButtonElement {
  const copy = button(label, () => void done(), 'plain');
  async function done(): Promise<void> {
    await navigator.clipboard.writeText(text);
    copy.textContent = t.copied;
    setTimeout(() => (copy.textContent = label), 2000);
  }
  return copy;
}
