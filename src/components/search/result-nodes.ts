import { element } from '#browser/nodes.ts';
import { aroundCall } from '#search/questions/answer.ts';
import type { QuestionAnswer } from '#search/questions/answer.ts';
import type { Hit } from '#search/hit.ts';
import type { Segment } from '#search/segments.ts';

/** Words for results that are not part of them. */
export interface ResultLabels {
  readonly example: string;
  readonly sections: Readonly<Record<string, string>>;
  readonly allOf: (section: string, count: number) => string;
}

/** Results of one section that are shown, and how many it has. */
export interface HitGroup {
  readonly section: string;
  readonly count: number;
  /** Whether they are parts of pages, which follow the pages, folded. */
  readonly folded: boolean;
  readonly hits: readonly Hit[];
}

const marked = (segments: readonly Segment[]): (Node | string)[] =>
  segments.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));

/** A link to another query. */
export function queryLink(query: string, label = query): HTMLAnchorElement {
  return element('a', { href: `?q=${encodeURIComponent(query)}` }, label);
}

/** A button that narrows the results to a section. */
export function sectionButton(section: string, label: string): Element {
  return element('button', { type: 'button', 'data-section': section }, label);
}

/** A section's results under its name and their number. All of them are one press away. */
export function groupNode(group: HitGroup, home: string, labels: ResultLabels): Element {
  const { section, folded, count, hits } = group;
  const name = labels.sections[section] ?? section;
  const list = element('ol', 'rows', ...hits.map((hit) => resultNode(hit, home, labels)));
  if (section === '') return list;
  const heading = element('h2', {}, `${name} `, element('span', 'quiet', String(count)));
  const node = folded
    ? element('details', {}, element('summary', {}, heading), list)
    : element('section', {}, heading, list);
  if (hits.length < count) node.append(sectionButton(section, labels.allOf(name, count)));
  return node;
}

/** A result as a list item. Its texts become text nodes, never markup. */
export function resultNode(hit: Hit, home: string, labels: ResultLabels): Element {
  const link = element('a', { href: home + hit.url }, ...marked(hit.title));
  const title: (Node | string)[] = [link];
  if (hit.example) title.push(' ', element('span', 'mark', labels.example));
  if (hit.facts !== '') title.push(element('p', 'facts', hit.facts));
  return element('li', {}, ...title, element('p', 'excerpt', ...marked(hit.excerpt)));
}

const linkTo = (home: string, { url, label }: { url: string; label: string }): Element =>
  element('a', { href: home + url }, label);

/** Lines of an answer, and their letters, that are shown where the screen is small. */
const linesAtOnce = 2;
const lettersAtOnce = 100;

/** How wide a text is in letters: a Han character takes two. */
const widthOf = (text: string): number =>
  text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);

/** A piece of an answer: notes, lines, and where they come from or lead to. */
interface Piece {
  readonly notes: readonly Element[];
  readonly lines: readonly Element[];
  readonly links: readonly Element[];
}

const pieceNodes = ({ notes, lines, links }: Piece): Element[] => [
  ...notes,
  ...(lines.length === 0 ? [] : [element('ul', {}, ...lines)]),
  ...(links.length === 0 ? [] : [element('p', 'quiet', ...links)]),
];

/** Texts of which the first that names the number to ring has it as a link. */
function withCall(texts: readonly string[], call: string | null): (Node | string)[][] {
  const named = texts.findIndex((text) => aroundCall(text, call) !== null);
  return texts.map((text, at) => {
    const around = at === named ? aroundCall(text, call) : null;
    if (around === null || call === null) return [text];
    const [before, after] = around;
    return [before, element('a', { href: `tel:${call}` }, call), after];
  });
}

/** The answer to a question, with what it comes from; `small` where the screen is. */
export function answerNodes(
  { kind, title, notes, lines, source, links, call }: QuestionAnswer,
  home: string,
  text: { readonly source: string; readonly colon: string; readonly rest: string },
  small: boolean,
): Element[] {
  const [named = [title], ...told] = withCall([title, ...notes], call);
  const all: Piece = {
    notes: told.map((note) => element('p', {}, ...note)),
    lines: lines.map(({ link, text: value }) =>
      element('li', {}, linkTo(home, link), ...(value === '' ? [] : [text.colon, value])),
    ),
    links: [
      ...(source === null ? [] : [element('span', {}, text.source, linkTo(home, source))]),
      ...links.map((link) => linkTo(home, link)),
    ],
  };
  const heading = element('p', 'answer-title', ...named);
  if (!small) return [heading, ...pieceNodes(all)];
  const lists = lines.length > 0;
  // Of what is not here, others elsewhere are one press away.
  const isElsewhere = lists && kind === 'absent';
  const [notesAtOnce, linksAtOnce] = [isElsewhere ? 0 : 1, lists ? 0 : 1];
  let width = 0;
  const near = lines.slice(0, isElsewhere ? 0 : linesAtOnce).filter(({ link, text: value }, at) => {
    width += widthOf(link.label + value);
    return at === 0 || width <= lettersAtOnce;
  });
  const first = pieceNodes({
    notes: all.notes.slice(0, notesAtOnce),
    lines: all.lines.slice(0, near.length),
    links: all.links.slice(0, linksAtOnce),
  });
  const rest = pieceNodes({
    notes: all.notes.slice(notesAtOnce),
    lines: all.lines.slice(near.length),
    links: all.links.slice(linksAtOnce),
  });
  const more = element('details', {}, element('summary', {}, text.rest), ...rest);
  return [heading, ...first, ...(rest.length === 0 ? [] : [more])];
}
