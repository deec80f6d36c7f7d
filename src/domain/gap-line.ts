import type { Dataset } from '#domain/dataset.ts';
import type { Figure } from '#domain/figure.ts';
import type { Reconciled, Side } from '#domain/reconcile.ts';
import type { Duty } from '#tables/duties.ts';
import type { FacilityKind } from '#tables/facility-kinds.ts';
import type { Letter } from '#tables/letters.ts';
import type { Request } from '#tables/requests.ts';

/** One difference as a line: what is to be published, what was claimed, listed, asked, answered. */
export interface GapLine {
  readonly letter: Letter;
  readonly result: Reconciled;
  readonly duty: Duty;
  /** The kind of facility that is counted; null where figures alone are compared. */
  readonly kind: FacilityKind | null;
  /** The figures that were claimed; none where a report gives no number. */
  readonly claims: readonly Figure[];
  /** How many are listed by name; null where no list is counted. */
  readonly listed: number | null;
  /** Requests made for it, the newest first. */
  readonly requests: readonly Request[];
}

const KIND = /count\(facilities kind_id=([a-z0-9-]+)\)/;

/** The line of every difference that a letter is written for, in the order of the letters. */
export function gapLines(dataset: Dataset, reconciled: readonly Reconciled[]): GapLine[] {
  const duties = new Map(dataset.duties.map(({ value }) => [value.duty_id, value] as const));
  const kinds = new Map(dataset.facility_kinds.map(({ value }) => [value.kind_id, value] as const));
  return dataset.letters.flatMap(({ value: letter }) => {
    const result = reconciled.find(({ check }) => check.check_id === letter.check_id);
    const duty = duties.get(letter.duty_id);
    if (result === undefined || duty === undefined) return [];
    const sides = [result.left, result.right].filter((side): side is Side => side !== null);
    const counted = sides.find(({ formula }) => KIND.test(formula));
    const kindId = KIND.exec(counted?.formula ?? '')?.[1] ?? '';
    return [
      {
        letter,
        result,
        duty,
        kind: kinds.get(kindId) ?? null,
        claims: sides.flatMap(({ inputs }) => inputs),
        listed: counted?.value ?? null,
        requests: dataset.requests
          .map(({ value }) => value)
          .filter((request) => request.check_id === letter.check_id)
          .toSorted((a, b) => (a.sent_on < b.sent_on ? 1 : -1)),
      },
    ];
  });
}
