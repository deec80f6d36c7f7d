import type { APIRoute } from 'astro';
import type { AnyRow } from '#downloads/rows.ts';
import { townshipTexts } from '#downloads/township-files.ts';
import { site } from '#src/site-data.ts';
import { tables } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';

/** `/townships/<code>/facilities.csv`, `…/villages-excel.csv` and so on. */
export function getStaticPaths() {
  return (['facilities', 'villages'] as const).flatMap((name) => {
    const table = tables[name] as unknown as Table;
    const rows: readonly (AnyRow & { readonly township_code: string | null })[] = site[name];
    return [...Map.groupBy(rows, (row) => row.township_code)].flatMap(([code, here]) =>
      code === null
        ? []
        : townshipTexts(table, here).map(([file, text]) => ({
            params: { code, file },
            props: { text },
          })),
    );
  });
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
