import { readAddress } from '#desk/intake/read-address.ts';
import type { AddressReading } from '#desk/intake/read-address.ts';
import { readPosition } from '#desk/intake/read-coordinates.ts';
import { kindFromName, readKind } from '#desk/intake/read-kind.ts';
import { readPhone } from '#desk/intake/read-phone.ts';
import { readTownship } from '#desk/intake/read-township.ts';
import { readVillage } from '#desk/intake/read-village.ts';
import { ask, confirm, leftOut, NOTHING_READ } from '#desk/intake/readings.ts';
import type { Ledger } from '#desk/intake/ledger.ts';
import type { MappedColumn, Reading } from '#desk/intake/shape.ts';
import type { SourceRow } from '#desk/intake/sort-rows.ts';
import type { ListWorld } from '#desk/intake/world.ts';
import { EMPTY } from '#desk/sheet.ts';
import type { RawCell } from '#desk/sheet.ts';
import type { Crs } from '#tables/coordinates.ts';

/** What several columns of a facility say together. */
export interface FacilityParts {
  readonly cells: Readonly<Record<string, string>>;
  /** Columns with proposals that are not accepted yet. */
  readonly open: number;
  readonly outside: boolean;
}

/** Reads one row of facilities, as far as columns depend on each other. */
export class FacilityRow {
  readonly #cells: Record<string, string> = {};
  #open = 0;
  readonly #row: SourceRow;
  readonly #mapping: readonly MappedColumn[];
  readonly #world: ListWorld;
  readonly #ledger: Ledger;

  constructor(row: SourceRow, mapping: readonly MappedColumn[], world: ListWorld, ledger: Ledger) {
    this.#row = row;
    this.#mapping = mapping;
    this.#world = world;
    this.#ledger = ledger;
  }

  /** @param above the telephone of the row above, which 同上 means */
  read(name: string, above: string): FacilityParts {
    const outside = this.#readPlace();
    this.#readKind(name);
    this.#readPosition();
    this.#readPhone(above);
    return { cells: this.#cells, open: this.#open, outside };
  }

  #source(to: string): { readonly cell: RawCell; readonly at: string | null } {
    const column = this.#mapping.find((one) => one.to[0] === to);
    if (column === undefined) return { cell: EMPTY, at: null };
    return { cell: this.#row.cells[column.at] ?? EMPTY, at: column.letters };
  }

  /** Notes a reading; gives its value, empty where it is not settled. */
  #take(column: string, reading: Reading, from: string, at: string | null): string {
    const value = this.#ledger.settle(reading, { line: this.#row.line, column, at, from });
    if (value === null && reading.outcome === 'confirm') this.#open += 1;
    return value ?? '';
  }

