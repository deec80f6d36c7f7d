import { button } from '#browser/nodes.ts';
import { ReadAloud } from '#components/elder/read-aloud.ts';
import type { ReadingState } from '#components/elder/read-aloud.ts';
import type { ReadingText } from '#i18n/reading.ts';

/** Slow, normal, fast; as many as there are names for. */
const RATES = [0.7, 1, 1.4];

/**
 * Read, pause, stop, source and speed, of which all but the first wait until something is read; no button where
 * the browser cannot speak.
 *
 * @param said where the outcome is told to those who do not see the buttons
 */
export function readAloudButtons(
  said: HTMLElement,
  t: ReadingText,
): { readonly buttons: readonly HTMLElement[]; readonly leave: () => void } {
  const part = document.querySelector('main');
  if (!('speechSynthesis' in window) || part === null) {
    return { buttons: [], leave: () => undefined };
  }
  let state: ReadingState = 'silent';
  let speed = 1;
  const reader = new ReadAloud(part, t, (next) => {
    state = next;
    main.textContent = next === 'reading' ? t.pause : next === 'paused' ? t.resume : t.read;
    for (const button of [stop, source, pace]) {
      button.hidden = next !== 'reading' && next !== 'paused';
    }
    said.textContent = next === 'done' ? t.done : next === 'failed' ? t.failed : '';
    said.classList.toggle('sr', next !== 'failed');
  });
  const main = button(t.read, () => {
    if (state === 'reading') reader.pause();
    else if (state === 'paused') reader.resume();
    else reader.start();
  });
  const stop = button(t.stop, () => {
    reader.stop();
    main.focus();
  });
  const source = button(t.source, () => reader.saySource());
  const pace = button(t.speed(t.speeds[speed] ?? ''), () => {
    speed = (speed + 1) % RATES.length;
    pace.textContent = t.speed(t.speeds[speed] ?? '');
    reader.rate = RATES[speed] ?? 1;
  });
  for (const button of [stop, source, pace]) button.hidden = true;
  const end = (): void => reader.stop();
  addEventListener('pagehide', end);
  return {
    buttons: [main, stop, source, pace],
    leave: () => {
      removeEventListener('pagehide', end);
      end();
    },
  };
}
