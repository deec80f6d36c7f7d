/** Sizes of large print in CSS pixels, the first being that of the switch in the head of a page. */
export const sizes = ['22', '26', '30'] as const;
export type Size = (typeof sizes)[number];

/** How a reader wants large print. */
export interface LargePrint {
  readonly size: Size;
  /** Whether all colours give way to white and yellow on black. */
  readonly contrast: boolean;
}

const CONTRAST = 'contrast';

/**
 * What `data-elder` and the device keep of a choice: words that style sheets ask for. Whatever they do not
 * know, as an earlier `yes`, is the first size.
 */
export const writeChoice = ({ size, contrast }: LargePrint): string =>
  [size, ...(contrast ? [CONTRAST] : [])].join(' ');

export function readChoice(kept: string): LargePrint {
  const words = kept.split(' ');
  return {
    size: sizes.find((size) => words.includes(size)) ?? sizes[0],
    contrast: words.includes(CONTRAST),
  };
}

/** Shows the page so, and keeps the choice on this device; null is the usual print. */
export function choosePrint(choice: LargePrint | null): void {
  const root = document.documentElement;
  const words = choice === null ? null : writeChoice(choice);
  if (words === null) delete root.dataset['elder'];
  else root.dataset['elder'] = words;
  try {
    if (words === null) localStorage.removeItem('elder');
    else localStorage.setItem('elder', words);
  } catch {
    // The choice then holds for this page only.
  }
}
