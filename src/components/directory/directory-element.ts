/**
 * `<facility-directory data-file="…/index.json">` around the form, the results and the whole list.
 * The filter and its data are fetched when the reader begins to use the form, or comes by an
 * address that filters.
 */
class FacilityDirectory extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    form.hidden = false;
    for (const event of ['focusin', 'input', 'change', 'submit']) {
      form.addEventListener(event, (used) => {
        if (event === 'submit') used.preventDefault();
        this.#start();
      });
    }
    if (location.search.length > 1) this.#start();
  }

  #start(): void {
    if (this.#started) return;
    this.#started = true;
    import('#components/directory/start-directory.ts')
      .then(({ startDirectory }) => startDirectory(this))
      .catch(() => {
        // Using the form once more tries again.
        this.#started = false;
      });
  }
}

customElements.define('facility-directory', FacilityDirectory);
