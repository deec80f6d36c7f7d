import type { Benefit, Situation } from '#tables/benefits.ts';
import { situations } from '#tables/benefits.ts';
import { facilityGroups } from '#tables/facility-kinds.ts';
import type { FacilityGroup } from '#tables/facility-kinds.ts';

/** The benefits that somebody in a situation should read; situations without any are left out. */
export function bySituation(
  benefits: readonly Benefit[],
): { readonly situation: Situation; readonly benefits: readonly Benefit[] }[] {
  return (Object.keys(situations) as Situation[]).flatMap((situation) => {
    const some = benefits.filter((benefit) => benefit.situations.includes(situation));
    return some.length === 0 ? [] : [{ situation, benefits: some }];
  });
}

/** Others that share a situation with a benefit, those that share most first. */
export function relatedBenefits(benefit: Benefit, all: readonly Benefit[]): Benefit[] {
  const shared = (other: Benefit): number =>
    other.situations.filter((situation) => benefit.situations.includes(situation)).length;
  return all
    .filter((other) => other !== benefit && shared(other) > 0)
    .toSorted((a, b) => shared(b) - shared(a));
}

/** The group under which hotlines know those whom a benefit is for. */
export function hotlineGroup({ group }: Benefit): FacilityGroup | null {
  return Object.hasOwn(facilityGroups, group) ? (group as FacilityGroup) : null;
}

/** A text in pieces, its numbers apart: what a row says is bound to the row, not typed into a page. */
export function numberPieces(text: string): { readonly text: string; readonly number: boolean }[] {
  return text
    .split(/(\d[\d,]*(?:\.\d+)?)/)
    .map((piece, at) => ({ text: piece, number: at % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