  /** Township, village and address. Says whether the row lies in another county. */
  #readPlace(): boolean {
    const { places } = this.#world;
    const [town, village, address] = ['township_code', 'village', 'address'].map((to) =>
      this.#source(to),
    );
    if (town === undefined || village === undefined || address === undefined) return false;
    const written = readTownship(town.cell, places);
    let township = this.#take('township_code', written, town.cell.text, town.at);
    const waits = written.outcome === 'ask' && township === '';
    let told: AddressReading | null = null;
    if (address.cell.text.trim() !== '') {
      told = readAddress(address.cell, { township: township || null, village: null }, places);
      if (told.outside) return true;
      const { township: there } = told;
      if (there?.outcome === 'confirm' && township !== '' && there.value !== township) {
        const both = [township, there.value];
        township = this.#take(
          'township_code',
          ask('township-contradicts', both),
          address.cell.text,
          address.at,
        );
      } else if (there !== null && township === '' && (there.outcome === 'confirm' || !waits)) {
        township = this.#take('township_code', there, address.cell.text, address.at);
      }
    }
    const named = this.#readVillage(
      village,
      township,
      waits && told?.township?.outcome !== 'confirm',
    );
    township = named.township;
    this.#cells['township_code'] = township;
    this.#cells['village'] = named.village;
    if (told === null) return false;
    const again = readAddress(
      address.cell,
      { township: township || null, village: named.village || null },
      places,
    );
    this.#cells['address'] = this.#take('address', again.address, address.cell.text, address.at);
    if (
      named.village === '' &&
      village.cell.text.trim() === '' &&
      again.village !== null &&
      township !== ''
    ) {
      this.#cells['village'] = this.#take('village', again.village, address.cell.text, address.at);
    }
    return false;
  }

  #readVillage(
    { cell, at }: { readonly cell: RawCell; readonly at: string | null },
    township: string,
    waits: boolean,
  ): { readonly village: string; readonly township: string } {
    const { places } = this.#world;
    const read = readVillage(cell, township || null, waits, places);
    if (read.township?.outcome === 'ask') {
      // Which of the two is wrong no one can tell: the township waits with its village.
      const answer = this.#take('township_code', read.township, cell.text, at);
      if (answer === '') return { village: '', township: '' };
      const then = readVillage(cell, answer, false, places).village;
      return { village: this.#take('village', then, cell.text, at), township: answer };
    }
    const code =
      read.township === null ? township : this.#take('township_code', read.township, cell.text, at);
    const village = this.#take('village', read.village, cell.text, at);
    // The answer to “which township” is a township.
    if (!/^\d{9}$/.test(village)) return { village: code === '' ? '' : village, township: code };
    const then = readVillage(cell, village, false, places).village;
    return { village: this.#take('village', then, cell.text, at), township: village };
  }

  #readKind(name: string): void {
    const { cell, at } = this.#source('kind_id');
    const { kinds } = this.#world;
    const read = at === null ? NOTHING_READ : readKind(cell, kinds);
    if (read.value === '' && (read.outcome === 'same' || read.outcome === 'empty')) {
      if (read.outcome === 'empty') this.#take('kind_id', read, cell.text, at);
      if (name === '') return;
      const from = this.#mapping.find(({ to }) => to[0] === 'name_zh')?.letters ?? null;
      const told = kindFromName(name, kinds) ?? ask('kind-from-name');
      this.#cells['kind_id'] = this.#take('kind_id', told, name, from);
      return;
    }
    this.#cells['kind_id'] = this.#take('kind_id', read, cell.text, at);
  }

  #readPosition(): void {
    const system = this.#source('crs');
    const stated = (['WGS84', 'GCJ-02', 'BD-09'] as const).find(
      (crs) => crs === (this.#cells['crs'] ?? system.cell.text.trim()),
    );
    const columns = this.#mapping.filter(({ to }) => to.includes('lon') || to.includes('lat'));
    const groups = new Map<Crs | null, MappedColumn[]>();
    for (const column of columns) {
      const pair = column.to.includes('lon') && column.to.includes('lat');
      const key = pair ? [column] : [...(groups.get(column.crs) ?? []), column];
      if (pair) {
        if (this.#takePosition(key, stated ?? null)) return;
      } else groups.set(column.crs, key);
    }
    for (const of of groups.values()) if (this.#takePosition(of, stated ?? null)) return;
  }

  /** Whether the columns hold anything. */
  #takePosition(columns: readonly MappedColumn[], stated: Crs | null): boolean {
    const cells = columns.map((column) => ({ cell: this.#row.cells[column.at] ?? EMPTY, column }));
    const from = cells.map(({ cell }) => cell.text.trim()).filter((text) => text !== '');
    if (from.length === 0) return false;
    const read = readPosition(cells, stated);
    const at = columns.length === 1 ? (columns[0]?.letters ?? null) : null;
    const text = from.join(' ');
    const pending = read.crs.outcome === 'ask' ? read.crs.value.split(',') : null;
    const [lon, lat, crs] = (['lon', 'lat', 'crs'] as const).map((column) =>
      this.#take(column, read[column], text, at),
    );
    if (pending !== null && crs !== '') {
      Object.assign(this.#cells, { lon: pending[0] ?? '', lat: pending[1] ?? '', crs });
      return true;
    }
    if (lon !== '' && lat !== '')
      Object.assign(this.#cells, { lon, lat, crs: crs || (stated ?? '') });
    return true;
  }

  #readPhone(above: string): void {
    const { cell, at } = this.#source('phone');
    const duty = /^(是|yes|y|true)$/i.test(this.#source('duty_mobile').cell.text.trim());
    const read = readPhone(cell);
    if (duty && read.outcome === 'left-out') {
      const digits = cell.text
        .normalize('NFKC')
        .replace(/\D/g, '')
        .replace(/^(?:0|86)?(?=1\d{10}$)/, '');
      const value = /^1[3-9]\d{9}$/.test(digits) ? digits : '';
      this.#cells['phone'] = this.#take(
        'phone',
        confirm('duty-mobile-declared', value),
        cell.text,
        at,
      );
      if (this.#cells['phone'] !== '') this.#cells['duty_mobile'] = 'yes';
      return;
    }
    const ditto =
      read.rule === 'phone-ditto' && above !== '' ? { ...read, alternatives: [above] } : read;
    this.#cells['phone'] = this.#take('phone', ditto, cell.text, at);
    const dropped = read.dropped.filter((rule) => rule !== read.rule);
    for (const rule of dropped) this.#take('phone', leftOut(rule), cell.text, at);
  }
}
