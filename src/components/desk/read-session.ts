import type { Answer, Request } from '#components/desk/protocol.ts';

/** The part of a worker that a session uses. */
export interface Reader {
  readonly postMessage: (request: Request) => void;
  readonly terminate: () => void;
}

/** For so long a reader may say nothing while it reads a file. */
export const SILENCE_MS = 15_000;

/**
 * The worker that reads files, as long as it can be had: one that is still at a file when the next one
 * comes, or that has been silent over one for too long, is ended, and another takes its place. So no
 * file can keep a later one from being read.
 */
export class ReadSession {
  readonly #make: (take: (answer: Answer) => void) => Reader;
  readonly #start: Request;
  readonly #take: (answer: Answer) => void;
  readonly #slow: () => void;
  #reader: Reader;
  #reading = false;
  #ready = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param make makes a worker whose answers go to the function it is given
   * @param start what each worker is told first
   * @param take gets the answers
   * @param slow is called where a file was given up
   */
  constructor(
    make: (take: (answer: Answer) => void) => Reader,
    start: Request,
    take: (answer: Answer) => void,
    slow: () => void,
  ) {
    this.#make = make;
    this.#start = start;
    this.#take = take;
    this.#slow = slow;
    this.#reader = this.#begin();
  }

  ask(request: Request): void {
    if (request.kind === 'read') {
      if (this.#reading) this.#renew();
      this.#reading = true;
      this.#wait();
    }
    this.#reader.postMessage(request);
  }

  /** Ends the reading of a file that somebody no longer waits for; false where none is read. */
  stop(): boolean {
    const reading = this.#reading;
    if (reading) this.#renew();
    return reading;
  }

  #begin(): Reader {
    this.#ready = false;
    const reader = this.#make((answer) => {
      // One that was ended may have spoken just before.
      if (reader === this.#reader) this.#hear(answer);
    });
    reader.postMessage(this.#start);
    return reader;
  }

  #hear(answer: Answer): void {
    if (answer.kind === 'ready') this.#ready = true;
    if (answer.kind === 'session' || answer.kind === 'failed') this.#reading = false;
    this.#wait();
    this.#take(answer);
  }

  /** Loading the published tables over a slow network is no fault of a file. */
  #wait(): void {
    clearTimeout(this.#timer);
    if (!this.#reading || !this.#ready) return;
    this.#timer = setTimeout(() => {
      this.#renew();
      this.#slow();
    }, SILENCE_MS);
  }

  #renew(): void {
    clearTimeout(this.#timer);
    this.#reader.terminate();
    this.#reading = false;
    this.#reader = this.#begin();
  }
}
