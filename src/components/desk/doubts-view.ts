import { choice } from '#components/desk/choice.ts';
import { button, element } from '#browser/nodes.ts';
import { folded } from '#components/desk/folded.ts';
import type { DoubtSet, ShownDoubt } from '#components/desk/protocol.ts';
import type { DeskText } from '#i18n/desk.ts';

/** What the editor decides: values by doubt, or all proposals of a kind. */
export interface Decision {
  readonly values?: Readonly<Record<string, string>>;
  readonly accepted?: readonly string[];
}

/** What a select holds for a cell that stays empty. */
const EMPTY = '—';

/** Proposals to accept and questions to answer, one for each distinct value. */
export function doubtsView(
  sets: readonly DoubtSet[],
  t: DeskText,
  decide: (decision: Decision) => void,
): Node[] {
  const draw = (set: DoubtSet): Node => setView(set, t, decide);
  const proposals = sets.filter(({ question }) => !question).map(draw);
  const questions = sets.filter(({ question }) => question).map(draw);
  return [
    ...(proposals.length > 0
      ? [element('h4', {}, t.doubts), element('p', 'quiet', t.doubtsHelp), ...proposals]
      : []),
    ...(questions.length > 0
      ? [element('h4', {}, t.questions), element('p', 'quiet', t.questionsHelp), ...questions]
      : []),
  ];
}

function setView(set: DoubtSet, t: DeskText, decide: (decision: Decision) => void): Node {
  const { id, title, reason, question, each, total, doubts } = set;
  const all = button(t.acceptAll(total), () => decide({ accepted: [id] }), 'plain');
  all.setAttribute('aria-label', `${title}: ${t.acceptAll(total)}`);
  all.dataset['key'] = `set-${id}`;
  const draw = (): Node =>
    element('ol', 'rows doubts', ...doubts.map((doubt) => item(doubt, set, t, decide)));
  const whole = question || each || total === 1 ? null : all;
  const long = doubts.length > 8 && whole !== null;
  return element(
    'fieldset',
    'doubt',
    element('legend', {}, reason === '' ? title : `${title} · ${reason}`),
    whole,
    // A long list that can be accepted as a whole is opened by whoever wants to see it.
    long ? folded(`${doubts[0]?.from ?? ''} → ${doubts[0]?.toLabel ?? ''} …`, draw) : draw(),
    total > doubts.length ? element('p', 'quiet', t.moreOf(total - doubts.length)) : null,
  );
}

function item(
  doubt: ShownDoubt,
  { title, question, free }: DoubtSet,
  t: DeskText,
  decide: (decision: Decision) => void,
): Node {
  const { id, from, to, toLabel, options, lines, count } = doubt;
  const settle = (value: string): void => decide({ values: { [id]: value } });
  const accept = button(t.accept, () => settle(to), 'plain');
  accept.setAttribute('aria-label', `${from} → ${toLabel}: ${t.accept}`);
  accept.dataset['key'] = `doubt-${id}`;
  const empty = { value: EMPTY, label: t.keepEmpty, within: null };
  const select = choice(`${title} ${from}: ${t.choose1}`, t.choose1, [...options, empty]);
  select.dataset['key'] = `choose-${id}`;
  select.addEventListener('change', () => {
    if (select.value !== '') settle(select.value === EMPTY ? '' : select.value);
  });
  const written = free ? writeLine(`${title} ${from}: ${t.write1}`, t.write1, settle) : null;
  const where = element('span', 'quiet', t.inRows(lines, count));
  const proposed = question ? null : element('b', {}, `→ ${toLabel === '' ? t.empty : toLabel}`);
  return element(
    'li',
    {},
    element('span', {}, element('q', 'value', from), ' ', proposed, ' ', where),
    element('span', 'choose', question ? null : accept, select, written),
  );
}

/** A line on which another value may be written: a date, a number, a telephone. */
function writeLine(label: string, hint: string, settle: (value: string) => void): HTMLInputElement {
  const line = element('input', {});
  line.setAttribute('aria-label', label);
  line.placeholder = hint;
  line.autocomplete = 'off';
  line.addEventListener('change', () => {
    if (line.value.trim() !== '') settle(line.value.trim());
  });
  return line;
}
