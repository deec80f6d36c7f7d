import { indicatorId } from '#tables/needed-ids.ts';

/** Indicators that the home page shows about the county. */
export const HOME_FIGURES = [
  indicatorId.places,
  indicatorId.population,
  indicatorId.aged60,
  indicatorId.householdsWithElder,
] as const;

/** Indicators that each township's page shows about the township. */
export const TOWNSHIP_FIGURES = [
  indicatorId.population,
  indicatorId.townshipShare,
  indicatorId.householdSize,
  indicatorId.villageCommittees,
  indicatorId.residentsCommittees,
] as const;
