import fs from 'node:fs';
import path from 'node:path';
import { VFileMessage } from 'vfile-message';
import { tooDeep } from '#domain/article-tree.ts';
import type { ArticleNode } from '#domain/article-tree.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { FigureBook } from '#domain/figure-book.ts';
import { lintAbsences } from '#domain/lint-absences.ts';
import { lintFigures } from '#domain/lint-figures.ts';
import { headingIds, lintLinks } from '#domain/lint-links.ts';
import type { LinkTargets } from '#domain/lint-links.ts';
import { lintPhotos, photoTexts } from '#domain/lint-photos.ts';
import { PHOTO_NAME } from '#domain/photo.ts';
import { yearPath } from '#domain/news-pages.ts';
import { linkTargets } from '#domain/site-pages.ts';
import { lintNumbers, visibleTexts } from '#domain/lint-numbers.ts';
import { lintValues } from '#domain/lint-values.ts';
import { lintPlainTexts, lintStructure } from '#domain/lint-structure.ts';
import { articleTree } from '#loaders/article-markdown.ts';
import { articleDates } from '#loaders/article-dates.ts';
import { checkAttachments } from '#loaders/attachments.ts';
import { contentKeys } from '#loaders/content-keys.ts';
import type { ContentKeys } from '#loaders/content-keys.ts';
import { contentPaths } from '#loaders/content-pages.ts';
import { buildDay, heldBack, heldIn } from '#loaders/held-back.ts';
import { photoNames } from '#loaders/photos.ts';
import { readFrontMatter } from '#loaders/read-front-matter.ts';
import { newsSchema, pageSchema, programmeSchema } from '#loaders/front-matter.ts';
import type { DataPlaces } from '#loaders/read-data.ts';
import { decodeUtf8 } from '#tables/decode.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import { personalData } from '#tables/personal-data.ts';

const SCHEMAS = { news: newsSchema, programmes: programmeSchema, pages: pageSchema } as const;
type Section = keyof typeof SCHEMAS;

/**
 * Checks every article, programme and page; all findings at once, in the order of the files.
 *
 * @param day the day that the site is made for; what is to be published later is named
 */
export function checkContent(
  places: DataPlaces,
  dataset: Dataset,
  book: FigureBook,
  day = buildDay(process.env, places.content),
): Finding[] {
  const keys = contentKeys(places.content, dataset);
  const allowed = allowedNumbers(places.content);
  const targets = {
    pages: linkTargets(dataset, publishedPaths(places, day)),
    hasFile: (address: string) => fs.existsSync(path.join('public', address)),
  };
  const folders: [Section, string][] = (Object.keys(SCHEMAS) as Section[]).map((section) => [
    section,
    path.join(places.content, section),
  ]);
  if (places.demo !== null) folders.push(['news', path.join(places.demo, 'news')]);
  const attached = checkAttachments(path.join('public', 'files'), labelOf);
  const texts = folders.flatMap(([section, folder]) => {
    const files = articlesIn(folder);
    const known = new Set(files);
    const strays = strayFiles(folder).map((file) =>
      finding({ file: labelOf(file) }, { code: 'article-name' }),
    );
    return [...strays, ...checkFiles(files, known, section)];
  });
  return [...attached, ...texts];

  function checkFiles(files: readonly string[], known: ReadonlySet<string>, section: Section) {
    return files.flatMap((file) => [
      ...checkTwin(file, known, section),
      ...checkFile(file, section, { dataset, book, allowed, keys, targets, day }),
    ]);
  }
}

/** The name of an article is its address, and the bundler reads it as one. */
const ARTICLE_NAME = /^[a-z0-9]+(-[a-z0-9]+)*(\.en)?\.mdx$/;

const isFit = (name: string): boolean => ARTICLE_NAME.test(name) || PHOTO_NAME.test(name);

/** What lies among the articles and would become none, or one under an address that nobody can type. */
function strayFiles(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .filter((name) => !isFit(name) || personalData(name) !== null)
    .toSorted()
    .map((name) => path.join(folder, name));
}

/**
 * Every text stands in both languages, as `name.mdx` and `name.en.mdx`; news may be in Chinese alone
 * until somebody translates it.
 */
function checkTwin(file: string, known: ReadonlySet<string>, section: Section): Finding[] {
  if (section === 'news' && !file.endsWith('.en.mdx')) return [];
  const twin = file.endsWith('.en.mdx')
    ? file.replace(/\.en\.mdx$/, '.mdx')
    : file.replace(/\.mdx$/, '.en.mdx');
  if (known.has(twin)) return [];
  const params = { twin: path.basename(twin) };
  return [finding({ file: labelOf(file) }, { code: 'twin-missing', params })];
}

