import { factQuestion, groupAnswer } from '#directory/filter.ts';
import type { Counts, Filter, Question } from '#directory/filter.ts';
import type { DirectoryFile } from '#directory/directory-file.ts';
import type { DirectoryText } from '#i18n/directory.ts';
import { findPart } from '#browser/page.ts';

/** The controls that ask a question by one of several answers, by their names. */
const SELECTS = ['what', 'township', 'status', 'record'] as const satisfies readonly Question[];

/** The form of the directory: reads a filter from it, writes one to it, and counts the options. */
export class FilterForm {
  readonly form: HTMLFormElement;
  readonly text: HTMLInputElement;
  readonly #phone: HTMLInputElement;
  readonly #phoneLabel: HTMLElement;
  readonly #more: HTMLDetailsElement;
  readonly #file: DirectoryFile;
  readonly #words: DirectoryText;
  readonly #selects: ReadonlyMap<(typeof SELECTS)[number], HTMLSelectElement>;
  /** What else may be asked, by the id of the fact. */
  readonly #facts: ReadonlyMap<string, HTMLSelectElement>;
  /** Labels without any count. */
  readonly #labels = new Map<HTMLOptionElement, string>();

  constructor(root: Element, file: DirectoryFile, words: DirectoryText) {
    this.form = findPart(root, 'form', HTMLFormElement);
    this.text = findPart(this.form, '[name=q]', HTMLInputElement);
    this.#phone = findPart(this.form, '[name=phone]', HTMLInputElement);
    this.#phoneLabel = findPart(this.form, '.phone-label', HTMLElement);
    this.#more = findPart(this.form, 'details', HTMLDetailsElement);
    this.#file = file;
    this.#words = words;
    this.#selects = new Map(
      SELECTS.map((name) => [name, findPart(this.form, `[name=${name}]`, HTMLSelectElement)]),
    );
    this.#facts = new Map(
      [...this.form.querySelectorAll<HTMLSelectElement>('[data-fact]')].map((select) => [
        select.name,
        select,
      ]),
    );
    for (const select of [...this.#selects.values(), ...this.#facts.values()]) {
      for (const option of select.options) this.#labels.set(option, option.text);
    }
  }

  read(): Filter {
    const chosen = (name: (typeof SELECTS)[number]): string | null => {
      const value = this.#selects.get(name)?.value ?? '';
      return value === '' ? null : value;
    };
    const what = chosen('what');
    const group = this.#file.groups.find(({ id }) => groupAnswer(id) === what)?.id ?? null;
    return {
      text: this.text.value,
      group,
      kind: group === null ? what : null,
      township: chosen('township'),
      status: this.#file.statuses.find(({ id }) => id === chosen('status'))?.id ?? null,
      record: this.#file.records.find(({ id }) => id === chosen('record'))?.id ?? null,
      phone: this.#phone.checked,
      facts: Object.fromEntries(
        [...this.#facts].flatMap(([id, { value }]) => (value === '' ? [] : [[id, value]])),
      ),
    };
  }

  write(filter: Filter): void {
    // What is being typed stays as it is typed, spaces and all.
    if (this.text.value.trim() !== filter.text.trim()) this.text.value = filter.text;
    const values = {
      what: filter.group === null ? filter.kind : groupAnswer(filter.group),
      township: filter.township,
      status: filter.status,
      record: filter.record,
    };
    for (const [name, select] of this.#selects) select.value = values[name] ?? '';
    this.#phone.checked = filter.phone;
    for (const [id, select] of this.#facts) select.value = filter.facts[id] ?? '';
    // Filters in force are never out of sight.
    const { status, record, phone, facts } = filter;
    if (status !== null || record !== null || phone || Object.keys(facts).length > 0) {
      this.#more.open = true;
    }
  }

  /** Says beside each option what it would give. */
  showCounts(counts: Counts): void {
    const facts = [...this.#facts].map(([id, select]) => [factQuestion(id), select] as const);
    for (const [question, select] of [...this.#selects, ...facts]) {
      for (const option of select.options) {
        const label = this.#labels.get(option) ?? '';
        const text = this.#words.option(
          label,
          counts.of(question, option.value === '' ? null : option.value),
        );
        if (option.text !== text) option.text = text;
      }
    }
    this.#phoneLabel.textContent = this.#words.option(this.#words.phone, counts.of('phone', 'yes'));
  }
}
