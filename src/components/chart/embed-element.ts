/**
 * `<embed-frame>` around an embedded chart: tells the page around it how high the content is. The
 * height is no secret, so whatever page it is may hear it.
 */
class EmbedFrame extends HTMLElement {
  connectedCallback(): void {
    if (parent === window) return;
    const tell = (): void => {
      parent.postMessage({ ledgerEmbedHeight: this.getBoundingClientRect().bottom }, '*');
    };
    new ResizeObserver(tell).observe(this);
    addEventListener('load', tell);
  }
}

customElements.define('embed-frame', EmbedFrame);
