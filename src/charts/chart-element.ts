/**
 * `<data-chart>` around a table of figures: when it comes into view, it fetches the code that offers
 * the same rows as a chart. Without script the table stands alone.
 */
class DataChart extends HTMLElement {
  connectedCallback(): void {
    const table = this.querySelector('table');
    if (table === null) return;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      void import('#charts/chart-view.ts').then(({ offerChart }) => offerChart(this, table));
    });
    observer.observe(this);
  }
}

customElements.define('data-chart', DataChart);
