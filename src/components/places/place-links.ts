import { element } from '#browser/nodes.ts';
import { words } from '#browser/words.ts';
import { placeAddress } from '#components/places/my-village.ts';
import type { Place } from '#directory/places.ts';
import { placesText } from '#i18n/places.ts';
import type { Lang } from '#tables/finding.ts';

/** A link to a place, by its village and township, or by the name that is given. */
export function placeLink(
  place: Place,
  home: string,
  lang: Lang,
  name?: string,
): HTMLAnchorElement {
  const { village, township } = place;
  const full = village === null ? township : village + placesText[lang].join + township;
  return element('a', { href: placeAddress(home, place) }, ...words(name ?? full, lang));
}
