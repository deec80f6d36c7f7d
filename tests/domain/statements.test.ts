import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceRows } from '#domain/evidence.ts';
import { agreementOf } from '#domain/figure.ts';
import { buildFigureBook } from '#domain/figure-book.ts';
import { facilityStatements, statedFacts } from '#domain/stated-facts.ts';
import { numbersAgree, preferSources, textsAgree } from '#domain/statements.ts';
import { figureRows } from '#downloads/figure-table.ts';
import type { Statement } from '#tables/statements.ts';
import { realDataset, withAdded, withChanged } from '../support/dataset.ts';
import { saidOf } from '../support/integrity.ts';

const dataset = realDataset();
const homes: Partial<Statement> = {
  table: 'observations',
  row_key: 'elder-village-homes|130726||2022-09||',
  column: 'value',
  value: '60',
  qualifier: 'exact',
  source_id: 'sina-2014',
  source_locator: '第4段',
  phrase: null,
};
const stating = (change: Partial<Statement> = {}) =>
  withAdded(dataset, 'statements', { ...homes, ...change });
const figureIn = (changed: typeof dataset) =>
  buildFigureBook(changed, '130726').find({ id: 'elder-village-homes', period: '2022-09' });

describe('two statements of one fact', () => {
  test.each([
    [56, 'exact', 56, 'exact', true],
    [56, 'exact', 60, 'exact', false],
    [1000, 'at_least', 1023, 'exact', true],
    [1000, 'at_least', 990, 'exact', false],
    [1000, 'at_least', 1300, 'at_least', true],
    [410_000, 'approx', 411_824, 'exact', true],
    [300_000, 'approx', 411_824, 'exact', false],
  ] as const)('%d (%s) and %d (%s) agree: %s', (a, ofA, b, ofB, agree) => {
    expect(numbersAgree(a, ofA, b, ofB)).toBe(agree);
    expect(numbersAgree(b, ofB, a, ofA)).toBe(agree);
  });

  test('agree with themselves, and in either order', () => {
    const kinds = fc.constantFrom('exact', 'at_least', 'approx');
    fc.assert(
      fc.property(fc.nat(), kinds, fc.nat(), kinds, (a, ofA, b, ofB) => {
        expect(numbersAgree(a, ofA, a, ofB)).toBe(true);
        expect(numbersAgree(a, ofA, b, ofB)).toBe(numbersAgree(b, ofB, a, ofA));
      }),
    );
  });

  test('in words agree where one says more of the same', () => {
    expect(textsAgree('光明街北侧', '蔚州镇光明街北侧。')).toBe(true);
    expect(textsAgree('光明街北侧', '和平路南侧')).toBe(false);
  });
});

describe('a second source of a figure', () => {
  test('that says otherwise stands on the figure as a conflict', () => {
    const changed = stating();
    const figure = figureIn(changed);
    expect(figure && agreementOf(figure)).toBe('differs');
    const rows = evidenceRows(figure === undefined ? [] : [figure], changed, 'zh');
    expect(rows[0]?.further).toMatchObject([
      { source: 'sina-2014', value: '60个', number: 60, locator: '第4段', agrees: false },
    ]);
  });

  test('becomes a row of the reconciliation, and of the downloads', () => {
    const changed = stating();
    const book = buildFigureBook(changed, '130726');
    const fact = statedFacts(changed, book).find(({ verdict }) => verdict === 'differs');
    expect(fact).toMatchObject({
      name: {
        zh: '村级互助幸福院，蔚县，2022年9月',
        en: 'Village mutual-aid homes, Yu County, September 2022',
      },
      path: '/statistics/elder-village-homes/#f-2022-09',
    });
    expect(fact?.said.map(({ source, text }) => `${source} ${text.zh}`)).toEqual([
      'zjknews-2022 56个',
      'sina-2014 60个',
    ]);
    const figure = figureIn(changed);
    expect(figureRows(figure === undefined ? [] : [figure], changed)[0]).toMatchObject({
      agreement: 'differs',
      further_statements: 'sina-2014=60',
    });
  });

  test('that says the same strengthens it', () => {
    const figure = figureIn(stating({ value: '56' }));
    expect(figure && agreementOf(figure)).toBe('agrees');
    const alone = figureIn(dataset);
    expect(alone && agreementOf(alone)).toBeNull();
  });

  test('is published where the bulletin and the county table of the census agree', () => {
    const facts = statedFacts(dataset, buildFigureBook(dataset, '130726'));
    expect(facts.filter(({ path }) => path.includes('resident-population'))).toHaveLength(4);
    expect(facts.every(({ verdict }) => verdict === 'agrees')).toBe(true);
  });
});

