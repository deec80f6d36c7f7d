import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';
import type { DataPlaces } from '#loaders/read-data.ts';
import { publishedPlaces } from './dataset.ts';

type Row = Record<string, string>;

/** Adds a row made from the first that fits, in whatever columns the table has today. */
function addRow(folder: string, table: string, fits: Row, change: Row): void {
  const file = path.join(folder, 'data', `${table}.csv`);
  const { data, meta } = Papa.parse<Row>(fs.readFileSync(file, 'utf8').trimEnd(), { header: true });
  const model = data.find((row) =>
    Object.entries(fits).every(([name, cell]) => row[name] === cell),
  );
  if (model === undefined) throw new Error(`No such row in ${table}`);
  const rows = [...data, { ...model, ...change }];
  const csv = Papa.unparse(rows, { columns: meta.fields ?? [], newline: '\n' });
  fs.writeFileSync(file, `${csv}\n`);
}

const SOURCE = 'evening-news-2026';

/** What editors do every week: a source, a facility, a newer value, a kind, an article. */
function commitAll(folder: string): void {
  addRow(folder, 'sources', { kind: 'news' }, { source_id: SOURCE, url: '' });
  addRow(
    folder,
    'source_access',
    { kind: 'repost' },
    { access_id: `${SOURCE}-paper`, source_id: SOURCE },
  );
  addRow(
    folder,
    'facilities',
    { status: 'unknown' },
    {
      facility_id: 'xinzhuang-mutual-aid-home',
      name_zh: '辛庄互助幸福院',
      name_en: 'Xinzhuang mutual-aid home',
      source_id: SOURCE,
    },
  );
  addRow(
    folder,
    'observations',
    { indicator_id: 'elder-village-homes', period: '2022-09' },
    {
      period: '2026-06',
      value: '58',
      phrase: '58个村级互助幸福院',
      source_id: SOURCE,
      source_locator: '第2段',
    },
  );
  addRow(
    folder,
    'facility_kinds',
    { group: 'elder' },
    {
      kind_id: 'elder-canteen',
      name_zh: '老年食堂',
      name_en: 'Canteen for older people',
      also_called_zh: '',
      also_called_en: '',
      reported_indicator_id: '',
    },
  );
  const write = (name: string, title: string, text: string): void => {
    const matter = `title: ${title}\nsummary: ${text}\ndate: 2026-11-24\nkind: notice`;
    const file = path.join(folder, 'content/news', name);
    fs.writeFileSync(file, `---\n${matter}\n---\n\n${text}\n`);
  };
  write('new-canteen.mdx', '新开了老年食堂', '老年食堂开了。');
  write('new-canteen.en.mdx', 'A new canteen', 'A canteen has opened.');
}

/** The published tables and texts with all of that, in a folder of its own. */
function layHonest(): DataPlaces {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'honest-'));
  process.on('exit', () => {
    fs.rmSync(folder, { recursive: true, force: true });
  });
  const data = path.join(folder, 'data');
  const content = path.join(folder, 'content');
  fs.cpSync(publishedPlaces.data, data, { recursive: true });
  fs.cpSync(publishedPlaces.content, content, { recursive: true });
  commitAll(folder);
  return { data, content, demo: null };
}

/** What every test of the data holds for: the tables as they are, and after a week of honest work. */
export const honestStates: readonly (readonly [name: string, places: DataPlaces])[] = [
  ['as they are published', publishedPlaces],
  ['with what editors add', layHonest()],
];
