import type { ChartCell } from '#charts/chart.ts';
import { chartWords } from '#i18n/chart.ts';

/** Text beside a bar: the number, and a word where it is not final. */
export function labelOf(cell: ChartCell, locale: string): string {
  return cell.status === 'preliminary'
    ? `${cell.text} ${chartWords(locale).preliminary}`
    : cell.text;
}
