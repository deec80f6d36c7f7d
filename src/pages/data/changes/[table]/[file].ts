import type { APIRoute } from 'astro';
import { differenceCsv, differenceJson } from '#history/difference-files.ts';
import { differenceMarkdown } from '#history/markdown.ts';
import { formatMoment } from '#history/summary.ts';
import type { Version } from '#history/version.ts';
import { historyText } from '#i18n/history.ts';
import { history } from '#src/site-data.ts';
import type { Lang } from '#tables/finding.ts';
import { MOST_ROWS, comparedVersions, namesOf, tableOf } from '../../_history.ts';

const TYPES = {
  json: 'application/json',
  csv: 'text/csv',
  md: 'text/markdown',
  'en.md': 'text/markdown',
} as const;
type Ending = keyof typeof TYPES;

interface Props {
  readonly version: Version;
  readonly ending: Ending;
}

/** `/data/changes/<table>/<version>.json`, `.csv`, `.md` and `.en.md`: what a version changed. */
export function getStaticPaths() {
  return comparedVersions.flatMap((version) =>
    (Object.keys(TYPES) as Ending[]).map((ending) => ({
      params: { table: version.table, file: `${version.id}.${ending}` },
      props: { version, ending },
    })),
  );
}

export const GET: APIRoute<Props> = ({ props: { version, ending } }) =>
  new Response(write(version, ending), {
    headers: { 'content-type': `${TYPES[ending]}; charset=utf-8` },
  });

function write(version: Version, ending: Ending): string {
  const difference = history.difference(version);
  const former = history.versions(version.table).find(({ id }) => id === version.previous);
  if (difference === null || former === undefined) throw new Error(`Nothing before ${version.id}`);
  if (ending === 'csv') return differenceCsv(difference);
  const end = ({ id, hash, date }: Version) => ({ id, sha256: hash, date });
  if (ending === 'json') {
    return differenceJson(difference, {
      table: version.table,
      from: end(former),
      to: end(version),
    });
  }
  return markdown(version, ending === 'md' ? 'zh' : 'en');
}

function markdown(version: Version, lang: Lang): string {
  const difference = history.difference(version);
  const table = tableOf(version.table);
  const title = historyText[lang].versionTitle(table.title[lang], formatMoment(version.date, lang));
  const body =
    difference === null
      ? ''
      : differenceMarkdown(difference, {
          lang,
          most: MOST_ROWS,
          nameOf: namesOf(version.table, lang),
          titleOf: (name) => table.columns[name]?.title[lang] ?? null,
        });
  return `## ${title}\n\n${body}`;
}
