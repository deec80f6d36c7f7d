import { writeXlsx } from 'hucre/xlsx';
import type { Dataset } from '#domain/dataset.ts';
import { pickOne, seeded } from '../demo-data/seeded.ts';

type Cells = (string | number)[];

const TITLES = [
  '序号',
  '机构名称',
  '所属乡镇',
  '所在村',
  '机构类型',
  '详细地址',
  '联系电话',
  '床位数',
  '建成时间',
  '经营性质',
  '运营状态',
  '负责人',
  '备注',
];
const KINDS = ['农村互助幸福院', '养老院', '日间照料中心', '敬老院', '老年公寓'];
const DAYS = ['2011.9', '2015年7月', '2019/6/1', '20180501', '2020', '暂无'];

/**
 * A list of places of care as a big office would keep it: short names of townships and villages,
 * words for kinds, telephones and dates in many forms. No place or number is real; the same number
 * of rows gives the same list.
 */
export function madeList(dataset: Dataset, rows: number): Cells[] {
  const next = seeded(19);
  const digits = (length: number): string =>
    Array.from({ length }, () => Math.floor(next() * 10)).join('');
  const phones = [
    () => `0313-0${digits(6)}`,
    () => `(0313) 0${digits(6)}`,
    () => `0313－0${digits(6)}转8${digits(2)}`,
    () => `0${digits(6)}`,
    () => `0313-0${digits(6)} / 0${digits(6)}`,
    () => `154${digits(8)}`,
    () => '无',
  ];
  const townships = new Map(
    dataset.townships.map(({ value }) => [value.township_code, value.name_zh] as const),
  );
  return Array.from({ length: rows }, (_, at) => {
    const { value: place } = pickOne(dataset.villages, next);
    const village = place.name_zh.replace(/(?:村民|居民)委员会$/, '');
    const township = townships.get(place.township_code) ?? '';
    const kind = pickOne(KINDS, next);
    return [
      at + 1,
      `${village}第${at + 1}${kind}`,
      pickOne([township, township.slice(0, -1), `蔚县${township}`], next),
      pickOne([village, `${village}委会`, ''], next),
      pickOne([kind, ''], next),
      `河北省蔚县${township}${village}示例路${Math.floor(next() * 90)}号`,
      pickOne(phones, next)(),
      pickOne([`${Math.floor(next() * 90)}张`, Math.floor(next() * 90), '约40'], next),
      pickOne(DAYS, next),
      pickOne(['公办', '民办', '村集体', '/'], next),
      pickOne(['正常', '运营中', '停用'], next),
      '张三',
      '',
    ];
  });
}

/** The same as a workbook, a name of the sheet above its titles. */
export function madeWorkbook(dataset: Dataset, rows: number): Promise<Uint8Array> {
  const sheet = { name: 'Sheet1', rows: [['示例名单'], TITLES, ...madeList(dataset, rows)] };
  return writeXlsx({ sheets: [sheet] });
}
