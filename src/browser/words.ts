import { element } from '#browser/nodes.ts';
import { langParts } from '#domain/text.ts';
import type { Lang } from '#tables/finding.ts';

/** A text whose parts in another language than the page's say so. */
export function words(text: string, lang: Lang): (Node | string)[] {
  return langParts(text, lang).map((part) =>
    part.lang === undefined ? part.text : element('span', { lang: part.lang }, part.text),
  );
}
