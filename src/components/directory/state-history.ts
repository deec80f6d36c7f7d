import { readState, writeState } from '#directory/address.ts';
import type { Known, State } from '#directory/address.ts';
import type { DirectoryFile } from '#directory/directory-file.ts';

/** Milliseconds within which changes, such as by arrow keys, are one step of the back button. */
const ONE_STEP = 800;

/** Keeps what the directory shows in the address and in the steps of the back button. */
export class StateHistory {
  readonly #known: Known;
  #steppedAt = -ONE_STEP;

  constructor(file: DirectoryFile) {
    const ids = <T extends string>(list: readonly { readonly id: T }[]): T[] =>
      list.map(({ id }) => id);
    this.#known = {
      groups: ids(file.groups),
      kinds: ids(file.kinds),
      townships: ids(file.townships),
      statuses: ids(file.statuses),
      records: ids(file.records),
      facts: new Map(file.facts.map(({ id, options }) => [id, ids(options)])),
    };
  }

  /** The state that the address names. */
  read(): State {
    return readState(location.search, this.#known);
  }

  /** Number of rows that were shown at this step; null where none was kept. */
  get shown(): number | null {
    const { shown } = (history.state ?? {}) as { readonly shown?: number };
    return shown ?? null;
  }

  /** Keeps the number of rows for who comes back to this step. */
  keepShown(shown: number): void {
    history.replaceState({ shown }, '');
  }

  /** Goes from one state to another, which is a step; typing on goes no further. */
  go(from: State, to: State): void {
    const search = writeState(to);
    if (search === location.search) return;
    const before = from.filter.text;
    const typingOn = before !== '' && to.filter.text !== '' && before !== to.filter.text;
    const now = performance.now();
    const sameStep = typingOn || now - this.#steppedAt < ONE_STEP;
    history[sameStep ? 'replaceState' : 'pushState'](null, '', location.pathname + search);
    this.#steppedAt = now;
  }
}
