import { describe, expect, test } from 'vitest';
import { readEntries } from '#directory/directory-file.ts';
import { packDirectory } from '#directory/pack.ts';
import { readForms } from '#domain/fold-forms.ts';
import { textMatch } from '#directory/text-match.ts';
import { aFacility, aKind, aTownship } from '../support/make-rows.ts';

const parts = {
  facilities: [
    aFacility({
      facility_id: 'yuzhou-home',
      name_zh: '蔚州幸福院',
      name_en: 'Yuzhou Home',
      township_code: '130726100',
      village: '东关外居民委员会',
      address: '北街12号',
      phone: '0313-7012345',
      operator: '民政局',
      status: 'unknown',
      status_as_of: '2014-05',
      fees: '900-1200/month',
      fees_as_of: '2014',
      admits: ['self_care', 'dementia'],
    }),
    aFacility({ facility_id: 'bare', name_zh: '某院', name_en: 'Some home' }),
  ],
  kinds: [aKind()],
  townships: [
    aTownship(),
    aTownship({ township_code: '130726100', name_zh: '蔚州镇', name_en: 'Yuzhou Town' }),
  ],
  map: { width: 1, height: 1, cells: [] },
  asOf: '2026-11-22',
  empty: { searches: {}, borders: {}, hotline: null },
  synonyms: [{ word: '管民政的', lang: 'zh' as const, leads_to: '民政局' }],
  spoken: new Map(
    ['yuzhou-home', 'bare'].map((id) => [
      id,
      { on: '2014-05', source: 'zjknews-2022', inferred: true },
    ]),
  ),
};

describe('the file of the directory', () => {
  test.each(['zh', 'en'] as const)('gives back the entries it was packed from (%s)', (lang) => {
    const file = JSON.parse(JSON.stringify(packDirectory(parts, lang))) as ReturnType<
      typeof packDirectory
    >;
    const [full, bare] = readEntries(file);
    expect(full).toMatchObject({
      id: 'yuzhou-home',
      name: lang === 'zh' ? '蔚州幸福院' : 'Yuzhou Home',
      group: 'elder',
      kind: 'elder-village-home',
      township: '130726100',
      village: '东关外',
      address: '北街12号',
      phone: '0313-7012345',
      operator: '民政局',
      status: 'unknown',
      statusAsOf: '2014-05',
      spoken: null,
      record: 'reported',
      answers: {
        fees: ['1000', '1500', '2000', '3000', '5000'],
        admits: ['self_care', 'dementia'],
      },
    });
    expect(full?.facts['fees']).toContain('1,200');
    expect(bare).toMatchObject({
      township: null,
      village: null,
      address: null,
      phone: null,
      operator: null,
      facts: {},
      answers: {},
      statusAsOf: null,
      spoken: '2014-05',
    });
  });

  test.each(['zh', 'en'] as const)(
    'finds an entry by all that is said of it, and how it sounds (%s)',
    (lang) => {
      const [full, bare] = readEntries(packDirectory(parts, lang));
      const typed = [
        '蔚州',
        '东关',
        'dongguan',
        'yzxfy',
        'weizhou',
        '北街12',
        '民政',
        'mzj',
        'Yuzhou Town',
        '互助',
      ];
      for (const text of typed) {
        expect([text, full && textMatch(text)(full)]).toEqual([text, true]);
      }
      expect(bare && textMatch('蔚州')(bare)).toBe(false);
      expect(bare && textMatch('my')(bare)).toBe(true);
    },
  );

  test('is found in traditional characters and by other words of people', () => {
    const file = packDirectory(parts, 'zh');
    const [full] = readEntries(file);
    const finds = (typed: string) => full && textMatch(typed, readForms(file.forms))(full);
    expect(['蔚州鎮', '東關', '管民政的', '養老鎮'].map(finds)).toEqual([true, true, true, false]);
  });

  test('names every fact, and as answers only those that some place gives', () => {
    const { facts } = packDirectory(parts, 'zh');
    const of = (id: string) => facts.find((fact) => fact.id === id);
    expect(of('beds')).toMatchObject({ title: '床位', texts: [], answers: [] });
    expect(of('admits')).toMatchObject({
      texts: ['能自理、认知症', ''],
      answers: ['0,1', ''],
      options: [
        { id: 'self_care', name: '能自理' },
        { id: 'dementia', name: '认知症' },
      ],
    });
    expect(of('rating')?.options).toEqual([]);
  });

  test('lists the townships by name', () => {
    expect(packDirectory(parts, 'zh').townships.map(({ name }) => name)).toEqual([
      '代王城镇',
      '蔚州镇',
    ]);
  });

  test('is refused where its numbers lead to nothing', () => {
    const file = packDirectory(parts, 'zh');
    expect(() => readEntries({ ...file, kinds: [] })).toThrow('no entry 0');
  });
});
