/**
 * `<version-compare>`: two versions chosen from lists. What is compared stands in the address, so
 * that it can be linked to; the code that compares comes only when it is asked for.
 */
class VersionCompare extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    form.hidden = false;
    const wanted = new URLSearchParams(location.search);
    for (const list of form.querySelectorAll('select')) {
      const id = wanted.get(list.name);
      const known = [...list.options].some((option) => option.value === id);
      if (id !== null && known) list.value = id;
    }
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const chosen = new URLSearchParams(
        [...form.querySelectorAll('select')].map(({ name, value }) => [name, value]),
      );
      history.replaceState(null, '', `?${chosen.toString()}#compare`);
      void this.#compare(form);
    });
    if (wanted.has('from') && wanted.has('to')) void this.#compare(form);
  }

  async #compare(form: HTMLFormElement): Promise<void> {
    const { showComparison } = await import('#components/history/show-comparison.ts');
    const [from = '', to = ''] = [...form.querySelectorAll('select')].map(
      (list) => list.selectedOptions[0]?.dataset['file'] ?? '',
    );
    await showComparison(this, { about: this.dataset['about'] ?? '', from, to });
  }
}

customElements.define('version-compare', VersionCompare);
