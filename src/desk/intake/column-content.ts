import { readKind, kindFromName } from '#desk/intake/read-kind.ts';
import { readPhone } from '#desk/intake/read-phone.ts';
import { readTownship } from '#desk/intake/read-township.ts';
import { coreOf, placeName } from '#desk/intake/gazetteer.ts';
import { isFiller } from '#desk/intake/plain-text.ts';
import type { ListWorld } from '#desk/intake/world.ts';
import type { RawCell } from '#desk/sheet.ts';
import { isCreditCode } from '#tables/credit-code.ts';
import type { Table } from '#tables/table.ts';

/** Share of the cells that have to look alike. */
const MOST = 0.7;

/**
 * The column of the table that cells without a telling title look like; null where they look like
 * none, or like one of several: dates and plain numbers may mean anything.
 */
export function contentOf(
  cells: readonly RawCell[],
  table: Table,
  world: ListWorld,
): string | null {
  const filled = cells.filter((cell) => cell.text.trim() !== '' && !isFiller(cell.text));
  if (filled.length < 2) return null;
  const most = (test: (cell: RawCell) => boolean): boolean =>
    filled.filter(test).length >= filled.length * MOST;
  const sound = (outcome: string): boolean => ['same', 'silent', 'confirm'].includes(outcome);
  const tests: readonly (readonly [column: string, test: (cell: RawCell) => boolean])[] = [
    ['credit_code', ({ text }) => isCreditCode(text.normalize('NFKC').trim().toUpperCase())],
    ['township_code', (cell) => sound(readTownship(cell, world.places).outcome)],
    [
      'phone',
      (cell) => /\d{7}/.test(cell.text.replace(/\D/g, '')) && sound(readPhone(cell).outcome),
    ],
    [
      'kind_id',
      (cell) =>
        sound(readKind(cell, world.kinds).outcome) &&
        cell.text.length < 14 &&
        readKind(cell, world.kinds).rule !== 'digits-lost',
    ],
    [
      'village',
      ({ text }) => /村|社区|居委会/.test(text) && world.places.byCore.has(coreOf(placeName(text))),
    ],
    ['name_zh', ({ text }) => text.length > 4 && kindFromName(text, world.kinds) !== null],
  ];
  const found = tests.find(([column, test]) => column in table.columns && most(test));
  return found?.[0] ?? null;
}
