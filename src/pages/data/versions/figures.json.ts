import type { APIRoute } from 'astro';
import { fileHref } from '#src/paths.ts';
import { computedFrom, figuresVersion } from '../_figures.ts';
import { figures } from '../_catalogue.ts';

/** `/data/versions/figures.json`: what all values were computed from, for programs. */
export const GET: APIRoute = () => {
  const { key, columns } = figures.rows.table;
  const { hash, rows, date, file } = figuresVersion;
  const from = computedFrom.map((one) => ({
    ...one,
    file: one.file === null ? null : fileHref(one.file),
  }));
  const body = {
    table: 'figures',
    key,
    columns: Object.fromEntries(
      Object.entries(columns).map(([name, { title }]) => [name, title] as const),
    ),
    versions: [{ date, rows, sha256: hash, file: fileHref(file), computedFrom: from }],
  };
  return new Response(`${JSON.stringify(body, null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
