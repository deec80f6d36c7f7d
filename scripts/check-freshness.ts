// Says how fresh each part of the site is. Exits 0 whatever it finds, unless asked to fail: an old
// checkout must still build.
//   node scripts/check-freshness.ts [--fail] [--today 2026-11-24] [--lang en]
import { dataAsOf } from '#domain/data-as-of.ts';
import { freshness } from '#domain/freshness.ts';
import type { Freshness } from '#domain/freshness.ts';
import { articleDates } from '#loaders/article-dates.ts';
import { programmeIds, readDataset } from '#loaders/read-data.ts';
import { placesOf } from '#src/edition.ts';
import { readDate } from '#tables/dates.ts';
import { readCommandLine, readLang } from './command-line.ts';

const { values } = readCommandLine({
  fail: { type: 'boolean', default: false },
  today: { type: 'string' },
  lang: { type: 'string' },
});
const lang = readLang(values.lang);
// The day in the county, wherever the command runs.
const today = values.today ?? new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Shanghai' }).format();

const NAMES: Record<Freshness['id'], { zh: string; en: string }> = {
  home: { zh: '首页', en: 'home page' },
  news: { zh: '新闻', en: 'news' },
  notices: { zh: '说明和通知', en: 'notices' },
  facilities: { zh: '机构', en: 'facilities' },
  programmes: { zh: '项目', en: 'programmes' },
  sources: { zh: '来源', en: 'sources' },
};

function lineOf({ id, newest, age, limit, verdict }: Freshness): string {
  const name = NAMES[id][lang];
  if (newest === null || age === null) {
    return lang === 'zh'
      ? `✗ ${name}：空的。请补上内容，或者去掉这个栏目。`
      : `✗ ${name}: empty. Fill it, or remove the column.`;
  }
  const sign = verdict === 'stale' ? '✗' : '✓';
  if (lang === 'zh') {
    const rule = limit === null ? '' : `（应在${limit}天内更新）`;
    return `${sign} ${name}：最近一次是${newest}，距今${age}天${rule}`;
  }
  const rule = limit === null ? '' : ` (should be renewed within ${limit} days)`;
  return `${sign} ${name}: last ${newest}, ${age} days ago${rule}`;
}

if (readDate(today, ['day']) === 'ok') {
  const places = placesOf({ ...process.env, SITE_EDITION: 'official' });
  const { dataset } = readDataset(places);
  const asOf = dataAsOf(dataset) ?? '1970-01-01';
  const checked = (rows: readonly { value: { checked_on: string | null } }[]): string[] =>
    rows.map(({ value }) => value.checked_on ?? asOf);
  const rows = freshness(
    {
      articles: articleDates(places.content),
      facilities: checked(dataset.facilities),
      sources: dataset.sources.map(() => asOf),
      programmes: programmeIds(places.content).length,
      dataAsOf: asOf,
    },
    today,
  );
  for (const row of rows) console.log(lineOf(row));
  if (values.fail && rows.some(({ verdict }) => verdict !== 'fresh')) process.exitCode = 1;
} else {
  console.error(
    lang === 'zh'
      ? `--today “${today}”：不是日期。请写成 YYYY-MM-DD，例如 2026-11-24。`
      : `--today “${today}”: not a date. Write it as YYYY-MM-DD, such as 2026-11-24.`,
  );
  process.exitCode = 2;
}
