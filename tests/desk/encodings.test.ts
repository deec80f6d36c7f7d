import { describe, expect, test } from 'vitest';
import { decodeAny } from '#tables/decode.ts';
import { toGb18030, toUtf16 } from './gb18030.ts';
import { csv, read, said, sound, titles, utf8 } from './handed-in.ts';

const other = { ...sound, facility_id: 'daiwang-home-2', name_zh: '代王城老年公寓' };
const text = csv([sound, other], { header: titles });
const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': utf8,
  'UTF-8 with a byte-order mark': (each) => utf8(`\ufeff${each}`),
  GB18030: toGb18030,
  'UTF-16LE': (each) => toUtf16(each, true),
  'UTF-16BE': (each) => toUtf16(each, false),
};
const lineEnds = { LF: '\n', CRLF: '\r\n', CR: '\r' };

describe.each(Object.entries(encodings))('text in %s', (name, encode) => {
  test.each(Object.entries(lineEnds))('with %s is read as it was written', async (_, end) => {
    const result = await read('名单.csv', encode(text.replaceAll('\n', end)));
    const expected = (await read('名单.csv', utf8(text))).rows;
    expect(expected).toHaveLength(2);
    expect(result.rows).toEqual(expected);
    expect(said(result)).toEqual(
      name.startsWith('UTF-8')
        ? []
        : [`文件的编码是${name === 'GB18030' ? 'GBK' : 'UTF-16'}，已照它读`],
    );
  });
});

test.each([
  ['tab', '\t'],
  ['semicolon', ';'],
  ['bar', '|'],
])('a %s between the cells is told from the titles', async (_, delimiter) => {
  const result = await read('名单.tsv', utf8(csv([sound], { header: titles, delimiter })));
  expect(said(result)).toEqual([]);
  expect(result.rows).toEqual((await read('名单.tsv', utf8(csv([sound])))).rows);
});

describe('no encoding is guessed where it would change characters', () => {
  test.each([
    ['Latin-1', Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x6e)],
    ['Big5', Uint8Array.of(0xa6, 0xd1, 0xa4, 0x48, 0xbd, 0xd0, 0xb0, 0xdd)], // 老人請問
    ['Shift-JIS', Uint8Array.of(0x83, 0x65, 0x83, 0x58, 0x83, 0x67)], // テスト
    ['UTF-16 without a mark', Uint8Array.of(0x61, 0, 0x2c, 0, 0x62, 0)],
    ['bytes of no encoding', Uint8Array.of(0x61, 0xff, 0x62)],
  ])('%s is refused', (_, bytes) => {
    expect(decodeAny(bytes)).toBeNull();
  });

  test('common Chinese text in GB18030 is read', () => {
    expect(decodeAny(toGb18030('老人,请问'))).toEqual({ text: '老人,请问', encoding: 'GB18030' });
  });
});
