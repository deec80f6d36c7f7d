import type { Dataset } from '#domain/dataset.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import { tables } from '#tables/index.ts';
import { nearest } from '#tables/nearest.ts';
import { neededIds } from '#tables/needed-ids.ts';

type NeededTable = keyof typeof neededIds;

/** Rows that code names and that are not there; a row that seems to have their id changed is pointed to. */
export function checkNeeded(dataset: Dataset): Finding[] {
  return (Object.keys(neededIds) as NeededTable[]).flatMap((name) => missingRows(dataset, name));
}

function missingRows(dataset: Dataset, name: NeededTable): Finding[] {
  const needed: readonly string[] = neededIds[name];
  const [column = ''] = tables[name].key as readonly string[];
  const rows = dataset[name].map(({ file, line, value }) => {
    return { file, line, id: String((value as Readonly<Record<string, unknown>>)[column]) };
  });
  const known = new Set(rows.map(({ id }) => id));
  const others = [...known].filter((id) => !needed.includes(id));
  return needed
    .filter((id) => !known.has(id))
    .map((id) => {
      const near = nearest(id, others);
      const row = rows.find((one) => one.id === near);
      const place = {
        file: row?.file ?? rows[0]?.file ?? `data/${name}.csv`,
        line: row?.line ?? null,
      };
      const params = { id, hint: near === undefined ? '' : `→ ${near} ` };
      return finding({ ...place, column, value: id }, { code: 'needed-row', params });
    });
}
