import { findPart, pageLang } from '#browser/page.ts';
import { element } from '#browser/nodes.ts';
import { callParts } from '#components/places/call-parts.ts';
import { fetchPlaces } from '#components/places/fetch-places.ts';
import { keepFirstPlace, keepPlace, myPlace } from '#components/places/my-village.ts';
import { placeLink } from '#components/places/place-links.ts';
import type { Place } from '#directory/places.ts';
import { placesText } from '#i18n/places.ts';

/** Places shown at once; more are no help on a phone. */
const MOST = 8;

/** Makes the question where one lives answer while one types, and shows the place that is kept. */
export function findPlaces(root: HTMLElement): void {
  const lang = pageLang();
  const t = placesText[lang];
  const home = root.dataset['home'] ?? '/';
  const form = findPart(root, 'form', HTMLFormElement);
  const field = findPart(root, 'input', HTMLInputElement);
  const said = findPart(root, '.quiet', HTMLElement);
  const status = findPart(root, '[role=status]', HTMLElement);
  const list = findPart(root, 'ul', HTMLElement);
  const mine = findPart(root, '.mine', HTMLElement);
  const linkTo = (place: Place, name?: string): HTMLAnchorElement => {
    const link = placeLink(place, home, lang, name);
    link.addEventListener('click', () => keepFirstPlace(place));
    return link;
  };
  const all = findPart(said, 'p > a', HTMLElement);
  const say = (text: string, leads: boolean, ...more: readonly (string | Node)[]): void => {
    status.replaceChildren(text, ...more);
    said.hidden = text === '';
    all.hidden = !leads;
  };
  const callNodes = (): (string | Node)[] =>
    callParts(root.dataset['hotline'], t).map((part) =>
      typeof part === 'string' ? part : element('a', { href: `tel:${part.tel}` }, part.tel),
    );
  /** Shows what answers to what is typed now, and gives it. */
  const answer = async (): Promise<readonly Place[]> => {
    const typed = field.value;
    let found: readonly Place[] = [];
    try {
      found = (await fetchPlaces(home))(typed);
    } catch {
      list.replaceChildren();
      say(t.failed, true);
      return found;
    }
    if (typed !== field.value) return [];
    const shown = found.slice(0, MOST);
    list.replaceChildren(...shown.map((place) => element('li', {}, linkTo(place))));
    if (typed.trim() === '') say('', false);
    else if (found.length === 0) say(t.none, true, ...callNodes());
    else say(found.length > MOST ? t.more(MOST) : t.found(found.length), false);
    return found;
  };
  const showMine = (): void => {
    const place = myPlace();
    mine.hidden = place === null;
    if (place === null) return;
    // It was kept in the language of another page, perhaps.
    const link = linkTo(place, place.village ?? place.township);
    findPart(mine, 'a', HTMLElement).replaceWith(link);
  };

  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) void answer();
  });
  field.addEventListener('compositionend', () => void answer());
  form.addEventListener('submit', () => {
    void answer().then(([first, ...others]) => {
      if (first === undefined) return;
      if (others.length === 0) list.querySelector('a')?.click();
      else list.querySelector('a')?.focus();
    });
  });
  findPart(mine, 'button', HTMLElement).addEventListener('click', () => {
    keepPlace(null);
    showMine();
    field.focus();
  });
  showMine();
  if (field.value !== '') void answer();
}
