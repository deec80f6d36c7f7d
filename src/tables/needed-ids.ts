/**
 * The rows that code names, each by what it is to the site: what a page leads with, what the desk proposes.
 * No id stands anywhere else in code, and `check:data` says when a table has lost one of these
 * (`domain/check-needed.ts`).
 */
export const indicatorId = {
  /** All eldercare facilities that the report counts: the first number of the home page. */
  places: 'elder-places',
  population: 'resident-population',
  aged60: 'age-60-plus-share',
  householdsWithElder: 'households-with-elder',
  townshipShare: 'township-population-share',
  householdSize: 'average-household-size',
  villageCommittees: 'village-committees',
  residentsCommittees: 'residents-committees',
  firstResidents: 'facility-first-residents',
} as const;

export const kindId = {
  villageHome: 'elder-village-home',
  daycare: 'elder-community-daycare',
  countyHome: 'elder-county-home',
  professional: 'elder-professional',
  childInstitute: 'child-welfare-institute',
  childCentre: 'child-care-centre',
  childRoom: 'child-activity-room',
  studyAid: 'child-study-aid',
  warmHome: 'disability-warm-home',
  fitnessSite: 'disability-fitness-site',
  veteransCentre: 'veterans-centre',
  serviceCentre: 'service-centre',
} as const;

export const sourceId = {
  /** What the table and the map of the townships rest on. */
  census: 'census-2020-yuxian',
  register: 'nbs-2023',
  /** What this site made itself. */
  editorial: 'editorial',
} as const;

/** All of them, by table. */
export const neededIds = {
  indicators: Object.values(indicatorId),
  facility_kinds: Object.values(kindId),
  sources: Object.values(sourceId),
} as const;
