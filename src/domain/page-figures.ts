/** Indicators that the home page shows about the county. */
export const HOME_FIGURES = [
  'elder-places',
  'resident-population',
  'age-60-plus-share',
  'households-with-elder',
] as const;

/** Indicators that each township's page shows about the township. */
export const TOWNSHIP_FIGURES = [
  'resident-population',
  'township-population-share',
  'average-household-size',
  'village-committees',
  'residents-committees',
] as const;
