import type { Lang } from '#tables/finding.ts';

/** The part of an element that a script needs; throws where the page lacks it. */
export function findPart<T extends Element>(root: Element, selector: string, type: new () => T): T {
  const found = root.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`<${root.localName}> has no ${selector}`);
}

/** The language of the page that a script runs on. */
export const pageLang = (): Lang => (document.documentElement.lang === 'en' ? 'en' : 'zh');
