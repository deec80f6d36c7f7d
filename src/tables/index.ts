import { answersAbsent } from '#tables/answers-absent.ts';
import { benefits } from '#tables/benefits.ts';
import { checks } from '#tables/checks.ts';
import { claims } from '#tables/claims.ts';
import { corrections } from '#tables/corrections.ts';
import { counties } from '#tables/counties.ts';
import { disclosures } from '#tables/disclosures.ts';
import { duties } from '#tables/duties.ts';
import { events } from '#tables/events.ts';
import { facilities } from '#tables/facilities.ts';
import { facilityKinds } from '#tables/facility-kinds.ts';
import { holidays } from '#tables/holidays.ts';
import { hotlines } from '#tables/hotlines.ts';
import { indicators } from '#tables/indicators.ts';
import { letters } from '#tables/letters.ts';
import { moved } from '#tables/moved.ts';
import { neighbours } from '#tables/neighbours.ts';
import { observations } from '#tables/observations.ts';
import { organisations } from '#tables/organisations.ts';
import { placesElsewhere } from '#tables/places-elsewhere.ts';
import { requests } from '#tables/requests.ts';
import { searches } from '#tables/searches.ts';
import { sourceAccess } from '#tables/source-access.ts';
import { sources } from '#tables/sources.ts';
import { synonyms } from '#tables/synonyms.ts';
import { statements } from '#tables/statements.ts';
import type { RowOf } from '#tables/table.ts';
import { tombstones } from '#tables/tombstones.ts';
import { topics } from '#tables/topics.ts';
import { townships } from '#tables/townships.ts';
import { villages } from '#tables/villages.ts';

/** Every table of the site, in the order of the catalogue. The file is `data/<name>.csv`. */
export const tables = {
  facilities,
  facility_kinds: facilityKinds,
  townships,
  villages,
  counties,
  neighbours,
  indicators,
  observations,
  organisations,
  events,
  hotlines,
  benefits,
  sources,
  source_access: sourceAccess,
  statements,
  searches,
  claims,
  checks,
  topics,
  duties,
  disclosures,
  letters,
  requests,
  holidays,
  tombstones,
  moved,
  synonyms,
  answers_absent: answersAbsent,
  places_elsewhere: placesElsewhere,
  corrections,
} as const;

export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as readonly TableName[];

/** Type of one row of a table. */
export type TableRow<K extends TableName> = RowOf<(typeof tables)[K]['columns']>;
