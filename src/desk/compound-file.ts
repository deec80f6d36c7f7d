/**
 * Streams of a compound file by name: the container of old Office files and of encrypted ones. Only
 * `WANTED` has its bytes: any number of others may claim the same bytes over and over.
 */
export type Streams = ReadonlyMap<string, Uint8Array>;

const WANTED = 'Workbook';
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const END = 0xfffffffa; // this and above: free, end of chain, or a table of the file itself

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * Reads the streams of a compound file ([MS-CFB]). Null where its chains lead nowhere or round in
 * circles: no chain may be longer than the file.
 */
export function readCompoundFile(bytes: Uint8Array): Streams | null {
  try {
    return read(bytes);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function read(bytes: Uint8Array): Streams {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = 2 ** view.getUint16(30, true);
  const miniSize = 2 ** view.getUint16(32, true);
  const miniCutoff = view.getUint32(56, true);
  if (sectorSize < 512 || sectorSize > 4096 || miniSize > sectorSize) throw new RangeError('sizes');
  const sector = (id: number): DataView => {
    const offset = (id + 1) * sectorSize;
    return new DataView(view.buffer, view.byteOffset + offset, sectorSize);
  };
  const chain = (first: number, next: (id: number) => number): number[] => {
    const ids: number[] = [];
    for (let id = first; id < END; id = next(id)) {
      ids.push(id);
      if (ids.length * miniSize > bytes.length) throw new RangeError('circular chain');
    }
    return ids;
  };
  const entries = sectorSize / 4;
  const fatSectors = fatSectorIds(view, sector, entries);
  const nextSector = (id: number): number =>
    sector(fatSectors[Math.floor(id / entries)] ?? END).getUint32((id % entries) * 4, true);
  const join = (ids: readonly number[]): Uint8Array => {
    const joined = new Uint8Array(ids.length * sectorSize);
    ids.forEach((id, index) => {
      const { buffer, byteOffset } = sector(id);
      joined.set(new Uint8Array(buffer, byteOffset, sectorSize), index * sectorSize);
    });
    return joined;
  };
  const directory = join(chain(view.getUint32(48, true), nextSector));
  const miniFat = new DataView(join(chain(view.getUint32(60, true), nextSector)).buffer);
  const nextMini = (id: number): number => miniFat.getUint32(id * 4, true);

  const items = directoryItems(directory);
  const root = items.find((item) => item.type === 5);
  const mini = root === undefined ? new Uint8Array() : join(chain(root.start, nextSector));
  const streams = items.filter((item) => item.type === 2);
  const last = streams.findLast(({ name }) => name === WANTED);
  return new Map(
    streams.map((item) => {
      const { name, start, size } = item;
      if (item !== last) return [name, new Uint8Array()];
      if (size >= miniCutoff) return [name, join(chain(start, nextSector)).subarray(0, size)];
      const parts = size === 0 ? [] : chain(start, nextMini);
      const stream = new Uint8Array(parts.length * miniSize);
      parts.forEach((id, index) => {
        stream.set(mini.subarray(id * miniSize, (id + 1) * miniSize), index * miniSize);
      });
      return [name, stream.subarray(0, size)];
    }),
  );
}

/** The sectors of the allocation table: 109 in the header, more in a chain of their own. */
function fatSectorIds(
  view: DataView,
  sector: (id: number) => DataView,
  entries: number,
): readonly number[] {
  const count = Math.min(view.getUint32(44, true), Math.ceil(view.byteLength / 512));
  const ids = Array.from({ length: 109 }, (_, index) => view.getUint32(76 + index * 4, true));
  for (let next = view.getUint32(68, true); next < END && ids.length < count;) {
    const more = sector(next);
    for (let at = 0; at < entries - 1; at++) ids.push(more.getUint32(at * 4, true));
    next = more.getUint32((entries - 1) * 4, true);
  }
  return ids.slice(0, count);
}

function directoryItems(
  directory: Uint8Array,
): { name: string; type: number; start: number; size: number }[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  return Array.from({ length: Math.floor(directory.length / 128) }, (_, index) => {
    const at = index * 128;
    const length = Math.max(0, Math.min(view.getUint16(at + 64, true), 64) - 2);
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + length));
    const start = view.getUint32(at + 116, true);
    return { name, type: view.getUint8(at + 66), start, size: view.getUint32(at + 120, true) };
  });
}
