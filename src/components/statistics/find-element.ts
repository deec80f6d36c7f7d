import { fold } from '#directory/text-match.ts';
import { noFolding, readForms, withForms } from '#domain/fold-forms.ts';

/**
 * `<find-rows>` around lists whose rows carry `data-find`: shows those that hold every word typed
 * into its box. Without script the box is not there and everything is listed.
 */
class FindRows extends HTMLElement {
  /** Characters that count as others. */
  #forms = noFolding;

  connectedCallback(): void {
    const box = this.querySelector<HTMLInputElement>('input[type="search"]');
    if (box === null) return;
    this.#forms = readForms(this.dataset['forms'] ?? '');
    box.closest('[hidden]')?.toggleAttribute('hidden', false);
    box.addEventListener('input', () => this.#show(box.value));
    if (box.value !== '') this.#show(box.value);
  }

  #show(typed: string): void {
    const parts = withForms(fold(typed), this.#forms).split(' ');
    let found = 0;
    for (const section of this.querySelectorAll<HTMLElement>('section')) {
      let here = 0;
      for (const row of section.querySelectorAll<HTMLElement>('[data-find]')) {
        const words = row.dataset['find'] ?? '';
        row.hidden = !parts.every((part) => words.includes(part));
        if (!row.hidden) here += 1;
      }
      section.hidden = here === 0;
      found += here;
    }
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (status === null) return;
    status.textContent = (status.dataset[found === 0 ? 'none' : 'some'] ?? '').replace(
      '%',
      String(found),
    );
  }
}

customElements.define('find-rows', FindRows);
