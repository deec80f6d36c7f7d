import { ranksOf } from '#charts/chart.ts';
import type { Chart } from '#charts/chart.ts';
import { lastOf } from '#domain/lists.ts';
import type { StatisticsText } from '#i18n/statistics.ts';

/**
 * What a chart shows, in a few words of its own numbers: from the first value to the last, or where its subject
 * stands. Null where that would say more than the numbers do, as where earlier ones may have counted something else.
 */
export function findingOf(chart: Omit<Chart, 'finding'>, t: StatisticsText): string | null {
  if (chart.kind === 'points') return fromTo(chart, t);
  if (chart.kind !== 'ranked') return null;
  const ranks = ranksOf(chart);
  const at = chart.rows.findIndex(({ marked }) => marked);
  const rank = ranks[at];
  if (rank === undefined || rank === null) return null;
  const ranked = ranks.filter((one) => one !== null).length;
  return t.findingRank(chart.rows[at]?.label ?? '', rank, ranked);
}

function fromTo(chart: Omit<Chart, 'finding'>, t: StatisticsText): string | null {
  const known = chart.rows.flatMap(({ cells: [cell] }) =>
    cell === undefined || cell.value === null ? [] : [cell],
  );
  const [first] = known;
  const last = lastOf(known);
  if (!chart.joined || first === undefined || last === undefined || first === last) return null;
  const unit = chart.unit === '%' ? '%' : '';
  return t.findingChange(`${first.text}${unit}`, `${last.text}${unit}`);
}
