import { formatDate } from '#domain/format.ts';
import type { Pinned } from '#downloads/pinned.ts';
import type { Lang } from '#tables/finding.ts';

/** One figure as it is cited: what it says, who says so, and in which version of which tables. */
export interface CitedFigure {
  readonly lang: Lang;
  /** Name of the site. */
  readonly site: string;
  /** Its indicator, place, sex, age and time, in words. */
  readonly name: string;
  /** The value in words, or why there is none. */
  readonly value: string;
  /** Its sources, each as far as it is cited. */
  readonly sources: readonly CitedSource[];
  /** Whether the site worked it out. */
  readonly computed: boolean;
  /** The tables that it stands in or follows from; a version is null where it is not known. */
  readonly tables: readonly { readonly title: string; readonly pinned: Pinned | null }[];
  /** The release, which stands for the versions of tables that are not known. */
  readonly release: string;
  /** Absolute address at which the figure is to be found; null where the site does not know its own. */
  readonly url: string | null;
}

export interface CitedSource {
  readonly title: string;
  readonly publisher: string;
  /** ISO date of any precision. */
  readonly date: string | null;
  /** Where in it the figure stands, in words. */
  readonly locator: string | null;
}

/** A citation of one figure, ready to be copied: its origin first, then where and in which version it was read. */
export function figureCitation(cited: CitedFigure): string {
  const { lang, site, name, value, sources, computed, tables, url } = cited;
  const t = WORDS[lang];
  const origin = sources.map((source) => sourceText(source, lang)).join(t.also);
  const read = [
    `${site}${t.between}${tables.map((table) => tableText(table, cited)).join(t.and)}`,
    ...(url === null ? [] : [url]),
    t.accessed,
  ].join(t.comma);
  const parts = [
    `${name}${t.colon}${value}`,
    ...(origin === '' ? [] : [`${t.source}${origin}`]),
    ...(computed ? [t.computed] : []),
    read,
  ];
  return parts.map((part) => `${part}${t.stop}`).join(t.gap);
}

function sourceText({ title, publisher, date, locator }: CitedSource, lang: Lang): string {
  const t = WORDS[lang];
  const named = lang === 'zh' ? `${publisher}《${title}》` : `${publisher}, “${title}”`;
  const parts = [named, date === null ? null : formatDate(date, lang), locator];
  return parts.filter((part) => part !== null).join(t.comma);
}

function tableText({ title, pinned }: CitedFigure['tables'][number], cited: CitedFigure): string {
  const t = WORDS[cited.lang];
  const version =
    pinned === null
      ? [t.release(cited.release)]
      : [
          t.version(pinned.hash),
          formatDate(pinned.day, cited.lang),
          ...(pinned.url === null ? [] : [pinned.url]),
        ];
  return `${t.table(title)}${t.open}${version.join(t.comma)}${t.close}`;
}

interface Words extends Readonly<
  Record<'colon' | 'comma' | 'stop' | 'gap' | 'also' | 'and' | 'between' | 'open' | 'close', string>
> {
  readonly source: string;
  readonly computed: string;
  readonly accessed: string;
  readonly table: (title: string) => string;
  readonly version: (hash: string) => string;
  readonly release: (version: string) => string;
}

const WORDS: Readonly<Record<Lang, Words>> = {
  zh: {
    colon: '：',
    comma: '，',
    stop: '。',
    gap: '',
    also: '；',
    and: '和',
    between: '',
    open: '（',
    close: '）',
    source: '来源：',
    computed: '由本站算出',
    accessed: '×年×月×日查阅',
    table: (title) => `“${title}”表`,
    version: (hash) => `版本${hash}`,
    release: (version) => `${version}版`,
  },
  en: {
    colon: ': ',
    comma: ', ',
    stop: '.',
    gap: ' ',
    also: '; ',
    and: ' and ',
    between: ', ',
    open: ' (',
    close: ')',
    source: 'Source: ',
    computed: 'Worked out by this site',
    accessed: 'accessed on [date]',
    table: (title) => `table “${title}”`,
    version: (hash) => `version ${hash}`,
    release: (version) => `release ${version}`,
  },
};
