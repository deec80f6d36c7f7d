import fs from 'node:fs';
import { HOSTILE_KINDS } from './hostile-kinds.ts';
import { LARGE_KINDS, MORE_KINDS } from './hostile-more.ts';
import { HEAVY } from './heavy-workbooks.ts';

/** A file that nobody would hand in by mistake, made when it is asked for. */
export interface HostileFile {
  readonly what: string;
  readonly make: () => readonly [name: string, bytes: Uint8Array];
}

/** How much of each kind, from a little more than is taken to what would fill a machine. */
const SIZES: Readonly<Record<keyof typeof HEAVY, readonly number[]>> = {
  spaces: [32_768, 1_000_000, 100_000_000, 2_000_000_000],
  'rows repeated': [60_001, 1_000_000, 100_000_000, 4_000_000_000],
  'cells repeated': [3_001, 16_384, 1_000_000, 1_000_000_000],
  'rows out to XFD': [184, 1_000, 20_000, 60_000],
  'last row': [60_001, 500_000, 1_048_576, 9_999_999],
  strings: [400_001, 1_000_000, 4_000_000, 8_000_000],
  formats: [66_001, 200_000, 500_000, 1_000_000],
  fonts: [1_500_001, 2_000_000, 3_000_000, 4_000_000],
  merges: [20_001, 50_000, 200_000, 1_000_000],
  'long cell': [32_768, 1_000_000, 20_000_000, 100_000_000],
  'long cell in pieces': [33_000, 1_000_000, 20_000_000, 80_000_000],
};

/** Old workbooks in which one byte in so many is overwritten, and which end too early. */
const OLD = ['lists/h-hidden.xls', 'desk/mishaps.xls'];
const spoilt = (file: string, every: number): Uint8Array => {
  const book = new Uint8Array(fs.readFileSync(`tests/fixtures/${file}`));
  for (let at = every; at < book.length; at += every) book[at] = (at * 31) % 256;
  return book;
};

/** All hostile workbooks: more than a hundred and fifty. */
export const HOSTILE_WORKBOOKS: readonly HostileFile[] = [
  ...Object.entries({ ...HOSTILE_KINDS, ...MORE_KINDS, ...LARGE_KINDS }).map(([what, make]) => ({
    what,
    make,
  })),
  ...Object.entries(SIZES).flatMap(([kind, sizes]) =>
    sizes.map((size) => ({
      what: `${kind}: ${size}`,
      make: () => {
        const bytes = HEAVY[kind as keyof typeof HEAVY](size);
        return [bytes[30] === 0x6d ? 'a.ods' : 'a.xlsx', bytes] as const;
      },
    })),
  ),
  ...OLD.flatMap((file) =>
    [7, 61, 509, 1021, 4093, 9973, 20_011, 50_021, 99_991].map((every) => ({
      what: `${file}, every ${every}th byte`,
      make: () => ['a.xls', spoilt(file, every)] as const,
    })),
  ),
  ...['desk/mishaps.xlsx', 'desk/mishaps.ods', ...OLD].flatMap((file) =>
    [0.1, 0.3, 0.5, 0.7, 0.9, 0.99].map((share) => ({
      what: `${file}, the first ${share * 100} %`,
      make: () => {
        const bytes = new Uint8Array(fs.readFileSync(`tests/fixtures/${file}`));
        const name = `a${file.slice(file.lastIndexOf('.'))}`;
        return [name, bytes.subarray(0, Math.floor(bytes.length * share))] as const;
      },
    })),
  ),
];
