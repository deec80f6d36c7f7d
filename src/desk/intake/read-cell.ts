import { closed, halfWidth, isFiller } from '#desk/intake/plain-text.ts';
import {
  ask,
  confirm,
  empty,
  leftOut,
  refuse,
  same,
  silent,
  unsound,
} from '#desk/intake/readings.ts';
import { isWordList, readRating, readWordList } from '#desk/intake/read-care.ts';
import { readDay } from '#desk/intake/read-day.ts';
import { readFees } from '#desk/intake/read-fees.ts';
import {
  readChoice,
  readCount,
  readCreditCode,
  readName,
  readText,
} from '#desk/intake/read-words.ts';
import type { Reading } from '#desk/intake/shape.ts';
import type { ListWorld } from '#desk/intake/world.ts';
import { normalLabel } from '#desk/labels.ts';
import type { Labels } from '#desk/labels.ts';
import type { RawCell } from '#desk/sheet.ts';
import type { AnyColumn, Table } from '#tables/table.ts';

/** Columns of names: a space, or the width of a digit, says nothing in them. */
const NAMES = /^(?:name|title)_|^(?:operator|address|village)$/;

interface Around {
  readonly world: ListWorld;
  readonly textFile: boolean;
  readonly table: Table;
  /** Title of the source column. */
  readonly title: string;
}

/** Reads a cell for one column by itself. What comes out passes the column's own check. */
export function readCell(cell: RawCell, name: string, column: AnyColumn, around: Around): Reading {
  const reading = byType(cell, name, column, around);
  const sound = reading.value === '' || column.read(reading.value).ok;
  return sound ? reading : ask('cell-form', reading.outcome === 'same' ? [] : [reading.value]);
}

function byType(
  cell: RawCell,
  name: string,
  column: AnyColumn,
  { world, textFile, table, title }: Around,
): Reading {
  if (column.type === 'date') return readDay(cell, { today: world.today, textFile });
  if (name === 'fees') return readFees(cell, title);
  if (name === 'rating') return readRating(cell, column);
  if (isWordList(name)) return readWordList(cell, name, column);
  if (column.type === 'integer') return readCount(cell, column);
  if (column.type === 'string' && column.constraints.choices !== undefined)
    return readChoice(cell, name, column);
  if (name === 'credit_code') return readCreditCode(cell);
  if (column.type === 'list') return readList(cell, world.labels.get(name));
  if (column.type === 'string' && column.constraints.pattern === undefined) {
    return table.key.length === 1 && table.key[0] === name
      ? readKey(cell, name)
      : readText(cell, name.endsWith('_en'), NAMES.test(name));
  }
  return table.key[0] === name && table.key.length === 1
    ? readKey(cell, name)
    : readOther(cell, name, column, world);
}

/**
 * Ids are words that were given on purpose. A running number, or the number of a file in an office,
 * is none: it would name another row tomorrow.
 */
function readKey(cell: RawCell, name: string): Reading {
  const text = halfWidth(cell.text);
  const wrong = unsound(cell, text);
  if (wrong !== null) return wrong;
  if (isFiller(text)) return empty();
  if (/[\r\n]/.test(text)) return ask('cell-form');
  const id = closed(text);
  if (name === 'facility_id' && !/^[a-z]{2,}[a-z0-9]*(?:-[a-z0-9]+)+$|^[a-z]{5,}$/.test(id))
    return leftOut('running-number');
  return id === cell.text ? same(id) : silent('spacing', id);
}

/** Several ids of another table, or several texts, by whatever sign they are parted. */
function readList(cell: RawCell, labels: Labels | undefined): Reading {
  const read = readText(cell, false, false);
  if (read.value === '') return read;
  const parts = read.value.split(/\s*[;；、]\s*/).filter((part) => part !== '');
  const values = parts.map((part) => labels?.byName.get(normalLabel(part)) ?? part);
  const list = values.join(';');
  if (list === cell.text) return same(list);
  return read.outcome === 'confirm' ? { ...read, value: list } : silent('separators', list);
}

/** Numbers, yes or no, codes, and names of rows of other tables. */
function readOther(cell: RawCell, name: string, column: AnyColumn, world: ListWorld): Reading {
  const text = halfWidth(cell.text);
  const wrong = unsound(cell, text);
  if (wrong !== null) return wrong;
  if (cell.kind === 'date') return refuse('date-in-text');
  if (column.type === 'number' && cell.format?.includes('%') === true) return ask('per-cent');
  if (column.read(text).ok) return text === cell.text ? same(text) : silent('spacing', text);
  const labels = world.labels.get(name);
  const label = labels?.byName.get(normalLabel(text));
  if (label !== undefined) return silent('label', label);
  if (isFiller(text)) return empty();
  if (labels !== undefined) return readName(text, labels.byName);
  if (column.type === 'boolean') {
    const word = text.toLowerCase();
    if (['是', 'true', 'y', '√', '有'].includes(word)) return silent('label', 'yes');
    return ['否', 'false', 'n', '×'].includes(word) ? silent('label', 'no') : ask('choice');
  }
  const number = text.replace(/[,，](?=\d{3}(?:\D|$))/g, '');
  if (column.type === 'number' && /^-?\d+(?:\.\d+)?$/.test(number))
    return silent('separators', String(Number(number)));
  return column.type === 'number' ? ask('number-form') : confirm('cell-form', text);
}
