import { readTable } from '#charts/read-table.ts';
import { chartText } from '#i18n/chart.ts';
import type { Lang } from '#tables/finding.ts';

/**
 * `<data-chart>` around a table of figures: when it comes into view, it fetches the chart library
 * and offers the same rows as a chart. Without script the table stands alone.
 */
class DataChart extends HTMLElement {
  #drop: (() => void) | null = null;

  connectedCallback(): void {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        void this.#offer();
      },
      { rootMargin: '0px' },
    );
    observer.observe(this);
  }

  async #offer(): Promise<void> {
    const table = this.querySelector('table');
    // Two rows say all they have to say in the table.
    if (table === null || table.rows.length < 4) return;
    const lang: Lang = document.documentElement.lang === 'en' ? 'en' : 'zh';
    const t = chartText[lang];
    const { drawChart } = await import('#charts/draw-chart.ts');
    const frame = document.createElement('div');
    frame.className = 'chart';
    const canvas = document.createElement('canvas');
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', t.label(table.caption?.textContent.trim() ?? ''));
    frame.append(canvas);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'switch';
    button.textContent = t.chart;
    button.addEventListener('click', () => {
      const showing = this.#drop !== null;
      if (showing) {
        this.#drop?.();
        this.#drop = null;
        frame.remove();
      } else {
        table.before(frame);
        this.#drop = drawChart(canvas, readTable(table, document.documentElement.lang));
      }
      this.toggleAttribute('data-drawn', !showing);
      button.textContent = showing ? t.chart : t.table;
    });
    this.prepend(button);
  }
}

customElements.define('data-chart', DataChart);
