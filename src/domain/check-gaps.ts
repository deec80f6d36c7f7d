import type { Dataset } from '#domain/dataset.ts';
import type { FigureBook } from '#domain/figure-book.ts';
import { kindGaps } from '#domain/gaps.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import { isExample } from '#tables/listed.ts';

/** A gap is one of those that a claim counts, and is filled once, by a place that is real. */
export function checkGaps(dataset: Dataset, book: FigureBook): Finding[] {
  const counted = new Map(
    kindGaps(dataset, book).map(({ claim, size }) => [claim.kind.kind_id, size]),
  );
  const seen = new Map<string, string>();
  return dataset.facilities.flatMap(({ file, line, value: row }) => {
    const { fills_gap: number, kind_id: kind, facility_id: id } = row;
    if (number === null) return [];
    const place = { file, line, column: 'fills_gap', value: String(number) };
    if (isExample(row)) return [finding(place, { code: 'gap-example' })];
    const most = counted.get(kind) ?? 0;
    if (number > most) return [finding(place, { code: 'gap-number', params: { kind, most } })];
    const gap = `${kind}/${number}`;
    const other = seen.get(gap);
    if (other !== undefined) return [finding(place, { code: 'gap-twice', params: { other } })];
    seen.set(gap, id);
    return [];
  });
}
