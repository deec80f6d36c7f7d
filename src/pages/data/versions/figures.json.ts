import type { APIRoute } from 'astro';
import { versionFile } from '#history/version.ts';
import { dataText } from '#i18n/data.ts';
import { fileHref } from '#src/paths.ts';
import { figuresNow, figureVersions } from '../_figures.ts';
import { figures } from '../_catalogue.ts';

/** `/data/versions/figures.json`: what all values were computed from at each version, for programs. */
export const GET: APIRoute = () => {
  const { key, columns } = figures.rows.table;
  const { hash, rows, version: now, file } = figuresNow;
  const versions = figureVersions.map((version) => ({
    id: version.id,
    commit: version.commit,
    date: version.date,
    computedFrom: version.from.map((one) => ({
      table: one.table,
      sha256: one.hash,
      date: one.date,
      file: one.withheld ? null : fileHref(versionFile(one)),
    })),
  }));
  const body = {
    table: 'figures',
    key,
    columns: Object.fromEntries(
      Object.entries(columns).map(([name, { title }]) => [name, title] as const),
    ),
    // Of no version while a table in the folder says what no commit does.
    current: { version: now?.id ?? null, rows, sha256: hash, file: fileHref(file) },
    earlier: { zh: dataText.zh.earlier, en: dataText.en.earlier },
    versions,
  };
  return new Response(`${JSON.stringify(body, null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
