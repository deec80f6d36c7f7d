import { sourcesAt } from '#components/elder/spoken-source.ts';
import { shownPlace, speakable } from '#components/elder/speakable.ts';
import type { Sentence } from '#components/elder/speakable.ts';
import type { ReadingText } from '#i18n/reading.ts';

export type ReadingState = 'silent' | 'reading' | 'paused' | 'done' | 'failed';

/** An engine that has not begun after so long, in milliseconds, will not. */
const SILENT_AFTER = 4000;

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
  const box = sentence && shownPlace(sentence).getBoundingClientRect();
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
  #silence: ReturnType<typeof setTimeout> | undefined;
  readonly #part: Element;
  readonly #text: ReadingText;
  readonly #changed: (state: ReadingState) => void;

  constructor(part: Element, text: ReadingText, changed: (state: ReadingState) => void) {
    this.#part = part;
    this.#text = text;
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
    this.#breakOff();
    this.#changed('paused');
  }

  stop(state: ReadingState = 'silent'): void {
    this.#breakOff();
    mark(undefined);
    this.#changed(state);
  }

  /** Says where the sentence has its figures from, and waits there until the reader goes on. */
  saySource(): void {
    const sentence = this.#sentences[this.#at];
    if (sentence === undefined) return;
    const sources = sourcesAt(sentence.range);
    const { sourceIs, sourceNone } = this.#text;
    this.#changed('paused');
    this.#say(sources === '' ? sourceNone : sourceIs(sources), document.documentElement.lang);
  }

  /** Sets the speed, 1 being normal; a sentence being read begins again. */
  set rate(rate: number) {
    this.#rate = rate;
    if (speechSynthesis.speaking) this.#speak();
  }

  /** Reading begins where the reader looks, not at the top again. */
  #firstInWindow(): number {
    const at = this.#sentences.findIndex(
      (sentence) => shownPlace(sentence).getBoundingClientRect().bottom > 0,
    );
    return Math.max(0, at);
  }

  #speak(): void {
    const sentence = this.#sentences[this.#at];
    if (sentence === undefined) {
      this.stop('done');
      return;
    }
    mark(sentence);
    this.#say(sentence.text, sentence.lang, () => {
      this.#at += 1;
      this.#speak();
    });
  }

  /** Has a text spoken in place of whatever is; an engine that stays silent has failed. */
  #say(text: string, lang: string, ended: () => void = () => undefined): void {
    const turn = this.#breakOff();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = lang;
    utterance.rate = this.#rate;
    const inTurn = (heard: () => void) => (): void => {
      if (turn !== this.#turn) return;
      clearTimeout(this.#silence);
      heard();
    };
    utterance.addEventListener(
      'start',
      inTurn(() => undefined),
    );
    utterance.addEventListener('end', inTurn(ended));
    const failed = inTurn(() => this.stop('failed'));
    utterance.addEventListener('error', failed);
    this.#silence = setTimeout(failed, SILENT_AFTER);
    speechSynthesis.speak(utterance);
  }

  /** Breaks off what is being said. Returns the number of the turn that begins. */
  #breakOff(): number {
    clearTimeout(this.#silence);
    speechSynthesis.cancel();
    return (this.#turn += 1);
  }
}
