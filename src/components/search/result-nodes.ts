import type { Hit } from '#search/hit.ts';
import type { Segment } from '#search/segments.ts';

/** Words for a result that are not part of it. */
export interface ResultLabels {
  readonly example: string;
  readonly sections: Readonly<Record<string, string>>;
}

function element(name: string, className: string, children: readonly (Node | string)[]): Element {
  const node = document.createElement(name);
  if (className !== '') node.className = className;
  node.append(...children);
  return node;
}

const marked = (segments: readonly Segment[]): (Node | string)[] =>
  segments.map(({ text, marked }) => (marked ? element('mark', '', [text]) : text));

/** A result as a list item. Its texts become text nodes, never markup. */
export function resultNode(hit: Hit, home: string, labels: ResultLabels): Element {
  const link = document.createElement('a');
  link.href = home + hit.url;
  link.append(...marked(hit.title));
  const title: (Node | string)[] = [link];
  if (hit.example) title.push(' ', element('span', 'mark', [labels.example]));
  return element('li', '', [
    ...title,
    element('div', 'quiet', [labels.sections[hit.section] ?? hit.section]),
    element('p', 'excerpt', marked(hit.excerpt)),
  ]);
}
