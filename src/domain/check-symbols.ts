import type { Dataset } from '#domain/dataset.ts';
import { facilityKinds } from '#tables/facility-kinds.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';

/** Kinds that look alike on the map, since an earlier one has their symbol. */
export function checkSymbols(dataset: Dataset): Finding[] {
  const takenBy = new Map<string, string>();
  const symbols = facilityKinds.columns.symbol.constraints.choices ?? {};
  const used = new Set<string>(dataset.facility_kinds.map(({ value }) => value.symbol));
  const free = Object.keys(symbols).filter((symbol) => !used.has(symbol));
  return dataset.facility_kinds.flatMap(({ file, line, value: { symbol, kind_id: kind } }) => {
    const other = takenBy.get(symbol);
    if (other === undefined) {
      takenBy.set(symbol, kind);
      return [];
    }
    const place = { file, line, column: 'symbol', value: symbol };
    const params = { other, free: free.join(', '), hint: free.length === 0 ? '' : '→ ' };
    return [finding(place, { code: 'symbol-taken', params })];
  });
}
