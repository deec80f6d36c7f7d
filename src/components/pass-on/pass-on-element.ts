/** `<pass-on>`: its buttons hand the page to someone else; what they do is fetched when pressed. */
class PassOn extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const share = this.querySelector<HTMLElement>('[value=share]')?.parentElement;
    if (share) share.hidden = !('share' in navigator);
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      void import('#components/pass-on/pass-on.ts').then(({ passOn }) =>
        passOn(this, target.value),
      );
    });
  }
}

customElements.define('pass-on', PassOn);
