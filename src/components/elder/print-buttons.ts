import { button } from '#browser/nodes.ts';
import { choosePrint, readChoice, sizes } from '#components/elder/large-print.ts';
import type { ReadingText } from '#i18n/reading.ts';

const current = () => readChoice(document.documentElement.dataset['elder'] ?? '');

/** The size of the letters, from one to the next and round again, and high contrast. */
export function printButtons(t: ReadingText): HTMLButtonElement[] {
  const size = button(t.size(t.sizes[current().size]), () => {
    const { size: now, contrast } = current();
    const next = sizes[(sizes.indexOf(now) + 1) % sizes.length] ?? now;
    choosePrint({ size: next, contrast });
    size.textContent = t.size(t.sizes[next]);
  });
  const contrast = button(t.contrast, () => {
    const { size: now, contrast: was } = current();
    choosePrint({ size: now, contrast: !was });
    contrast.setAttribute('aria-pressed', String(!was));
  });
  contrast.setAttribute('aria-pressed', String(current().contrast));
  return [size, contrast];
}
