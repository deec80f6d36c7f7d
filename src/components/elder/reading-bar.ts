import { ReadAloud } from '#components/elder/read-aloud.ts';
import type { ReadingState } from '#components/elder/read-aloud.ts';
import { readingRuler } from '#components/elder/ruler.ts';
import { readingText } from '#i18n/reading.ts';

/** Slow, normal, fast; as many as there are names for. */
const RATES = [0.7, 1, 1.4];

let bar: HTMLElement | null = null;
let leave: () => void = () => undefined;

/** Shows the bar of reading tools at the foot of the window, or takes it away. */
export function toggleReadingBar(on: boolean): void {
  if (!on) {
    leave();
    bar?.remove();
    bar = null;
    return;
  }
  if (bar !== null) return;
  bar = document.createElement('div');
  const t = readingText[document.documentElement.lang === 'en' ? 'en' : 'zh'];
  bar.className = 'reading-bar';
  bar.setAttribute('role', 'region');
  bar.setAttribute('aria-label', t.bar);
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  said.className = 'sr';
  const stopReading = addReadAloud(bar, said, t);
  const ruler = addRuler(bar, t.ruler);
  leave = () => {
    stopReading();
    ruler();
  };
  bar.append(said);
  document.body.append(bar);
}

type Texts = (typeof readingText)['zh'];

function button(text: string, pressed: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', pressed);
  return made;
}

/** Read, pause, stop and speed; nothing where the browser cannot speak. Returns what ends it. */
function addReadAloud(to: HTMLElement, said: HTMLElement, t: Texts): () => void {
  const part = document.querySelector('main');
  if (!('speechSynthesis' in window) || part === null) return () => undefined;
  let state: ReadingState = 'silent';
  let speed = 1;
  const reader = new ReadAloud(part, (next) => {
    state = next;
    main.textContent = next === 'reading' ? t.pause : next === 'paused' ? t.resume : t.read;
    stop.hidden = next !== 'reading' && next !== 'paused';
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
  stop.hidden = true;
  const pace = button(t.speed(t.speeds[speed] ?? ''), () => {
    speed = (speed + 1) % RATES.length;
    pace.textContent = t.speed(t.speeds[speed] ?? '');
    reader.rate = RATES[speed] ?? 1;
  });
  to.append(main, stop, pace);
  const end = (): void => reader.stop();
  addEventListener('pagehide', end);
  return () => {
    removeEventListener('pagehide', end);
    end();
  };
}

function addRuler(to: HTMLElement, name: string): () => void {
  const ruler = readingRuler();
  const toggle = button(name, () => {
    const on = toggle.getAttribute('aria-pressed') !== 'true';
    toggle.setAttribute('aria-pressed', String(on));
    ruler.toggle(on);
  });
  toggle.setAttribute('aria-pressed', 'false');
  to.append(toggle);
  return () => ruler.toggle(false);
}
