import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { templateWorkbook } from '#desk/template.ts';
import { normalTitle, titlesOf } from '#desk/titles.ts';
import { tableNames, tables } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';
import { published, read, said } from './handed-in.ts';
import { fillIn } from './fill-in.ts';

const langs = ['zh', 'en'] as const;

describe.each(tableNames)('the template of %s', (name) => {
  test.each(langs)('asks in %s for every column of the table', async (lang) => {
    const { columns } = tables[name] as unknown as Table;
    const { sheets } = await readXlsx(await templateWorkbook(name, published, lang));
    expect(sheets[0]?.rows[0]).toEqual(Object.values(columns).map(({ title }) => title[lang]));
    const file = await read('a.xlsx', await templateWorkbook(name, published, lang), {
      table: name,
    });
    expect(file.list?.mapping.flatMap(({ to }) => to)).toEqual(Object.keys(columns));
    // Nothing but the note that there are other sheets.
    expect(file.notices.filter(({ code }) => !code.startsWith('sheet-'))).toEqual([]);
    expect(said(file)).toHaveLength(file.notices.length);
  });

  test('has titles that no two columns share', () => {
    const { columns } = tables[name] as unknown as Table;
    const titles = titlesOf(tables[name] as unknown as Table);
    for (const [column, { title }] of Object.entries(columns)) {
      for (const text of [column, title.zh, title.en])
        expect(titles.get(normalTitle(text))).toBe(column);
    }
  });
});

describe('the template of the facilities', () => {
  test('offers kinds, townships and states, and keeps codes as text', async () => {
    const bytes = await templateWorkbook('facilities', published, 'zh');
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const [form, , options] = sheets;
    expect(options?.hidden).toBe(true);
    const offered = (form?.dataValidations ?? []).map(({ formula1 }) => {
      const [, letter = '', last = ''] = /\$([A-Z])\$1:\$[A-Z]\$(\d+)/.exec(formula1 ?? '') ?? [];
      const at = letter.charCodeAt(0) - 65;
      return options?.rows.slice(0, Number(last)).map((row) => row[at]);
    });
    expect(offered).toContainEqual(published.townships.map((row) => row.value.name_zh));
    expect(offered).toContainEqual(published.facility_kinds.map((row) => row.value.name_zh));
    expect(offered).toContainEqual(['运营中', '暂停服务', '已关闭', '现状不明']);
    const code = Object.keys(tables.facilities.columns).indexOf('credit_code');
    expect(form?.cells?.get(`0,${code}`)?.style?.numFmt).toBe('@');
    expect(form?.cells?.get('0,0')?.comment?.text).toContain('永久不变');
  });

  test.each(langs)(
    'filled in with what it offers in %s, it is read without a finding',
    async (lang) => {
      const choice = {
        zh: {
          kind_id: '村级互助幸福院',
          township_code: '代王城镇',
          status: '运营中',
          record_status: '据报道',
        },
        en: {
          kind_id: 'Village mutual-aid home',
          township_code: 'Daiwangcheng Town',
          status: 'operating',
          record_status: 'as reported',
        },
      }[lang];
      const kind = published.facility_kinds.find(
        (row) => row.value.kind_id === 'elder-village-home',
      );
      const bytes = await fillIn(await templateWorkbook('facilities', published, lang), [
        {
          ...choice,
          kind_id: (lang === 'zh' ? kind?.value.name_zh : kind?.value.name_en) ?? '',
          facility_id: 'daiwang-home-1',
          name_zh: '代王城互助幸福院',
          name_en: 'Daiwangcheng home',
          status_as_of: '2022-09',
          source_id: published.sources[0]?.value.title_zh ?? '',
        },
      ]);
      const file = await read('a.xlsx', bytes);
      expect(said(file).slice(2)).toEqual([]);
      const { rows } = file;
      expect(rows[0]?.value).toMatchObject({
        kind_id: 'elder-village-home',
        township_code: '130726101',
        status: 'operating',
        record_status: 'reported',
        source_id: published.sources[0]?.value.source_id,
      });
    },
  );
});
