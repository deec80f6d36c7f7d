import { Inflate } from 'fflate';
import { limits } from '#desk/limits.ts';

/** Why a zip container is refused. */
export type ZipProblem = 'broken' | 'inflated' | 'encrypted';

export class ZipRefused extends Error {
  readonly problem: ZipProblem;
  constructor(problem: ZipProblem) {
    super(`zip container refused: ${problem}`);
    this.problem = problem;
  }
}

interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** Compressed bytes handed over at once: at most a thousand times as much comes out. */
const STEP = 16 * 1024;

/** The names and declared sizes of a zip container, from its central directory. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) throw new ZipRefused('inflated');
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: count }, () => {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      throw new ZipRefused('broken');
    }
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new ZipRefused('encrypted');
    const nameLength = view.getUint16(at + 28, true);
    const entry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    if (localName(bytes, view, entry.offset) !== entry.name) throw new ZipRefused('broken');
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    return entry;
  });
}

/** The name of a part where its bytes stand; it must be the one in the directory. */
function localName(bytes: Uint8Array, view: DataView, offset: number): string | null {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL_HEADER) return null;
  const length = view.getUint16(offset + 26, true);
  return new TextDecoder().decode(bytes.subarray(offset + 30, offset + 30 + length));
}

/**
 * Unpacks the wanted parts of a zip container. What really comes out is counted on the way, since
 * what a container says of its sizes may be a lie: neither one part nor all together may exceed
 * what was declared or what is allowed.
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Record<string, Uint8Array> {
  const entries = zipEntries(bytes).filter(({ name }) => wanted(name));
  const declared = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (declared > limits.unpackedBytes) throw new ZipRefused('inflated');
  return Object.fromEntries(entries.map((entry) => [entry.name, unpack(bytes, entry)]));
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packed, size, method } = entry;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const body = bytes.subarray(start, start + packed);
  if (body.length < packed) throw new ZipRefused('broken');
  if (method !== 0 && method !== 8) throw new ZipRefused('broken');
  const part = method === 0 ? body : inflate(body, size);
  if (crc32(part) !== entry.crc) throw new ZipRefused('broken');
  return part;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** The checksum of zip containers: a changed byte must not pass for content. */
function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (CRC_TABLE[(sum ^ byte) & 0xff] ?? 0);
  return ~sum >>> 0;
}

function inflate(body: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new ZipRefused('inflated');
    out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < body.length; at += STEP) {
      stream.push(body.subarray(at, at + STEP), at + STEP >= body.length);
    }
  } catch (error) {
    throw error instanceof ZipRefused ? error : new ZipRefused('broken');
  }
  if (length !== size) throw new ZipRefused('broken');
  return out;
}

/** The end record stands last, behind it at most a comment. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new ZipRefused('broken');
}
