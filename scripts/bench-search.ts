// Measures the search in a real browser: what it finds, what it costs, beside default Pagefind.
// Nothing fails here: machines differ. `docs/search.md` keeps the figures.
//   node scripts/bench-search.ts [--facilities 10000] [--articles 2000] [--samples 60]
import {
  drawFigureQuestions,
  drawForms,
  drawFuzzy,
  drawPieces,
  drawSynonyms,
  readQuestions,
} from './search-bench/draw-classes.ts';
import type { Questions } from './search-bench/draw-classes.ts';
import path from 'node:path';
import { close } from 'pagefind';
import { seeded } from './demo-data/seeded.ts';
import { firstBytes, launch, Session } from './search-bench/browse.ts';
import { buildDefault, buildDemo } from './search-bench/build-demo.ts';
import { readCorpus, readIndexUrls } from './search-bench/corpus.ts';
import type { Corpus } from './search-bench/corpus.ts';
import { measure } from './search-bench/measure.ts';
import type { Measured } from './search-bench/measure.ts';
import { readOptions, USAGE } from './search-bench/options.ts';
import type { BenchOptions } from './search-bench/options.ts';
import { drawSpellings, drawSubstrings, drawWords, readLabelled } from './search-bench/queries.ts';
import type { BenchQuery } from './search-bench/queries.ts';
import { serveBench } from './search-bench/serve-bench.ts';
import type { PageName } from './search-bench/probe.ts';
import { kilobytes, quantile, table } from './search-bench/table.ts';

/** Queries whose bytes are counted in a browser that has loaded nothing yet. */
const FIRST = 12;

function queriesOf(
  corpora: readonly Corpus[],
  questions: Questions,
  { samples, seed }: BenchOptions,
): BenchQuery[] {
  const next = seeded(seed);
  const [zh, en] = corpora;
  if (zh === undefined || en === undefined) return [];
  return [
    ...drawSubstrings(zh, samples, next),
    ...drawSpellings(zh, samples, next, false),
    ...drawSpellings(zh, samples, next, true),
    ...drawWords(en, samples, next),
    ...drawFigureQuestions(questions, samples * 4, next),
    ...drawSynonyms(questions, samples, next),
    ...drawForms(zh, samples * 2, next),
    ...drawFuzzy(questions, samples, next),
    ...drawPieces(zh, samples * 2, next),
    ...readLabelled(corpora),
  ];
}

/** Default Pagefind knows whole pages only, and numbers them its own way. */
function defaultPages(folder: string, corpus: Corpus): Corpus['byId'] {
  const urls = readIndexUrls(folder, corpus.lang);
  return new Map(
    [...urls].flatMap(([id, url]) => {
      const doc = corpus.byUrl.get(url);
      return doc === undefined ? [] : [[id, doc]];
    }),
  );
}

async function bench(options: BenchOptions): Promise<void> {
  const { facilities, articles, beside } = options;
  const site = options.site === '' ? buildDemo(facilities, articles) : path.resolve(options.site);
  const besides = beside ? await buildDefault(site) : '';
  const corpora = (['zh', 'en'] as const).map((lang) => readCorpus(site, lang));
  const queries = queriesOf(corpora, readQuestions(site), options);
  const server = await serveBench(site, besides);
  const browser = await launch();
  try {
    for (const own of beside ? [true, false] : [true]) {
      const measured: Measured[] = [];
      for (const corpus of corpora) {
        const byId = own ? corpus.byId : defaultPages(besides, corpus);
        const session = await Session.open(browser, server, corpus.lang, own);
        for (const query of queries.filter(({ lang }) => lang === corpus.lang)) {
          const asked = await session.ask(query.text);
          const docsOf = (ids: readonly PageName[]) => ids.flatMap((id) => byId.get(id) ?? []);
          const [found, first] = [docsOf(asked.found), docsOf(asked.first)];
          measured.push(measure(query, corpus, [...byId.values()], found, first, asked));
        }
        await session.close();
      }
      if (own) console.log(misleadingLine(measured));
      console.log(`\n${own ? 'this site' : 'default Pagefind'}\n\n${table(measured)}`);
      if (process.env['BENCH_DETAILS'] !== undefined && own) report(measured);
    }
    for (const { lang, docs } of corpora) {
      const some = queries.filter((query) => query.lang === lang);
      const bytes: number[] = [];
      const step = Math.max(1, Math.floor(some.length / FIRST));
      for (const { text } of some.filter((_, at) => at % step === 0)) {
        bytes.push(await firstBytes(browser, server, lang, text));
      }
      console.log(
        `\nfirst query (${lang}, ${docs.length} pages and parts): median ${kilobytes(quantile(bytes, 0.5))}, most ${kilobytes(quantile(bytes, 1))}`,
      );
    }
  } finally {
    await browser.close();
    server.close();
    await close();
  }
}

/** The worst fault of all, and so the first line. */
function misleadingLine(measured: readonly Measured[]): string {
  const asked = measured.filter(({ card }) => card !== null);
  const wrong = asked.filter(({ misleading }) => misleading);
  const examples = wrong.slice(0, 5).map(({ text }) => text);
  const which = examples.length === 0 ? '' : `: ${examples.join(' / ')}`;
  return `misleading cards: ${wrong.length} of ${asked.length}${which}`;
}

/** The queries that fall short, for whoever wants to know why. */
function report(measured: readonly Measured[]): void {
  for (const one of measured) {
    if (one.recall > 0.99 && one.precisionAt10 > 0.94 && one.card !== false) continue;
    console.log(
      `${one.class}\t${one.text}\trecall ${one.recall.toFixed(2)} prec ${one.precision.toFixed(2)} P@10 ${one.precisionAt10.toFixed(2)}${one.card === false ? ' card' : ''}`,
    );
  }
}

try {
  await bench(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = 1;
}
