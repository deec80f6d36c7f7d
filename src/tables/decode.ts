import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';

export interface Decoded {
  /** The text without byte-order mark; null where the bytes are not UTF-8. */
  readonly text: string | null;
  readonly findings: readonly Finding[];
}

/**
 * Decodes the bytes of a data file strictly as UTF-8. Other encodings are named and refused, never
 * guessed: a wrong guess would publish wrong characters.
 */
export function decodeUtf8(bytes: Uint8Array, file: string): Decoded {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
    return refuse(file, 'encoding-utf16');
  }
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
