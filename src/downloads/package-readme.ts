import type { PackageFacts, TableFiles } from '#downloads/datapackage.ts';
import { both } from '#downloads/field.ts';
import { EXAMPLES } from '#downloads/file-facts.ts';
import { fileOf } from '#downloads/files.ts';

/** The first thing to read in the archive: what it holds, how to read it, on what terms. */
export function packageReadme(tables: readonly TableFiles[], facts: PackageFacts): string {
  const { title, description, licence, dataAsOf, version, edition } = facts;
  const files = tables.flatMap(({ rows: { table }, sets }) =>
    sets.map(
      (set) =>
        `- \`${fileOf(set, 'csv').name}\` ${both(table.title)} (${set.rows.length} 行 / rows)`,
    ),
  );
  return [
    `# ${both(title)}`,
    ...(edition === 'demo' ? [EXAMPLES.zh, EXAMPLES.en] : []),
    description.zh,
    description.en,
    `数据截至 ${dataAsOf}，${version} 版，许可 ${licence.id}：${licence.url}`,
    `Data as of ${dataAsOf}, version ${version}, licence ${licence.id}: ${licence.url}`,
    '`datapackage.json` 说明每张表的列和表间关系；`*.csv-metadata.json` 是同样内容的 CSVW 写法。空格子表示来源没有报告，不是零。',
    '`datapackage.json` describes the columns of every table and how they hang together; `*.csv-metadata.json` says the same in CSVW. An empty cell means that no source reports it, never zero.',
    files.join('\n'),
  ]
    .map((paragraph) => `${paragraph}\n`)
    .join('\n');
}
