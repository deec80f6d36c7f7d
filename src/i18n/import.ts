import { messages } from '#i18n/messages.ts';

/** What an import says of itself, on the command line and on the desk. */
export const importText = messages({
  zh: {
    usage:
      '用法：npm run data:import -- 文件 --table 表名 [--sheet 工作表] [--accept] [--mapping 对应文件] [--take-hidden] [--replace] [--dry-run] [--lang en] [--json]',
    applyUsage: '用法：npm run data:apply -- 编辑台给的压缩包或改动文件 [--dry-run] [--lang en]',
    merged: (version: string) => `您照 ${version} 版做的，已合到现在的表上。`,
    noTable: (name: string, names: string) => `没有“${name}”这张表。表名是：${names}`,
    noFile: (file: string) => `找不到文件：${file}`,
    baseBroken: '已公布的数据有错误，先改好它们再导入：',
    compared: (table: string) => `与已公布的 ${table} 表比较：`,
    counts: (added: number, changed: number, removed: number) =>
      `新增${added}行，改动${changed}行，删去${removed}行。`,
    same: '没有变化。',
    empty: '空',
    written: (file: string, rows: number) => `已写入 ${file}，共${rows}行。`,
    dryRun: '只是试查，没有写入。',
  },
  en: {
    usage:
      'Usage: npm run data:import -- FILE --table NAME [--sheet SHEET] [--accept] [--mapping MAPPING] [--take-hidden] [--replace] [--dry-run] [--lang en] [--json]',
    applyUsage: 'Usage: npm run data:apply -- PACKAGE-OR-CHANGES [--dry-run] [--lang en]',
    merged: (version: string) =>
      ` Made against version ${version}, merged onto the table of today.`,
    noTable: (name: string, names: string) => `There is no table “${name}”. Tables: ${names}`,
    noFile: (file: string) => `There is no file ${file}`,
    baseBroken: 'The published data have errors; correct them before importing:',
    compared: (table: string) => `Compared with the published table ${table}:`,
    counts: (added: number, changed: number, removed: number) =>
      `${added} added, ${changed} changed, ${removed} removed.`,
    same: 'No change.',
    empty: 'empty',
    written: (file: string, rows: number) => `Wrote ${file}, ${rows} rows.`,
    dryRun: 'A trial only: nothing was written.',
  },
});
