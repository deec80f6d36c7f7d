import { element } from '#browser/nodes.ts';
import { pageLang } from '#browser/page.ts';
import { keepPlaces, keptPlaces } from '#components/shortlist/kept-places.ts';
import { MOST_PLACES, queryOf, toggled } from '#directory/shortlist.ts';
import { pickText } from '#i18n/pick.ts';

/**
 * The buttons that put a place into the comparison and take it out: those of the page, and those that
 * come later with the rows of a filter. `data-place` is the place, `data-name` what it is called.
 */
const lang = pageLang();
const t = pickText[lang];
const page = document.querySelector<HTMLAnchorElement>('.to-compare')?.href ?? '';

/** Says on a button whether its place is chosen. */
export function dress(button: HTMLButtonElement): void {
  const { place = '', name = '' } = button.dataset;
  const chosen = keptPlaces().includes(place);
  const label = chosen ? t.added : t.add;
  button.textContent = label;
  button.setAttribute('aria-pressed', String(chosen));
  if (name !== '') button.setAttribute('aria-label', t.of(label, name));
}

/** Behind the button that was pressed: the way to the table, or that no more fit. */
function answer(button: HTMLButtonElement, full: boolean): void {
  for (const old of document.querySelectorAll('.pick-answer')) old.remove();
  const places = keptPlaces();
  if (!full && (places.length < 2 || page === '')) return;
  const link = element('a', { href: page + queryOf(places) }, t.go);
  const why = full ? `${t.full(MOST_PLACES)} ` : null;
  button.after(element('span', { class: 'pick-answer', role: 'status' }, why, link));
}

/** Puts the place of a button in or takes it out, and says so. */
export function press(button: HTMLButtonElement): void {
  const changed = toggled(keptPlaces(), button.dataset['place'] ?? '');
  if (changed !== null) keepPlaces(changed);
  dress(button);
  answer(button, changed === null);
}

/** Dresses all buttons of the page; also where the reader comes back, having chosen elsewhere. */
function dressAll(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.pick')) dress(button);
}

addEventListener('pageshow', dressAll);
dressAll();
