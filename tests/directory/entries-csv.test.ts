import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { entriesCsv, fileNameOf } from '#directory/entries-csv.ts';
import { noFilter, UNSTATED } from '#directory/filter.ts';
import { packDirectory } from '#directory/pack.ts';
import { anEntry } from '../support/make-entries.ts';
import { aKind, aTownship } from '../support/make-rows.ts';

const file = packDirectory(
  {
    facilities: [],
    kinds: [aKind()],
    townships: [aTownship()],
    map: { width: 1, height: 1, cells: [] },
    asOf: '2026-11-22',
    empty: { searches: {}, borders: {}, hotline: null },
    synonyms: [],
    spoken: new Map(),
  },
  'zh',
);
const write = (...entries: ReturnType<typeof anEntry>[]): string =>
  entriesCsv(entries, file, ({ id }) => `https://ledger.example/facilities/${id}/`, 'zh');
const rowsOf = (text: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data;

describe('the downloaded entries', () => {
  test('say in words what the page says', () => {
    const entry = anEntry({
      township: '130726101',
      village: '北门子村',
      phone: '0313-7012345',
      statusAsOf: '2014-05-20',
    });
    expect(rowsOf(write(entry))).toEqual([
      {
        名称: '某幸福院',
        种类: '村级互助幸福院',
        乡镇: '代王城镇',
        村或社区: '北门子村',
        地址: '',
        电话: '0313-7012345',
        主办或运营方: '',
        状态: '运营中',
        状态截至: '2014-05-20',
        记录: '据报道',
        机构编号: 'home',
        网页: 'https://ledger.example/facilities/home/',
      },
    ]);
  });

  test('open in Excel: byte-order mark, CRLF, and no cell that is run', () => {
    const text = write(anEntry({ name: '=1+1', address: '@x\n+1', operator: '1-4' }));
    expect(text.startsWith('\ufeff名称,')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(3);
    const [row] = rowsOf(text);
    expect([row?.['名称'], row?.['地址'], row?.['主办或运营方']]).toEqual([
      "'=1+1",
      "'@x\n+1",
      "'1-4",
    ]);
  });

  test('say what else is known of any place', () => {
    const fees = { id: 'fees', title: '收费', brief: true, groups: null, options: [], answers: [] };
    const facts = [
      { ...fees, texts: ['每月900元'] },
      { ...fees, id: 'beds', texts: [] },
    ];
    const rows = [anEntry({ facts: { fees: '每月900元' } }), anEntry()];
    const text = entriesCsv(rows, { ...file, facts }, ({ id }) => id, 'zh');
    expect(rowsOf(text).map((row) => row['收费'])).toEqual(['每月900元', '']);
    expect(text).not.toContain('床位');
  });

  test('say of an example that it is one', () => {
    expect(rowsOf(write(anEntry({ record: 'illustrative' })))[0]?.['记录']).toBe('示例');
  });
});

describe('the name of the file', () => {
  const name = (change = {}, entries = [anEntry()]): string =>
    fileNameOf(entries, file, { ...noFilter, ...change }, 'zh');

  test('says what is in it, and as of when', () => {
    expect(name()).toBe('蔚县机构-截至2026-11-22.csv');
    expect(name({ township: '130726101', kind: 'elder-village-home', phone: true })).toBe(
      '蔚县机构-代王城镇-村级互助幸福院-有电话-截至2026-11-22.csv',
    );
    expect(name({ township: UNSTATED, group: 'elder', status: 'closed', record: 'reported' })).toBe(
      '蔚县机构-来源没有写明乡镇-养老-已关闭-据报道-截至2026-11-22.csv',
    );
  });

  test('says that there are examples in it', () => {
    expect(name({}, [anEntry({ record: 'illustrative' })])).toBe(
      '蔚县机构-含示例-截至2026-11-22.csv',
    );
  });

  test('holds nothing that a file name cannot', () => {
    expect(name({ text: ' ../a:b "c"\t* ' })).toBe('蔚县机构-a_b_c-截至2026-11-22.csv');
    expect(fileNameOf([], file, noFilter, 'en')).toBe('Yu_County_places-as_of_2026-11-22.csv');
  });
});
