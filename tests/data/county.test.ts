import { expect, test } from 'vitest';
import { checkIntegrity } from '#domain/integrity.ts';
import { realDataset } from '../support/dataset.ts';
import { inTodaysColumns } from '../support/freeze-county.ts';

test('the county of the tests is sound, so that what a test changes is all that is wrong', () => {
  const programmes = null;
  expect(checkIntegrity(realDataset(), { countyCode: '130726', programmes })).toEqual([]);
});

test('a table of the county takes the columns of today, empty where it did not know them', () => {
  const old = 'home_id,gone,name\na,x,"A, B"\nb,,C\n';
  expect(inTodaysColumns(old, ['home_id', 'fee', 'name'])).toBe(
    'home_id,fee,name\na,,"A, B"\nb,,C\n',
  );
  expect(inTodaysColumns('', ['home_id', 'name'])).toBe('home_id,name\n');
});
