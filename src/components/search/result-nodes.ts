import type { QuestionAnswer } from '#search/answer.ts';
import type { Hit } from '#search/hit.ts';
import type { Segment } from '#search/segments.ts';

/** Words for a result that are not part of it. */
export interface ResultLabels {
  readonly example: string;
  readonly sections: Readonly<Record<string, string>>;
}

/** An element with a class and children. Texts become text nodes, never markup. */
export function element(
  name: string,
  className: string,
  children: readonly (Node | string)[],
): Element {
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

function linkTo(home: string, { url, label }: { url: string; label: string }): Element {
  const link = document.createElement('a');
  link.href = home + url;
  link.append(label);
  return link;
}

/** The answer to a question, with what it comes from. */
export function answerNodes(
  { title, date, lines, source, links }: QuestionAnswer,
  home: string,
  text: { readonly source: string; readonly colon: string },
): Element[] {
  const nodes = [element('p', 'answer-title', [title])];
  if (lines.length > 0) {
    const items = lines.map(({ link, text: said }) =>
      element('li', '', [linkTo(home, link), ...(said === '' ? [] : [text.colon, said])]),
    );
    nodes.push(element('ul', '', items));
  }
  const said: (Node | string)[] = [];
  if (date !== '') said.push(date, ' ');
  if (source !== null) said.push(text.source, linkTo(home, source), ' ');
  for (const link of links) said.push(linkTo(home, link));
  nodes.push(element('p', 'quiet', said));
  return nodes;
}
