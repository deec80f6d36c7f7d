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
  /** ISO day up to which the data go. */
  readonly dataAsOf: string;
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
export function citationText({ lang, site, title, version, dataAsOf, url }: Cited): string {
  const day = formatDate(dataAsOf, lang);
  if (lang === 'zh') {
    const table = title === null ? '' : `“${title}”`;
    return `${site}${table}，${version}版，数据截至${day}，${url === null ? '' : `${url}，`}×年×月×日查阅。`;
  }
  const table = title === null ? '' : `, “${title}”`;
  return `${site}${table}, version ${version}, data as of ${day}, ${url === null ? '' : `${url}, `}accessed on [date].`;
}

/**
 * GB/T 7714-2015, electronic resource: author, title with the mark of a data set (`DS`, online
 * `OL`), edition, day of update, day of access, address.
 */
export function gbt7714({ lang, site, title, version, dataAsOf, url }: Cited): string {
  const mark = url === null ? 'DS' : 'DS/OL';
  const edition = lang === 'zh' ? `${version}版` : `Version ${version}`;
  const access = lang === 'zh' ? '引用日期' : 'date of access';
  const name = title ?? (lang === 'zh' ? '全部数据表' : 'All tables');
  const address = url === null ? '' : ` ${url}.`;
  return `${site}. ${name}[${mark}]. ${edition}. (${dataAsOf})[${access}].${address}`;
}

/** A BibTeX entry. BibLaTeX knows `@dataset`; the older `@misc` is understood by both. */
export function bibtex({ lang, site, title, key, version, dataAsOf, url }: Cited): string {
  const [year = '', month = ''] = dataAsOf.split('-');
  const note =
    lang === 'zh'
      ? `数据集，${version}版，数据截至${dataAsOf}`
      : `Data set, version ${version}, data as of ${dataAsOf}`;
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
