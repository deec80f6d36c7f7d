import fs from 'node:fs';
import path from 'node:path';
import { labelOf } from '#loaders/read-data.ts';
import type { DataPlaces } from '#loaders/read-data.ts';
import { readSurvey } from '#map/survey/read-survey.ts';
import type { SurveyResult } from '#map/survey/read-survey.ts';
import type { Township } from '#tables/townships.ts';

/** Where surveyed boundaries stand below the folder of the tables. */
const FILE = 'geo/townships.geojson';

/** The surveyed boundaries of a build, checked; none where there is no such file. */
export function readCountySurvey(
  places: DataPlaces,
  townships: readonly Township[],
  reviewNumber: string,
): SurveyResult {
  const file = path.join(places.data, FILE);
  if (!fs.existsSync(file)) return { survey: null, findings: [] };
  return readSurvey(fs.readFileSync(file), labelOf(file), townships, reviewNumber);
}
