/**
 * `<here-village>` says on the page of a township which village the address names. What it does is fetched
 * when one is named.
 */
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

customElements.define('here-village', HereVillage);
