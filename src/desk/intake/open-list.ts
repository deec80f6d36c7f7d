import { findListHead, knownTitles, namesRows } from '#desk/intake/find-head.ts';
import { NO_ANSWERS } from '#desk/intake/shape.ts';
import type { Answers, Notice, TakenList } from '#desk/intake/shape.ts';
import { takeList } from '#desk/intake/take-list.ts';
import type { ListProgress } from '#desk/intake/take-list.ts';
import { upright } from '#desk/intake/upright.ts';
import type { ListWorld } from '#desk/intake/world.ts';
import { wholeFile } from '#desk/desk-finding.ts';
import type { DeskFinding } from '#desk/desk-finding.ts';
import { openFile } from '#desk/open-file.ts';
import type { HandedIn } from '#desk/open-file.ts';
import type { RawSheet } from '#desk/sheet.ts';
import type { Encoding } from '#tables/decode.ts';
import { finding } from '#tables/finding.ts';
import type { Table } from '#tables/table.ts';

/** A file opened as a list: its sheet is read again for every answer, the file is not. */
export interface OpenedList {
  readonly file: string;
  readonly encoding: Encoding | null;
  readonly delimiter: string | null;
  /** The sheets that can be chosen. */
  readonly sheets: readonly string[];
  /** The sheet that is read; null where none can be. */
  readonly sheet: RawSheet | null;
  /** Why the file or its sheet cannot be read. */
  readonly findings: readonly DeskFinding[];
  readonly notices: readonly Notice[];
}

/**
 * Opens a file and chooses its sheet: the one asked for, else the first of those seen whose titles
 * fit the table. A hidden sheet is named, and read only where it is asked for.
 */
export async function openList(handedIn: HandedIn, table: Table): Promise<OpenedList> {
  const { name: file, sheet: wanted } = handedIn;
  const opened = await openFile(handedIn, table, (cells) => knownTitles(cells, table));
  const { encoding, delimiter, findings } = opened;
  const sheets = opened.sheets.map((one) => upright(one, table));
  const seen = sheets.filter(({ hidden }) => hidden?.sheet !== true);
  const filled = seen.filter(({ rows }) => rows.length > 0);
  const heads = filled.flatMap((sheet) => {
    const head = findListHead(sheet, table);
    return head === null ? [] : [{ sheet, named: namesRows(head, table) }];
  });
  // A sheet of totals by township comes before the list more often than not.
  const fitting = heads.find(({ named }) => named) ?? heads[0];
  const named = sheets.find(({ name }) => name === wanted);
  const sheet = (wanted === null ? (fitting?.sheet ?? filled[0]) : named) ?? null;
  const names = sheets.map(({ name }) => name ?? '');
  const missing = wanted !== null && named === undefined && sheets.length > 0;
  const wrong = missing
    ? [
        wholeFile(
          finding(
            { file },
            { code: 'sheet-missing', params: { sheet: wanted, sheets: names.join(' / ') } },
          ),
        ),
      ]
    : [];
  const others = sheets.filter((one) => one !== sheet && one.rows.length > 0);
  return {
    file,
    encoding,
    delimiter,
    sheets: names,
    sheet,
    findings: [...findings, ...wrong],
    notices: [
      ...(encoding === null || encoding === 'UTF-8'
        ? []
        : [notice('encoding', { encoding: encodingName(encoding) })]),
      ...others.map((one) =>
        notice(one.hidden?.sheet === true ? 'sheet-hidden' : 'sheet-other', {
          sheet: one.name ?? '',
        }),
      ),
    ],
  };
}

/** Reads an opened file as a list; null where it has no sheet or no titles. */
export function readList(
  opened: OpenedList,
  table: Table,
  world: ListWorld,
  answers: Answers = NO_ANSWERS,
  progress?: ListProgress,
): TakenList | null {
  if (
    opened.sheet === null ||
    opened.findings.some(({ finding: { severity } }) => severity === 'error')
  )
    return null;
  const list = takeList(opened.sheet, table, world, answers, progress);
  return list && { ...list, notices: [...opened.notices, ...list.notices] };
}

function notice(code: string, params: Readonly<Record<string, string>>): Notice {
  return { code, params, lines: [] };
}

/** Under the name that people know it by. */
function encodingName(encoding: Encoding): string {
  if (encoding === 'GB18030') return 'GBK';
  return encoding.startsWith('UTF-16') ? 'UTF-16' : encoding;
}
