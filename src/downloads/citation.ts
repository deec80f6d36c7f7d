import { formatDate } from '#domain/format.ts';
import type { Lang } from '#tables/finding.ts';

/** What is cited: the whole ledger, one of its tables, or the page of a statistic. */
export interface Cited {
  readonly lang: Lang;
  /** Name of the site, which stands as author. */
  readonly site: string;
  /** Of the table or the statistic, such as “机构”; null cites the ledger as a whole. */
  readonly title: string | null;
  /** Key of the BibTeX entry. */
  readonly key: string;
  readonly version: string;
  /** ISO day up to which the data go; of a pinned version the day of its commit. */
  readonly dataAsOf: string;
  /** Whether it is a version of the table itself, not a release of the site. */
  readonly pinned?: boolean;
  /** Absolute address; null where the site does not know its own. */
  readonly url: string | null;
}

/** The ways to cite, each ready to be copied. The day of access is left to whoever cites. */
export interface Citation {
  readonly text: string;
  readonly gbt7714: string;
  readonly bibtex: string;
}

/** All three forms of a citation. */
export function citationOf(cited: Cited): Citation {
  return { text: citationText(cited), gbt7714: gbt7714(cited), bibtex: bibtex(cited) };
}

/** A sentence for a text or a footnote. */
export function citationText(cited: Cited): string {
  const { lang, site, title, url } = cited;
  const edition = editionText(cited, formatDate(cited.dataAsOf, lang));
  if (lang === 'zh') {
    const table = title === null ? '' : `“${title}”`;
    return `${site}${table}，${edition}，${url === null ? '' : `${url}，`}×年×月×日查阅。`;
  }
  const table = title === null ? '' : `, “${title}”`;
  return `${site}${table}, ${edition}, ${url === null ? '' : `${url}, `}accessed on [date].`;
}

/** The version with its day; of a release of the site the day up to which its data go. */
function editionText({ lang, version, pinned = false }: Cited, day: string): string {
  if (lang === 'zh') return pinned ? `版本${version}（${day}）` : `${version}版，数据截至${day}`;
  return pinned ? `version ${version} of ${day}` : `version ${version}, data as of ${day}`;
}

/**
 * GB/T 7714-2015, electronic resource: author, title with the mark of a data set (`DS`, online
 * `OL`), edition, day of update, day of access, address.
 */
export function gbt7714({ lang, site, title, version, dataAsOf, url, pinned }: Cited): string {
  const mark = url === null ? 'DS' : 'DS/OL';
  const named = pinned === true ? `版本${version}` : `${version}版`;
  const edition = lang === 'zh' ? named : `Version ${version}`;
  const access = lang === 'zh' ? '引用日期' : 'date of access';
  const name = title ?? (lang === 'zh' ? '全部数据表' : 'All tables');
  const address = url === null ? '' : ` ${url}.`;
  return `${site}. ${name}[${mark}]. ${edition}. (${dataAsOf})[${access}].${address}`;
}

/** A BibTeX entry. BibLaTeX knows `@dataset`; the older `@misc` is understood by both. */
export function bibtex(cited: Cited): string {
  const { lang, site, title, key, dataAsOf, url } = cited;
  const [year = '', month = ''] = dataAsOf.split('-');
  const edition = editionText(cited, dataAsOf);
  const note = lang === 'zh' ? `数据集，${edition}` : `Data set, ${edition}`;
  const fields = [
    ['author', `{${escapeTex(site)}}`],
    ['title', `{${escapeTex(title === null ? site : `${site}: ${title}`)}}`],
    ['year', year],
    ['month', String(Number(month))],
    ['note', escapeTex(note)],
    ...(url === null ? [] : [['url', url]]),
  ];
  const lines = fields.map(([name = '', value = '']) => `  ${name} = {${value}}`);
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}

/** Puts a backslash before what TeX would take for a command. */
function escapeTex(text: string): string {
  const WORDS: Readonly<Record<string, string>> = {
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  };
  return text.replace(/[\\~^#$%&_{}]/g, (character) => WORDS[character] ?? `\\${character}`);
}
