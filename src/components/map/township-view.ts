import { cellLabel } from '#components/map/cell-label.ts';
import { classSentence } from '#components/map/class-text.ts';
import type { AskedKind } from '#components/map/empty-card.ts';
import { drawCounts } from '#components/map/draw-counts.ts';
import { TownshipMap } from '#components/map/township-map-element.ts';
import { readRow } from '#components/map/township-row.ts';
import type { TownshipRow } from '#components/map/township-row.ts';
import { mapViewText } from '#i18n/map-view.ts';
import type { MapViewText } from '#i18n/map-view.ts';
import { classOf } from '#map/classes.ts';
import { breaksFor, classRanges, isMeasure } from '#map/measures.ts';
import type { Measure } from '#map/measures.ts';

/** A township in the chosen view. */
interface Shown {
  readonly row: TownshipRow;
  readonly listed: number;
  readonly examples: number;
  readonly figures: Readonly<Record<Measure, number | null>>;
}

/** The map, its legend and its table, and how they show a view. */
export class TownshipView {
  readonly #root: Element;
  readonly #lang = document.documentElement.lang === 'en' ? 'en' : 'zh';
  readonly #text: MapViewText = mapViewText[this.#lang];
  readonly #rows: readonly TownshipRow[];

  constructor(root: Element) {
    this.#root = root;
    this.#rows = [...root.querySelectorAll<HTMLTableRowElement>('tr[data-code]')].flatMap((row) =>
      readRow(row, root),
    );
  }

  /**
   * Shows a view of the map and its table.
   *
   * @param shade the measure to shade by
   * @param kind the chosen option; null for all kinds
   */
  show(shade: string, kind: HTMLOptionElement | null): void {
    const measure = isMeasure(shade) ? shade : 'people';
    const shown = this.#rows.map((row): Shown => {
      const { listed, examples } = row.count(kind?.value ?? null);
      const count = listed + examples;
      const { people, villages, spoken } = row;
      return { row, listed, examples, figures: { people, villages, count, spoken } };
    });
    const values = shown.flatMap(({ figures }) => figures[measure] ?? []);
    const breaks = breaksFor(measure, values);
    const name = kind === null ? null : (kind.dataset['name'] ?? kind.text).trim();
    for (const one of shown) this.#showCell(one, measure, breaks, name);
    const svg = this.#root.querySelector('.map > svg');
    if (svg !== null) drawCounts(svg, kind, shown);
    this.#showLegend(measure, breaks, values, name, shown);
    this.#showTable(measure, shown);
    const map = this.#root.querySelector('township-map');
    if (!(map instanceof TownshipMap)) return;
    map.kind = kind && askedKind(kind);
    map.refresh();
  }

  #write(value: number | null): string {
    return value?.toLocaleString(this.#lang) ?? this.#text.notReported;
  }

  /** A year has no comma. */
  #writeOf(measure: Measure, value: number): string {
    return measure === 'spoken' ? String(value) : this.#write(value);
  }

  #showCell(one: Shown, measure: Measure, breaks: readonly number[], kind: string | null): void {
    const { row, listed, examples, figures } = one;
    const value = figures[measure];
    const shade = value === null ? 0 : classOf(value, breaks);
    row.cell.setAttribute('class', `cell s${shade}`);
    const printed = (measure: Measure): string | null =>
      figures[measure] === null ? null : this.#writeOf(measure, figures[measure]);
    const label = {
      name: row.name,
      people: printed('people'),
      villages: printed('villages') ?? '',
      spoken: printed('spoken'),
      listed,
      examples,
    };
    const title = row.cell.querySelector('title');
    row.cell.dataset['listed'] = String(listed);
    if (title !== null) title.textContent = cellLabel(label, measure, kind, this.#text);
  }

  #showLegend(
    measure: Measure,
    breaks: readonly number[],
    values: readonly number[],
    kind: string | null,
    shown: readonly Shown[],
  ): void {
    const { shadedBy, shades, withExamples } = this.#text;
    const heading = this.#root.querySelector('.shaded');
    const also =
      measure === 'count' && shown.some(({ examples }) => examples > 0) ? withExamples : '';
    const words = `${shadedBy}${shades[measure](kind)}${also}`;
    if (heading !== null && heading.textContent !== words) heading.textContent = words;
    const list = heading?.nextElementSibling;
    const [first] = list?.children ?? [];
    if (first === undefined) return;
    const items = classRanges(measure, breaks, values).map((range, index) => {
      const item = first.cloneNode(true) as Element;
      const words = measure === 'spoken' ? this.#text.years : this.#text;
      const { sentence, numbers } = classSentence(range, words);
      item.firstElementChild?.setAttribute('class', `swatch s${index + 1}`);
      const text = sentence(...numbers.map((number) => this.#writeOf(measure, number)));
      if (item.lastElementChild !== null) item.lastElementChild.textContent = text;
      return item;
    });
    list?.replaceChildren(...items);
  }

  #showTable(measure: Measure, shown: readonly Shown[]): void {
    // A year has no length.
    const most =
      measure === 'spoken' ? 0 : Math.max(...shown.map(({ figures }) => figures[measure] ?? 0));
    for (const { row, figures } of shown) {
      row.writeCount(figures.count, this.#write(figures.count));
      row.drawBar(most === 0 ? 0 : ((figures[measure] ?? 0) / most) * 100);
    }
  }
}

/** A chosen option: a kind within its group, or a whole group. */
function askedKind(option: HTMLOptionElement): AskedKind {
  const of = option.parentElement;
  const group = option.dataset['group'] === undefined && of instanceof HTMLOptGroupElement;
  return { id: option.value, name: group ? of.label : option.text.trim(), group };
}
