import { coordinateRule, crsChoices } from '#tables/coordinates.ts';
import { checkedOn, notes, sourceId, sourceLocator } from '#tables/shared-columns.ts';
import { defineTable } from '#tables/table.ts';
import type { RowOf } from '#tables/table.ts';
import { code, id, text, texts } from '#tables/text-cells.ts';
import { choice, integer, number } from '#tables/value-cells.ts';

export const townshipKinds = {
  town: { zh: '镇', en: 'town' },
  township: { zh: '乡', en: 'township' },
} as const;

export const townships = defineTable({
  name: 'townships',
  title: { zh: '乡镇', en: 'Townships' },
  description: {
    zh: '蔚县的乡镇，附区划代码和在示意图上的位置。',
    en: 'The towns and townships of Yu County with their division codes and places on the schematic map.',
  },
  key: ['township_code'],
  guarded: ['name_zh'],
  references: [
    { column: 'source_id', table: 'sources' },
    { column: 'seat_source_id', table: 'sources' },
  ],
  position: { lon: 'seat_lon', lat: 'seat_lat', crs: 'crs' },
  rowRule: (row) =>
    coordinateRule(
      { lon: row.seat_lon, lat: row.seat_lat, crs: row.crs },
      {
        lon: 'seat_lon',
        lat: 'seat_lat',
        crs: 'crs',
      },
    ),
  columns: {
    township_code: code({
      title: { zh: '区划代码', en: 'Division code' },
      description: {
        zh: '县以下行政区划代码（GB/T 10114），九位。',
        en: 'Nine-digit code of the township-level division (GB/T 10114).',
      },
      example: '130726100',
      digits: 9,
    }),
    name_zh: text({
      title: { zh: '名称', en: 'Name (Chinese)' },
      description: { zh: '全称，带“镇”或“乡”。', en: 'Full Chinese name.' },
      example: '蔚州镇',
    }),
    name_en: text({
      title: { zh: '英文名', en: 'Name (English)' },
      description: { zh: '汉语拼音加 Town 或 Township。', en: 'Pinyin with Town or Township.' },
      example: 'Yuzhou Town',
    }),
    also_called_zh: texts({
      title: { zh: '也叫', en: 'Also called (Chinese)' },
      description: {
        zh: '人们对这个乡镇的其他叫法和旧名，几个之间用英文分号隔开；检索、名录和答案照它认。',
        en: 'Other and former names of the township, in Chinese, separated by semicolons; search, directory and answers know it by them.',
      },
      example: '县城;蔚州古城',
    }).optional(),
    also_called_en: texts({
      title: { zh: '英文也叫', en: 'Also called (English)' },
      description: { zh: '其他说法，英文。', en: 'Other and former names, and other spellings.' },
      example: 'Weizhou',
    }).optional(),
    kind: choice({
      title: { zh: '类别', en: 'Kind' },
      description: { zh: '镇或乡。', en: 'Town or township.' },
      choices: townshipKinds,
    }),
    hex_col: integer({
      title: { zh: '示意图列', en: 'Map column' },
      description: {
        zh: '六边形示意图上的列，西起为 0，奇数行右移半格；编辑安排，不是测量。',
        en: 'Column on the hexagon map, 0 in the west, odd rows shifted right by half a cell; an editorial arrangement, not a measurement.',
      },
      minimum: 0,
      maximum: 50,
    }),
    hex_row: integer({
      title: { zh: '示意图行', en: 'Map row' },
      description: {
        zh: '六边形示意图上的行，北起为 0。',
        en: 'Row on the hexagon map, 0 in the north.',
      },
      minimum: 0,
      maximum: 50,
    }),
    seat_lon: number({
      title: { zh: '驻地经度', en: 'Longitude of the seat' },
      description: { zh: '乡镇驻地的经度，单位度。', en: 'Longitude of the seat in degrees east.' },
      example: '114.57594',
      minimum: -180,
      maximum: 180,
    }).optional(),
    seat_lat: number({
      title: { zh: '驻地纬度', en: 'Latitude of the seat' },
      description: { zh: '乡镇驻地的纬度，单位度。', en: 'Latitude of the seat in degrees north.' },
      example: '39.83246',
      minimum: -180,
      maximum: 180,
    }).optional(),
    crs: choice({
      title: { zh: '坐标系', en: 'Coordinate system' },
      description: { zh: '填了坐标就要写明坐标系。', en: 'Needed wherever a coordinate is given.' },
      choices: crsChoices,
    }).optional(),
    seat_source_id: id({
      title: { zh: '坐标来源', en: 'Source of the seat' },
      description: { zh: '驻地坐标的来源编号。', en: 'Source of the coordinates of the seat.' },
      example: 'geonames',
    }).optional(),
    ...notes,
    source_id: sourceId,
    source_locator: sourceLocator,
    checked_on: checkedOn,
  },
});

export type Township = RowOf<(typeof townships)['columns']>;
