/** `<pass-on>`: buttons that hand the page to someone else. */
class PassOn extends HTMLElement {
  connectedCallback(): void {
    void import('#components/pass-on/pass-on.ts').then(({ offerToPassOn }) => offerToPassOn(this));
  }
}

customElements.define('pass-on', PassOn);
