import type { Reconciled, Verdict } from '#domain/reconcile.ts';

/** How a check comes out: its sides, their difference, and the verdict. */
export interface Outcome {
  readonly left: number | null;
  readonly right: number | null;
  readonly difference: number | null;
  readonly verdict: Verdict;
}

/** A check that comes out otherwise. Null: there was, or is, no such check. */
export interface Effect {
  readonly check_id: string;
  readonly statement: { readonly zh: string; readonly en: string };
  readonly before: Outcome | null;
  readonly after: Outcome | null;
}

/** What a change of the data does to the checks: those whose numbers or verdict it changes. */
export function reconciliationEffect(
  before: readonly Reconciled[],
  after: readonly Reconciled[],
): Effect[] {
  const old = new Map(before.map((one) => [one.check.check_id, one]));
  const now = new Map(after.map((one) => [one.check.check_id, one]));
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id) => {
    const was = old.get(id);
    const is = now.get(id);
    const check = (is ?? was)?.check;
    const outcomes = { before: outcomeOf(was), after: outcomeOf(is) };
    if (check === undefined || same(outcomes.before, outcomes.after)) return [];
    const statement = { zh: check.statement_zh, en: check.statement_en };
    return [{ check_id: id, statement, ...outcomes }];
  });
}

function outcomeOf(one: Reconciled | undefined): Outcome | null {
  if (one === undefined) return null;
  const { left, right, difference, verdict } = one;
  return { left: left?.value ?? null, right: right?.value ?? null, difference, verdict };
}

function same(a: Outcome | null, b: Outcome | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
