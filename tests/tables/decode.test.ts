import { describe, expect, test } from 'vitest';
import { decodeKept, decodeUtf8, isMistakenLatin } from '#tables/decode.ts';
import { formatFinding } from '#tables/finding.ts';
import type { Lang } from '#tables/finding.ts';
import { toGb18030 } from '../desk/gb18030.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array =>
  new Uint8Array(Buffer.from(text, encoding));
const said = (data: Uint8Array, lang: Lang = 'zh'): string[] =>
  decodeUtf8(data, 'data/x.csv').findings.map((found) => formatFinding(found, lang));

/** 蔚县 in GB 18030. */
const GBK = new Uint8Array([0xce, 0xb5, 0xcf, 0xd8]);

describe('decoding', () => {
  test('takes UTF-8', () => {
    expect(decodeUtf8(bytes('蔚县,𠮷\n'), 'f')).toEqual({ text: '蔚县,𠮷\n', findings: [] });
    expect(decodeUtf8(bytes(''), 'f')).toEqual({ text: '', findings: [] });
  });

  test('drops a byte-order mark and warns', () => {
    const decoded = decodeUtf8(bytes('\ufeff蔚县'), 'data/x.csv');
    expect(decoded.text).toBe('蔚县');
    expect(decoded.findings.map((found) => found.severity)).toEqual(['warning']);
    expect(said(bytes('\ufeff蔚县'))).toEqual([
      'data/x.csv: 文件开头有 BOM 标记，已忽略。建议保存为不带 BOM 的 UTF-8。',
    ]);
    expect(said(bytes('\ufeff蔚县'), 'en')).toEqual([
      'data/x.csv: the file begins with a byte-order mark, which was ignored. Better save it as UTF-8 without BOM.',
    ]);
  });

  test('names GBK and does not read it', () => {
    expect(decodeUtf8(GBK, 'f').text).toBeNull();
    expect(said(GBK)).toEqual([
      'data/x.csv: 文件编码是 GBK/GB18030，不是 UTF-8。请另存为 UTF-8：表格选“CSV UTF-8（逗号分隔）”，文章在记事本的“编码”里选 UTF-8。',
    ]);
    expect(said(GBK, 'en')).toEqual([
      'data/x.csv: the file is encoded as GBK/GB18030, not UTF-8. Save it again as UTF-8: a table as “CSV UTF-8 (comma delimited)”, an article with UTF-8 chosen as the encoding.',
    ]);
  });

  test('names UTF-16 of either byte order by its mark', () => {
    const little = bytes('\ufeff蔚县', 'utf16le');
    for (const data of [little, swapped(little)]) {
      expect(decodeUtf8(data, 'f').text).toBeNull();
      expect(said(data)).toEqual([
        'data/x.csv: 文件编码是 UTF-16。请在表格软件里另存为“CSV UTF-8（逗号分隔）”。',
      ]);
      expect(said(data, 'en')).toEqual([
        'data/x.csv: the file is encoded as UTF-16. Save it again as “CSV UTF-8 (comma delimited)”.',
      ]);
    }
  });

  test.each([
    ['UTF-16 without a mark', bytes('a,b\n', 'utf16le')],
    ['a NUL among text', bytes('a,\0b\n')],
    ['bytes of no encoding', new Uint8Array([0xff, 0xff, 0x20])],
    ['GBK cut off in a character', GBK.slice(0, 3)],
  ])('does not recognise %s', (_, data) => {
    expect(decodeUtf8(data, 'f').text).toBeNull();
    expect(said(data)).toEqual([
      'data/x.csv: 认不出文件的编码。请在表格软件里另存为“CSV UTF-8（逗号分隔）”。',
    ]);
    expect(said(data, 'en')).toEqual([
      'data/x.csv: the encoding of the file is not recognised. Save it again as “CSV UTF-8 (comma delimited)”.',
    ]);
  });
});

function swapped(data: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.from(data).swap16());
}

describe('what git keeps', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode('改了备注'), '改了备注', false],
    ['GBK', toGb18030('改了备注，据名录'), '改了备注，据名录', true],
    ['Latin letters', new TextEncoder().encode('Café'), 'Café', false],
    ['bytes of no encoding', Uint8Array.of(0x61, 0xff, 0xff, 0x62), 'a\ufffd\ufffdb', false],
  ])('is read where it is %s', (_, bytes, text, recoded) => {
    expect(decodeKept(bytes)).toEqual({ text, recoded });
  });

  test('shows no Chinese that was taken for Latin letters', () => {
    for (const text of ['¸ÄÁË±¸×¢', '¸ÄÁ˱¸ע', 'Add: ¼Ó´úÍõ³Ç']) {
      expect(isMistakenLatin(text), text).toBe(true);
    }
    for (const text of ['改了', 'Café, naïve', '3 × 4 · 5', 'Москва', 'Øå ßé', '']) {
      expect(isMistakenLatin(text), text).toBe(false);
    }
  });
});
