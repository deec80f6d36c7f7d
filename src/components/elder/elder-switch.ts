/**
 * Turns large print on and off in place and keeps the choice on this device. The reading bar is
 * fetched only where large print is on.
 */
import { choosePrint, readChoice } from '#components/elder/large-print.ts';

const root = document.documentElement;

document.querySelector('[data-elder-switch]')?.addEventListener('click', () => {
  choosePrint(root.hasAttribute('data-elder') ? null : readChoice(''));
  void readingBar();
});

async function readingBar(): Promise<void> {
  const { toggleReadingBar } = await import('#components/elder/reading-bar.ts');
  toggleReadingBar(root.hasAttribute('data-elder'));
}

if (root.hasAttribute('data-elder')) void readingBar();
