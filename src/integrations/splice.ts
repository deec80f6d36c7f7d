/** A text that is written anew in places, from its beginning to its end; all else stays as it is. */
export class Splice {
  readonly #text: string;
  readonly #pieces: string[] = [];
  #copied = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Puts other text in place of what stands from `start` up to `end`, which lie behind the last ones. */
  put(start: number, end: number, text: string): void {
    this.#pieces.push(this.#text.slice(this.#copied, start), text);
    this.#copied = end;
  }

  /** The whole text with what was put in. */
  made(): string {
    return this.#pieces.join('') + this.#text.slice(this.#copied);
  }
}
