// Measures the filter of the directory on ten thousand facilities; nothing fails here, machines differ.
//   node scripts/bench-filter.ts
import { gzipSync } from 'node:zlib';
import { arrangeFacilities } from '#directory/arrange.ts';
import { readEntries } from '#directory/directory-file.ts';
import type { DirectoryFile } from '#directory/directory-file.ts';
import { applyFilter, noFilter } from '#directory/filter.ts';
import type { Filter } from '#directory/filter.ts';
import { packDirectory } from '#directory/pack.ts';
import { demoFacilities } from './demo-data/facilities.ts';
import { dataAsOf } from '#domain/data-as-of.ts';
import { readDataset } from '#loaders/read-data.ts';
import { placesOf } from '#src/edition.ts';
import { siteConfig } from '#src/site.config.ts';

const FACILITIES = 10_000;
const RUNS = 30;

/** What a reader may ask: broad and narrow, by word, by sound, and what finds nothing. */
const ASKED: Readonly<Record<string, Partial<Filter>>> = {
  'everything / 全部': {},
  'one township and kind / 一个乡镇的一种': { township: '130726102', kind: 'child-garden' },
  'characters / 汉字': { text: '西合营 菜园' },
  'pinyin / 拼音': { text: 'xiheying' },
  'initials / 首字母': { text: 'xhy hlj' },
  'one letter / 一个字母': { text: 'x' },
  'many letters / 很多字母': { text: 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy' },
  'nothing / 查不到': { text: 'qqq' },
};

/** Filters ten thousand example facilities as the directory does in the browser. */
function benchFilter(): string[] {
  const places = placesOf({ ...process.env, SITE_EDITION: 'official' });
  const { dataset } = readDataset(places);
  const kinds = dataset.facility_kinds.map((row) => row.value);
  const townships = dataset.townships.map((row) => row.value);
  const rows = demoFacilities(dataset, siteConfig.countyCode, FACILITIES);
  const [arranged, arranging] = timed(() => arrangeFacilities(rows, kinds, 'zh'));
  const empty = { searches: {}, borders: {}, hotline: null };
  const map = { width: 0, height: 0, cells: [] };
  const [packed, packing] = timed(() =>
    packDirectory(
      {
        facilities: arranged.all,
        kinds,
        townships,
        map,
        empty,
        spoken: new Map(),
        asOf: dataAsOf(dataset) ?? '1970-01-01',
        synonyms: [],
      },
      'zh',
    ),
  );
  const json = JSON.stringify(packed);
  const [entries, reading] = timed(() => readEntries(JSON.parse(json) as DirectoryFile));
  return [
    `${entries.length} facilities, file ${kilobytes(json.length)}, compressed ${kilobytes(gzipSync(json).length)}`,
    `build: arranging ${ms(arranging)}, packing ${ms(packing)}; browser: reading the file ${ms(reading)}`,
    ...Object.entries(ASKED).map(([name, change]) => {
      const times = Array.from({ length: RUNS }, () =>
        timed(() => applyFilter(entries, { ...noFilter, ...change })),
      );
      const found = times[0]?.[0].entries.length ?? 0;
      const sorted = times.map(([, time]) => time).toSorted((a, b) => a - b);
      return `${name}: ${found} found, median ${ms(sorted[RUNS / 2] ?? 0)}, slowest ${ms(sorted.at(-1) ?? 0)}`;
    }),
  ];
}

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

const ms = (time: number): string => `${time.toFixed(1)} ms`;
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024)} KB`;

console.log(benchFilter().join('\n'));
