import type { Measure } from '#map/measures.ts';

/** A row of the table beside the map, with the township it stands for. */
export interface TownshipRow {
  readonly element: HTMLTableRowElement;
  readonly cell: SVGAElement;
  readonly name: string;
  readonly people: number | null;
  readonly villages: number | null;
  /** A year. */
  readonly spoken: number | null;
  /** Facilities of a kind or group (null: of all), real ones and examples. */
  readonly count: (kind: string | null) => { listed: number; examples: number };
  readonly writeCount: (value: number | null, text: string) => void;
  /** @param share in percent */
  readonly drawBar: (share: number) => void;
}

/** Reads a row; nothing where its township is not on the map. */
export function readRow(element: HTMLTableRowElement, root: Element): TownshipRow[] {
  const link = element.querySelector('a');
  const cell = root.querySelector<SVGAElement>(`.cell[href="${link?.getAttribute('href') ?? ''}"]`);
  if (link === null || cell === null) return [];
  const data = (measure: Measure): HTMLDataElement | null =>
    element.querySelector(`[data-measure=${measure}] > data`);
  const number = (measure: Measure): number | null => {
    const value = data(measure)?.value ?? '';
    return value === '' ? null : Number(value);
  };
  const counts = [...element.querySelectorAll<HTMLElement>('[data-kind]')].map((span) => ({
    kind: span.dataset['kind'],
    group: span.dataset['group'],
    example: span.dataset['example'] !== undefined,
    count: Number(span.querySelector('data')?.value),
  }));
  return [
    {
      element,
      cell,
      name: link.textContent.trim(),
      people: number('people'),
      villages: number('villages'),
      spoken: number('spoken'),
      count: (kind) => {
        const some = counts.filter((one) => kind === null || [one.kind, one.group].includes(kind));
        const sum = (example: boolean): number =>
          some.reduce((total, one) => total + (one.example === example ? one.count : 0), 0);
        return { listed: sum(false), examples: sum(true) };
      },
      writeCount: (value, text) => {
        const place = data('count');
        if (place === null) return;
        place.value = value === null ? '' : String(value);
        place.textContent = text;
      },
      drawBar: (share) => {
        element.querySelector('.bar > rect')?.setAttribute('width', share.toFixed(1));
      },
    },
  ];
}