describe('a further source of a facility', () => {
  const isCentre = (row: { facility_id: string }): boolean =>
    row.facility_id === 'yihai-student-aid-centre';
  const centre = dataset.facilities.find(({ value }) => isCentre(value))?.value;
  if (centre === undefined) throw new Error('No centre');

  test('states what the row leaves open, field by field', () => {
    const said = facilityStatements(dataset, centre).map(
      ({ field, text, agrees }) => `${field.zh} ${text.zh} ${String(agrees)}`,
    );
    expect(said).toEqual([
      '乡镇 蔚州镇 null',
      '地址 光明街北侧 null',
      '可容纳人数 112人 null',
      '在住人数 79人 null',
    ]);
  });

  test('agrees or differs where the row has the field too', () => {
    const verdictOf = (address: string): string | undefined => {
      const changed = withChanged(dataset, 'facilities', isCentre, { address });
      const facts = statedFacts(changed, buildFigureBook(changed, '130726'));
      return facts.find(({ id }) => id === 'stated-yihai-student-aid-centre-address')?.verdict;
    };
    expect(verdictOf('蔚州镇光明街北侧')).toBe('agrees');
    expect(verdictOf('和平路南侧')).toBe('differs');
  });
});

test('sources are preferred that are newer, then nearer to the origin, then trusted more', () => {
  const prefer = preferSources(dataset);
  expect(prefer('zjknews-2022', 'sina-2014')).toBeLessThan(0);
  expect(prefer('census-2010', 'census-2020')).toBeGreaterThan(0);
  // Of the same year: the repository that opens before nothing else; unconfirmed ones come last.
  const low = withChanged(dataset, 'sources', ({ source_id }) => source_id === 'zjknews-2022', {
    trust: 'low',
  });
  expect(preferSources(low)('zjknews-2022', 'sina-2014')).toBeGreaterThan(0);
});

describe('a statement is refused', () => {
  test.each<[string, Partial<Statement>, string, string]>([
    [
      'of a row that there is not',
      { row_key: 'elder-village-homes|130726||2022-08||' },
      'statements.csv row_key “elder-village-homes|130726||2022-08||”: observations 里没有这一行，别的来源说的要挂在已有的行上。→ elder-village-homes|130726||2022-09||',
      'statements.csv row_key “elder-village-homes|130726||2022-08||”: observations has no such row; what a further source says hangs on a row that there is. → elder-village-homes|130726||2022-09||',
    ],
    [
      'of a column that there is not',
      { column: 'values' },
      'statements.csv column “values”: observations 没有这一列。→ value 观测值填 value；机构填列名，或填 capacity、residents。',
      'statements.csv column “values”: observations has no such column. → value Give value for an observation; for a facility one of its columns, or capacity, or residents.',
    ],
    [
      'whose value the cell could not hold',
      { value: '60个' },
      'statements.csv value “60个”: 请只填数字，不带单位、逗号和空格。',
      'statements.csv value “60个”: ',
    ],
    [
      'of the source of the row itself',
      { source_id: 'zjknews-2022' },
      'statements.csv source_id “zjknews-2022”: 正表的这一行就是这个来源，不必再登一遍。别的来源说的才登在这里。',
      'statements.csv source_id “zjknews-2022”: the row of the fact rests on this very source. Only what another source says stands here.',
    ],
  ])('%s', (_, change, zh, en) => {
    const changed = stating(change);
    expect(saidOf(changed)).toHaveLength(1);
    if (!('value' in change)) expect(saidOf(changed)).toEqual([zh]);
    expect(saidOf(changed, 'en')[0]).toContain(en);
  });
});

test('a preferred source that the site does not show is pointed out', () => {
  const newer = { row_key: 'elder-village-homes|130726||2014-05||', source_id: 'zjknews-2022' };
  const changed = stating({ ...newer, value: '16' });
  expect(saidOf(changed)).toEqual([
    'statements.csv value “16”: 照优先的规则（较新、离原处较近、较可信），这个来源应排在 sina-2014 前面，网站显示的却是“15”。请核对；要换的，把两行对调，并写进更正表。',
  ]);
  expect(saidOf(changed, 'en')).toEqual([
    'statements.csv value “16”: by the rule (newer, nearer to the origin, trusted more) this source goes before sina-2014, but the site shows “15”. Check it; to change it, exchange the two rows and enter a correction.',
  ]);
});
