/** The question by which the style sheets tell browsers that know cascade layers. */
const styled = CSS.supports('(text-emphasis: filled) and (contain: paint)');

/**
 * `<data-chart>` around a table of figures: when it comes into view, it fetches the code that offers
 * the same rows as a chart. Without script the table stands alone, and where the browser is too old
 * for the style sheets: a canvas without its frame has no height to keep to.
 */
class DataChart extends HTMLElement {
  connectedCallback(): void {
    const table = this.querySelector('table');
    if (table === null || !styled) return;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      void import('#charts/chart-view.ts').then(({ offerChart }) => offerChart(this, table));
    });
    observer.observe(this);
  }
}

customElements.define('data-chart', DataChart);
