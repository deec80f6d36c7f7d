/** `<copy-text>`: adds a button that copies the text inside, where the browser lets a page copy. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const { copy = '', copied = '', label = '' } = this.dataset;
    const text = this.querySelector('code')?.textContent ?? '';
    // Browsers offer the clipboard on secure addresses only.
    if (!('clipboard' in navigator) || this.querySelector('button') !== null) return;
    const button = document.createElement('button');
    const name = document.createElement('span');
    const said = document.createElement('span');
    name.textContent = copy;
    said.setAttribute('role', 'status');
    button.type = 'button';
    button.setAttribute('aria-label', `${copy} ${label}`);
    button.append(name);
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(text).then(() => {
        said.textContent = ` ${copied}`;
      });
    });
    this.append(button, said);
  }
}

customElements.define('copy-text', CopyText);
