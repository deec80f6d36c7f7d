import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';

export interface Decoded {
  /** The text without byte-order mark; null where the bytes are not UTF-8. */
  readonly text: string | null;
  readonly findings: readonly Finding[];
}

export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030';

/** Private-use characters, controls, and what stands for bytes that could not be read. */
const GARBLED = /[\0-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\ufffd-\uffff]/;

/**
 * Decodes a text file that an editor hands in: by its byte-order mark, as strict UTF-8, or as
 * GB18030, which WPS and Excel write in China. Null where none of them fits: text in another
 * encoding, read as GB18030, would turn into other characters.
 */
export function decodeAny(
  bytes: Uint8Array,
): { readonly text: string; readonly encoding: Encoding } | null {
  const marked = utf16(bytes);
  const unicode = decode(bytes, marked ?? 'utf-8');
  const encoding = marked ?? (unicode === null ? 'GB18030' : 'UTF-8');
  const text = unicode ?? (marked === null ? decode(bytes, 'gb18030') : null);
  if (text === null || GARBLED.test(text)) return null;
  if (encoding === 'GB18030' && !looksChinese(bytes)) return null;
  return { text: text.replace(/^\ufeff/, ''), encoding };
}

/**
 * What was kept in git, as text: a table or a message that somebody's program saved in GBK or UTF-16
 * is decoded, and said to be. Bytes that no encoding fits stay the marks of such.
 */
export function decodeKept(bytes: Uint8Array): {
  readonly text: string;
  readonly recoded: boolean;
} {
  const unicode = decode(bytes, 'utf-8');
  const read = unicode === null || unicode.includes('\0') ? decodeAny(bytes) : null;
  if (read !== null) return { text: read.text, recoded: read.encoding !== 'UTF-8' };
  return { text: unicode ?? new TextDecoder('utf-8').decode(bytes), recoded: false };
}

/**
 * Whether a text is Chinese in GBK that git took for Latin letters, as it does with a message that is no
 * UTF-8: four of such in a row, as no language has them. What it was cannot be told: bytes that by chance
 * were UTF-8 were kept as they are, so that many texts become the same letters.
 */
export function isMistakenLatin(text: string): boolean {
  const runs = text.match(/[\xa1-\u07ff]{4,}/g) ?? [];
  return runs.some((run) => (run.match(/[\xa1-\xff]/g) ?? []).length >= 3);
}

/**
 * Decodes the bytes of a data file strictly as UTF-8. Other encodings are named and refused, never
 * guessed: a wrong guess would publish wrong characters.
 */
export function decodeUtf8(bytes: Uint8Array, file: string): Decoded {
  if (utf16(bytes) !== null) return refuse(file, 'encoding-utf16');
  const text = decode(bytes, 'utf-8');
  if (text === null) {
    const gbk = decode(bytes, 'gb18030') !== null;
    return refuse(file, gbk ? 'encoding-gbk' : 'encoding-unknown');
  }
  if (text.includes('\0')) return refuse(file, 'encoding-unknown');
  if (!text.startsWith('\ufeff')) return { text, findings: [] };
  return { text: text.slice(1), findings: [finding({ file }, { code: 'byte-order-mark' })] };
}

function refuse(
  file: string,
  code: 'encoding-utf16' | 'encoding-gbk' | 'encoding-unknown',
): Decoded {
  return { text: null, findings: [finding({ file }, { code })] };
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function utf16([a, b]: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  if (a === 0xff && b === 0xfe) return 'UTF-16LE';
  return a === 0xfe && b === 0xff ? 'UTF-16BE' : null;
}

/**
 * Whether text taken for GB18030 looks as Chinese text does: nearly all of its characters stand in
 * the oldest part of the code (GB 2312), both bytes above A0. Other encodings hit the rest as often.
 */
function looksChinese(bytes: Uint8Array): boolean {
  let [common, rare] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const [lead = 0, trail = 0] = bytes.subarray(at, at + 2);
    if (lead < 0x80) continue;
    if (lead >= 0xa1 && trail >= 0xa1) common += 1;
    else rare += 1;
    at += trail >= 0x30 && trail <= 0x39 ? 3 : 1;
  }
  return rare * 4 < common;
}
