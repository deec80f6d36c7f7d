/** The nineteen age groups of the census tables, youngest first. */
export const FIVE_YEAR_GROUPS = [
  '0',
  '1-4',
  '5-9',
  '10-14',
  '15-19',
  '20-24',
  '25-29',
  '30-34',
  '35-39',
  '40-44',
  '45-49',
  '50-54',
  '55-59',
  '60-64',
  '65-69',
  '70-74',
  '75-79',
  '80-84',
  '85+',
] as const;

/** The three broad groups that add up to everyone, youngest first. */
export const BROAD_GROUPS = ['0-14', '15-59', '60+'] as const;

/** Exact ages in years at which a group begins and ends; an open group has no end. */
export function ageBounds(group: string): { readonly from: number; readonly to: number } {
  const [from = NaN, last] = group.replace('+', '').split('-').map(Number);
  return { from, to: group.endsWith('+') ? Infinity : (last ?? from) + 1 };
}

/** People of an age group. */
export interface AgeCount {
  readonly group: string;
  readonly count: number;
}

/**
 * The age that half of the people have not reached: linear interpolation inside the age group in
 * which that person is, people being spread evenly over its years.
 *
 * @param counts every age group, youngest first, without gaps
 * @returns exact age in years; null without people, or where the person is in the open group
 */
export function medianAge(counts: readonly AgeCount[]): number | null {
  const half = counts.reduce((sum, { count }) => sum + count, 0) / 2;
  let younger = 0;
  for (const { group, count } of counts) {
    if (count > 0 && younger + count >= half) {
      const { from, to } = ageBounds(group);
      return Number.isFinite(to) ? from + ((half - younger) / count) * (to - from) : null;
    }
    younger += count;
  }
  return null;
}
