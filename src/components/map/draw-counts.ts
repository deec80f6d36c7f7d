import type { TownshipRow } from '#components/map/township-row.ts';
import { lastOf } from '#domain/lists.ts';
import { LABEL_RISE } from '#map/label.ts';
import { countedPlaces, SYMBOL_SIZE } from '#map/pack-symbols.ts';

interface Counted {
  readonly row: TownshipRow;
  readonly listed: number;
  readonly examples: number;
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Draws the chosen kind in place of all: in each township one symbol with a number for the
 * facilities, a hollow one for the examples. Those at their coordinates stay where they are.
 */
export function drawCounts(
  svg: Element,
  kind: HTMLOptionElement | null,
  counted: readonly Counted[],
): void {
  for (const drawn of svg.querySelectorAll('.cell > .chosen')) drawn.remove();
  svg.classList.toggle('of-kind', kind !== null);
  if (kind === null) return;
  const { group = kind.value } = kind.dataset;
  const shape = document.querySelector(`.key-${kind.value} path`)?.getAttribute('d') ?? null;
  for (const point of svg.querySelectorAll<SVGElement>(':scope > [data-kind]')) {
    const { kind: own = '', group: ownGroup = '' } = point.dataset;
    point.classList.toggle('chosen', [own, ownGroup].includes(kind.value));
  }
  if (shape === null) return;
  for (const { row, listed, examples } of counted) {
    const here = svg.querySelectorAll(
      `:scope > .chosen[data-code="${row.element.dataset['code'] ?? ''}"]`,
    );
    const placed = (hollow: boolean): number =>
      [...here].filter((point) => point.classList.contains('example') === hollow).length;
    const some = [
      { count: listed - placed(false), hollow: false },
      { count: examples - placed(true), hollow: true },
    ].filter(({ count }) => count > 0);
    const places = countedPlaces(some.length);
    for (const [index, { count, hollow }] of some.entries()) {
      const [x = 0, y = 0] = places[index] ?? [];
      row.cell.append(
        symbol(row.cell, shape, `g-${group}${hollow ? ' example' : ''}`, count, x, y),
      );
    }
  }
}

function symbol(
  cell: SVGAElement,
  shape: string,
  look: string,
  count: number,
  x: number,
  y: number,
): SVGGElement {
  const name = lastOf([...cell.querySelectorAll(':scope > text:not(.more)')]);
  const middle = Number(name?.getAttribute('x'));
  const line = Number(name?.getAttribute('y')) + LABEL_RISE;
  const element = document.createElementNS(SVG, 'g');
  element.setAttribute('class', `${look} chosen`);
  element.setAttribute('transform', `translate(${middle + x} ${line + y})`);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('fill-rule', 'evenodd');
  path.setAttribute('transform', `scale(${SYMBOL_SIZE / 12})`);
  path.setAttribute('d', shape);
  const number = document.createElementNS(SVG, 'text');
  number.setAttribute('class', 'n');
  number.setAttribute('x', String(SYMBOL_SIZE + 2));
  number.setAttribute('y', '13');
  number.textContent = String(count);
  element.append(path, number);
  return element;
}
