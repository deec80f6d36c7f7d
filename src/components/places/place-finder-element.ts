/**
 * `<place-finder data-home="…">` asks where the reader lives. What it does is fetched when the field is
 * used, or where a place is kept on this device.
 */
class PlaceFinderElement extends HTMLElement {
  #begun: Promise<void> | null = null;

  connectedCallback(): void {
    const begin = (): void => {
      this.#begun ??= import('#components/places/find-place.ts').then(({ findPlaces }) =>
        findPlaces(this),
      );
      // Without it the form leads to the list of all villages.
      this.#begun.catch(() => (this.#begun = null));
    };
    this.addEventListener('focusin', begin);
    this.addEventListener('submit', (event) => {
      if (this.#begun !== null) event.preventDefault();
    });
    try {
      if (localStorage.getItem('village') !== null) begin();
    } catch {
      // Nothing can be kept here.
    }
  }
}

customElements.define('place-finder', PlaceFinderElement);
