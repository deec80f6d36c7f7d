import { speakable } from '#components/elder/speakable.ts';
import type { Sentence } from '#components/elder/speakable.ts';

export type ReadingState = 'silent' | 'reading' | 'paused' | 'done' | 'failed';

/** Marks the sentence that is being read: in the text where the browser can, else by its block. */
function mark(sentence: Sentence | undefined): void {
  document.querySelector('.reading')?.classList.remove('reading');
  if (!('highlights' in CSS)) {
    sentence?.range.startContainer.parentElement?.classList.add('reading');
  } else if (sentence === undefined) {
    CSS.highlights.delete('reading');
  } else {
    CSS.highlights.set('reading', new Highlight(sentence.range));
  }
  // Only a sentence that has left the window moves the page.
  const box = sentence?.range.getBoundingClientRect();
  if (box !== undefined && (box.top < 0 || box.bottom > innerHeight * 0.8)) {
    scrollBy({ top: box.top - innerHeight * 0.3 });
  }
}

/**
 * Reads a part of the page aloud, sentence by sentence. Pausing stops behind no sentence in
 * particular: going on begins the sentence again, since many engines cannot pause by themselves.
 */
export class ReadAloud {
  #sentences: Sentence[] = [];
  #at = 0;
  /** Counts the turns, so that the end of a sentence that was broken off is not taken for its end. */
  #turn = 0;
  #rate = 1;
  readonly #part: Element;
  readonly #changed: (state: ReadingState) => void;

  constructor(part: Element, changed: (state: ReadingState) => void) {
    this.#part = part;
    this.#changed = changed;
  }

  start(): void {
    this.#sentences = speakable(this.#part);
    this.#at = this.#firstInWindow();
    this.resume();
  }

  resume(): void {
    this.#changed('reading');
    this.#speak();
  }

  pause(): void {
    this.#turn += 1;
    speechSynthesis.cancel();
    this.#changed('paused');
  }

  stop(state: ReadingState = 'silent'): void {
    this.#turn += 1;
    speechSynthesis.cancel();
    mark(undefined);
    this.#changed(state);
  }

  /** Sets the speed, 1 being normal; a sentence being read begins again. */
  set rate(rate: number) {
    this.#rate = rate;
    if (speechSynthesis.speaking) this.#speak();
  }

  /** Reading begins where the reader looks, not at the top again. */
  #firstInWindow(): number {
    const at = this.#sentences.findIndex(({ range }) => range.getBoundingClientRect().bottom > 0);
    return Math.max(0, at);
  }

  #speak(): void {
    const sentence = this.#sentences[this.#at];
    if (sentence === undefined) {
      this.stop('done');
      return;
    }
    this.#turn += 1;
    const turn = this.#turn;
    speechSynthesis.cancel();
    mark(sentence);
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.lang = sentence.lang;
    utterance.rate = this.#rate;
    utterance.addEventListener('end', () => {
      if (turn !== this.#turn) return;
      this.#at += 1;
      this.#speak();
    });
    utterance.addEventListener('error', () => {
      if (turn === this.#turn) this.stop('failed');
    });
    speechSynthesis.speak(utterance);
  }
}
