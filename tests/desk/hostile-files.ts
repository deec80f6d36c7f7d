import { zipSync } from 'fflate';
import { limits } from '#desk/limits.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const bombSize = limits.fileBytes + 1;

/** A workbook whose sheet is small in the file and huge when unpacked. */
export function bomb(): Uint8Array {
  const zeros = new Uint8Array(4 * 1024 * 1024);
  const sheets = Array.from(
    { length: 45 },
    (_, n) => [`xl/worksheets/sheet${n}.xml`, zeros] as const,
  );
  return zipSync({ 'xl/workbook.xml': utf8('<workbook/>'), ...Object.fromEntries(sheets) });
}

/** A workbook that says of a part that it is small, which is a lie. */
export function lyingBomb(): Uint8Array {
  const zeros = new Uint8Array(64 * 1024 * 1024);
  const bytes = zipSync({ 'xl/workbook.xml': zeros });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let index = 0; index + 4 < bytes.length; index++) {
    if (view.getUint32(index, true) === 0x02014b50) view.setUint32(index + 24, 1000, true);
  }
  return bytes;
}

/** A workbook with entities that grow a billion times where they are expanded. */
export function laughs(): Uint8Array {
  const entities = Array.from(
    { length: 9 },
    (_, n) => `<!ENTITY lol${n + 1} "${`&lol${n};`.repeat(10)}">`,
  );
  const xml = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY lol0 "lol">${entities.join('')}]><w>&lol9;</w>`;
  return zipSync({ 'xl/workbook.xml': utf8(xml) });
}

/** An OpenDocument sheet with a password: its parts are listed as encrypted. */
export function encryptedOds(): Uint8Array {
  return zipSync({
    'content.xml': utf8('garbage'),
    'META-INF/manifest.xml': utf8('<manifest:encryption-data manifest:checksum="x"/>'),
  });
}

/** A compound file with one empty stream, as Office wraps old and encrypted documents. */
export function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(512 * 4);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true); // one sector of the allocation table
  view.setUint32(48, 1, true); // the directory begins in sector 1
  view.setUint32(56, 4096, true);
  view.setUint32(60, 0xfffffffe, true);
  view.setUint32(68, 0xfffffffe, true);
  view.setUint32(76, 0, true);
  for (let at = 80; at < 512; at += 4) view.setUint32(at, 0xffffffff, true);
  view.setUint32(512, 0xfffffffd, true);
  view.setUint32(516, 0xfffffffe, true);
  const entry = (at: number, name: string, type: number): void => {
    [...name].forEach((char, index) => view.setUint16(at + index * 2, char.charCodeAt(0), true));
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    view.setUint8(at + 66, type);
    view.setUint32(at + 116, 0xfffffffe, true);
  };
  entry(1024, 'Root Entry', 5);
  entry(1024 + 128, stream, 2);
  return bytes;
}
