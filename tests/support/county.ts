import path from 'node:path';

/**
 * The county of the tests: the tables and texts of one day, frozen, so that no commit of data turns a test of
 * code red. `npm run test:county` gives it the columns and tables that came later. What must hold of the
 * published tables is in `tests/data/`.
 */
const FOLDER = 'tests/support/county';

/** A file of the county by its path in the project, such as `data/facilities.csv` or `content`. */
export const inCounty = (file: string): string => path.resolve(FOLDER, file);