/** Addresses of the texts that a site made for a day has. */
function publishedPaths({ content, demo }: DataPlaces, day: string): string[] {
  const held = [...heldIn(path.join(content, 'news'), day)].map((name) => `/news/${name}/`);
  const folders = [content, ...(demo === null ? [] : [demo])];
  const years = folders
    .flatMap(articleDates)
    .filter(({ published }) => published <= day)
    .map(({ published }) => yearPath(published.slice(0, 4)));
  const anchors = newsAnchors(folders.flatMap((folder) => articlesIn(path.join(folder, 'news'))));
  const paths = [...folders.flatMap(contentPaths), ...years, ...anchors];
  return paths.filter((each) => !held.includes(each.replace(/#.*/, '')));
}

/** Addresses of the headings of articles, in either language, where an article leads to one of theirs. */
function newsAnchors(files: readonly string[]): string[] {
  const texts = files.map((file) => fs.readFileSync(file, 'utf8'));
  const asked = new Set(
    texts.flatMap((text) => [...text.matchAll(/\/news\/[^\s/]+\/(?=#)/g)].map(([page]) => page)),
  );
  return files.flatMap((file) => {
    const page = `/news/${path.basename(file).replace(/(\.en)?\.mdx$/, '')}/`;
    const tree = asked.has(page) ? readOrNull(file) : null;
    return tree === null ? [] : [...headingIds(tree)].map((id) => `${page}#${id}`);
  });
}

/** The tree of an article, where it can be read; what is wrong with it is said of the article itself. */
function readOrNull(file: string): ArticleNode | null {
  const { text } = decodeUtf8(fs.readFileSync(file), labelOf(file));
  if (text === null || tooMarked(text)) return null;
  try {
    const tree = articleTree(text) as ArticleNode;
    return tooDeep(tree) === null ? tree : null;
  } catch {
    return null;
  }
}

/** A file as an editor would name it. */
const labelOf = (file: string): string =>
  path.relative(process.cwd(), file).split(path.sep).join('/');

function articlesIn(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.mdx'));
  return files.toSorted().map((file) => path.join(folder, file));
}

/** Phrases with numbers that articles may write out; one a line, `#` begins a comment. */
function allowedNumbers(content: string): string[] {
  const file = path.join(content, 'allowed-numbers.txt');
  if (!fs.existsSync(file)) return [];
  const lines = fs.readFileSync(file, 'utf8').split(/\r?\n/);
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}

interface Context {
  readonly dataset: Dataset;
  readonly book: FigureBook;
  readonly allowed: readonly string[];
  /** Ids that the fields of the front matter may name, by field. */
  readonly keys: ContentKeys;
  readonly targets: LinkTargets;
  readonly day: string;
}

/** Marks of which the reader of Markdown compares each with those before it. */
const MARKS = /[*_~[\]`]/g;
/** An article has some dozens; of twenty thousand the reading takes most of a minute. */
const MOST_MARKS = 3_000;
const markCount = (text: string): number => (text.match(MARKS) ?? []).length;
const tooMarked = (text: string): boolean => markCount(text) > MOST_MARKS;

function checkFile(
  file: string,
  section: Section,
  { dataset, book, allowed, keys, targets, day }: Context,
): Finding[] {
  const label = labelOf(file);
  const { text, findings } = decodeUtf8(fs.readFileSync(file), label);
  if (text === null) return [...findings];
  if (tooMarked(text)) {
    const params = { count: markCount(text), limit: MOST_MARKS };
    return [...findings, finding({ file: label }, { code: 'marks-too-many', params })];
  }
  let tree: ArticleNode;
  try {
    tree = articleTree(text) as ArticleNode;
  } catch (error) {
    return [...findings, syntaxFinding(label, error)];
  }
  const deep = tooDeep(tree);
  if (deep !== null) {
    const { line, column } = deep.position?.start ?? { line: 1, column: 1 };
    return [...findings, finding({ file: label, line, at: column }, { code: 'nested-too-deep' })];
  }
  const matter = readFrontMatter(tree, label, SCHEMAS[section], keys);
  return [
    ...findings,
    ...matter.findings,
    ...heldFindings(matter.fields, label, day),
    ...lintStructure(tree, label),
    ...lintPlainTexts([...matter.texts, ...photoTexts(tree)], label),
    ...lintLinks(tree, label, targets),
    ...lintPhotos(tree, matter.fields, label, photoNames(path.dirname(file))),
    ...lintValues(tree, matter.texts, label, dataset, keys['programme']?.known ?? []),
    ...lintFigures(tree, matter.texts, label, dataset, book),
    ...lintAbsences(tree, matter.texts, label, dataset),
    ...lintNumbers([...matter.texts, ...visibleTexts(tree)], { file: label, book, allowed }),
  ];
}

/** Says of an article that is not published yet that this is meant. */
function heldFindings(
  fields: Readonly<Record<string, unknown>>,
  file: string,
  day: string,
): Finding[] {
  const held = heldBack(fields, day);
  if (held === null) return [];
  const params = { date: String(fields['date']), day };
  return [finding({ file }, { code: `article-${held}`, params })];
}

/** The parser says what, and in English only. */
function syntaxFinding(file: string, error: unknown): Finding {
  if (!(error instanceof VFileMessage)) throw error;
  const { line = 1, column = 1, reason } = error;
  return finding({ file, line, at: column }, { code: 'mdx-syntax', params: { reason } });
}
