import type { ChartCell } from '#charts/chart.ts';
import { chartWords } from '#i18n/chart.ts';

/** Text beside a bar: the number with the mark of its note, and a word where it is not final. */
export function labelOf(cell: ChartCell, locale: string): string {
  const text = cell.text + cell.mark;
  return cell.status === 'preliminary' ? `${text} ${chartWords(locale).preliminary}` : text;
}
