// Begins an article: writes content/news/NAME.mdx with its head filled in as far as can be.
//   node scripts/new-article.ts NAME [--kind report|analysis|notice] [--source ID] [--en]
// With --en its English twin is begun as well. A file that is there already is never touched.
import fs from 'node:fs';
import path from 'node:path';
import { readDataset } from '#loaders/read-data.ts';
import { newsSchema } from '#loaders/front-matter.ts';
import { placesOf } from '#src/edition.ts';
import { nearest } from '#tables/nearest.ts';
import { articleDraft } from './article-draft.ts';
import { readCommandLine } from './command-line.ts';

const { values, positionals } = readCommandLine(
  {
    kind: { type: 'string', default: 'report' },
    source: { type: 'string', multiple: true, default: [] },
    en: { type: 'boolean', default: false },
  },
  { words: true },
);

process.exitCode = run();

function run(): 0 | 2 {
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) {
    return complain(
      '用法：npm run new:article -- 文件名 [--kind report|analysis|notice] [--source 来源编号] [--en]',
    );
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
    return complain(`文件名“${name}”只能用小写英文字母、数字和连字符，例如 nuanquan-homes。`);
  }
  const kind = newsSchema.shape.kind.safeParse(values.kind);
  if (!kind.success) return complain(`--kind：${kind.error.issues[0]?.message ?? ''}`);
  const places = placesOf({ ...process.env, SITE_EDITION: 'official' });
  const sources = readDataset(places).dataset.sources.map((row) => row.value.source_id);
  const unknown = values.source.find((id) => !sources.includes(id));
  if (unknown !== undefined) {
    const near = nearest(unknown, sources);
    return complain(
      `没有来源“${unknown}”。${near === undefined ? '' : `→ ${near} `}请先登记在 data/sources.csv。`,
    );
  }
  const folder = path.join(places.content, 'news');
  const langs = values.en ? (['zh', 'en'] as const) : (['zh'] as const);
  const files = langs.map((lang) => ({
    lang,
    file: path.join(folder, lang === 'zh' ? `${name}.mdx` : `${name}.en.mdx`),
  }));
  const taken = files.find(({ file }) => fs.existsSync(file));
  if (taken !== undefined) return complain(`已经有这篇文章了：${label(taken.file)}`);
  // The day in the county, whatever the clock of this computer is set to.
  const date = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
  for (const { lang, file } of files) {
    fs.writeFileSync(file, articleDraft({ date, kind: kind.data, sources: values.source }, lang));
    console.log(`已写好开头：${label(file)}`);
  }
  console.log('接着写正文，运行 npm run dev 看效果；数字的编号在编辑台（/desk/）上查。');
  return 0;
}

function label(file: string): string {
  return path.relative(process.cwd(), file).split(path.sep).join('/');
}

function complain(text: string): 2 {
  console.error(text);
  return 2;
}
