import { words } from '#i18n/intake.ts';
import { messages } from '#i18n/messages.ts';

/** What a mapping file says of itself, and what can be wrong with one. */
export const mappingText = messages({
  zh: {
    about:
      '各列对到哪里，哪些值要怎样改。改好后用 --mapping 交回：留着的行算认可，删掉的行不定，填空的留空。',
    questions: '下面的说不准，不会自动填。知道的，去掉行首的 #，填上值，移到 answers 里：',
    rows: (count: number) => `${count}行`,
    offered: (shown: string, value: string) => (shown === value ? value : `${shown} ${value}`),
    or: (offered: string) => `；也可能是：${offered}`,
    broken: (why: string) =>
      `对应文件读不懂${why === '' ? '' : `：${why}`}。请照打印出来的样子改。`,
    otherTable: (name: string, table: string) =>
      `这个对应文件是给“${name}”表的，不是“${table}”表的。`,
    noColumn: (title: string, name: string, names: string) =>
      `对应文件里“${title}”对到“${name}”，没有这一列。可用的列：${names}`,
    noMapping: (file: string) => `找不到对应文件：${file}`,
  },
  en: {
    about:
      'Where each column goes and what becomes of single values. Edit it and give it back by --mapping: a line that is kept is accepted, one taken out stays open, an empty value leaves the cell empty.',
    questions:
      'What follows cannot be told and is not filled in. Where you know it, take off the #, give the value and move the line to answers:',
    rows: (count: number) => `${count} row${count === 1 ? '' : 's'}`,
    offered: (shown: string, value: string) => (shown === value ? value : `${shown} ${value}`),
    or: (offered: string) => `; or: ${offered}`,
    broken: (why: string) =>
      `The mapping file cannot be read${why === '' ? '' : `: ${why}`}. Edit it in the form in which it was printed.`,
    otherTable: (name: string, table: string) =>
      `This mapping file is for the table “${name}”, not “${table}”.`,
    noColumn: (title: string, name: string, names: string) =>
      `The mapping file puts “${title}” into “${name}”, which is no column. Columns: ${names}`,
    noMapping: (file: string) => `There is no mapping file ${file}`,
  },
});

/** What the command line says of a list. */
export const listCommandText = messages({
  zh: {
    mapping: '别的列：',
    setAside: (title: string, why: string) => `  “${title}”：不取（${why}）`,
    goes: (title: string, to: string, how: string) => `  “${title}” → ${to}${how}`,
    toConfirm: '（请确认）',
    missing: (columns: string) => `名单里没有、又必须有的列：${columns}`,
    proposals: (count: number) => `建议${count}条（--accept 全部照办，或用 --mapping 逐条改）：`,
    accepted: (count: number) => `照办的建议${count}条：`,
    questions: (count: number) => `要问的${count}条（没有填）：`,
    leftOut: (count: number) => `没有取的内容${count}条：`,
    held: (line: number, name: string, columns: string) => `  第${line}行“${name}”：缺${columns}`,
    heldTitle: '先放着的行：',
    open: (line: number, name: string) => `  第${line}行“${name}”：还有没认可的建议或没答的问题`,
    refused: '不取的行：',
    row: (line: number, name: string, why: string) => `  第${line}行“${name}”：${why}`,
    ready: (ready: number, all: number) => `${all}行中${ready}行可以取用。`,
    own: (count: number) => `${count}列用的就是本站的列名。`,
    nothing: '没有一行可以取用，没有写入。',
    notReplaced: (rows: number) => `整表替换要每一行都能用；还有${rows}行不能，没有写入。`,
    hints: words({
      'sheet-hidden': '；要读它，用 --sheet',
      'sheet-other': '；要读它，用 --sheet',
      'rows-hidden': '；要取，用 --take-hidden',
      'rows-filtered': '；要取，用 --take-hidden',
    }),
    file: '# 对应文件，存下来改好，用 --mapping 交回：',
    remembered: (file: string) => `列的对应记在 ${file}，下次同样的表头照用。`,
    more: (count: number) => `  ……另有${count}条`,
  },
  en: {
    mapping: 'Where the other columns go:',
    setAside: (title: string, why: string) => `  “${title}”: left out (${why})`,
    goes: (title: string, to: string, how: string) => `  “${title}” → ${to}${how}`,
    toConfirm: ' (please confirm)',
    missing: (columns: string) => `Columns that the list lacks and must have: ${columns}`,
    proposals: (count: number) =>
      `Proposals (${count}; --accept takes all, --mapping edits them one by one):`,
    accepted: (count: number) => `Proposals accepted (${count}):`,
    questions: (count: number) => `Questions (${count}; nothing was filled in):`,
    leftOut: (count: number) => `Not taken (${count}):`,
    held: (line: number, name: string, columns: string) =>
      `  row ${line} “${name}”: lacks ${columns}`,
    heldTitle: 'Rows held:',
    open: (line: number, name: string) =>
      `  row ${line} “${name}”: proposals not accepted or questions not answered yet`,
    refused: 'Rows not taken:',
    row: (line: number, name: string, why: string) => `  row ${line} “${name}”: ${why}`,
    ready: (ready: number, all: number) => `${ready} of ${all} rows can be taken.`,
    own: (count: number) =>
      `${count} column${count === 1 ? ' has' : 's have'} the site’s own title.`,
    nothing: 'No row can be taken; nothing was written.',
    notReplaced: (rows: number) =>
      `A whole table is replaced only where every row can be taken; ${rows} cannot. Nothing was written.`,
    hints: words({
      'sheet-hidden': '; use --sheet to read it',
      'sheet-other': '; use --sheet to read it',
      'rows-hidden': '; use --take-hidden to take them',
      'rows-filtered': '; use --take-hidden to take them',
    }),
    file: '# Mapping file; save it, edit it and give it back by --mapping:',
    remembered: (file: string) =>
      `Where the columns go is kept in ${file} and used again for the same titles.`,
    more: (count: number) => `  … and ${count} more`,
  },
});
