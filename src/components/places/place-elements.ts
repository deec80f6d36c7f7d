/**
 * `<place-finder data-home="…">` asks where the reader lives; `<here-village>` says on the page of a township which
 * village the address names. What they do is fetched when the field is used or a village is named.
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

class HereVillage extends HTMLElement {
  connectedCallback(): void {
    const look = (): void => {
      if (location.hash === '') return;
      void import('#components/places/show-village.ts').then(({ showVillage }) =>
        showVillage(this),
      );
    };
    addEventListener('hashchange', look);
    look();
  }
}

customElements.define('place-finder', PlaceFinderElement);
customElements.define('here-village', HereVillage);
