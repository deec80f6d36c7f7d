/**
 * Turns large print on and off in place and keeps the choice on this device. The reading bar is
 * fetched only where large print is on.
 */
const root = document.documentElement;

document.querySelector('[data-elder-switch]')?.addEventListener('click', () => {
  const on = root.toggleAttribute('data-elder');
  try {
    if (on) localStorage.setItem('elder', 'yes');
    else localStorage.removeItem('elder');
  } catch {
    // The choice then holds for this page only.
  }
  void readingBar();
});

async function readingBar(): Promise<void> {
  const { toggleReadingBar } = await import('#components/elder/reading-bar.ts');
  toggleReadingBar(root.hasAttribute('data-elder'));
}

if (root.hasAttribute('data-elder')) void readingBar();
