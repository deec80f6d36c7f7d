import { onceEach } from '#desk/intake/once-each.ts';
import { readAddress } from '#desk/intake/read-address.ts';
import { readPosition } from '#desk/intake/read-coordinates.ts';
import { isFiller } from '#desk/intake/plain-text.ts';
import { kindFromName, readKind } from '#desk/intake/read-kind.ts';
import { cutPhones } from '#desk/intake/numbers-in-text.ts';
import { DITTO, readPhone } from '#desk/intake/read-phone.ts';
import { readChoice } from '#desk/intake/read-words.ts';
import { readTownship } from '#desk/intake/read-township.ts';
import { readVillage } from '#desk/intake/read-village.ts';
import { ask, confirm, leftOut, NOTHING_READ, same } from '#desk/intake/readings.ts';
import type { Ledger } from '#desk/intake/ledger.ts';
import type { MappedColumn, Reading } from '#desk/intake/shape.ts';
import type { SourceRow } from '#desk/intake/sort-rows.ts';
import type { ListWorld } from '#desk/intake/world.ts';
import { EMPTY } from '#desk/sheet.ts';
import type { RawCell } from '#desk/sheet.ts';
import type { Crs } from '#tables/coordinates.ts';
import type { Table } from '#tables/table.ts';

/** What several columns of a facility say together. */
export interface FacilityParts {
  readonly cells: Readonly<Record<string, string>>;
  /** Columns with proposals that are not accepted yet. */
  readonly waiting: readonly string[];
  /** The township, were its proposal accepted. */
  readonly township: string;
  readonly outside: boolean;
}

interface Source {
  readonly cell: RawCell;
  readonly at: string | null;
}

/** Reads rows of facilities one after the other, as far as columns depend on each other. */
export class FacilityReader {
  #cells: Record<string, string> = {};
  #waiting: string[] = [];
  #township = '';
  /** What the row above came to. */
  #above = { township: '', kind: '' };
  /** Telephones that stand in the address. */
  #phones: { readonly cell: string; readonly at: string | null } | null = null;
  #row: SourceRow = { index: 0, line: 0, cells: [] };
  readonly #table: Table;
  readonly #mapping: readonly MappedColumn[];
  readonly #world: ListWorld;
  readonly #ledger: Ledger;
  readonly #readTownship: (cell: RawCell) => Reading;
  readonly #readKindWord: (cell: RawCell) => Reading;

  constructor(table: Table, mapping: readonly MappedColumn[], world: ListWorld, ledger: Ledger) {
    this.#table = table;
    this.#mapping = mapping;
    this.#world = world;
    this.#ledger = ledger;
    this.#readTownship = onceEach((cell) => readTownship(cell, world.places));
    this.#readKindWord = onceEach((cell) => readKind(cell, world.kinds));
  }

  /**
   * @param name the name of the place, from which its kind may be told
   * @param above the telephone of the row above, which 同上 means
   * @param crs the coordinate system that the row gives in a column of its own
   */
  read(row: SourceRow, name: string, above: string, crs: string): FacilityParts {
    this.#row = row;
    this.#cells = {};
    this.#waiting = [];
    this.#township = '';
    const outside = this.#readPlace();
    this.#readKind(name);
    this.#readPosition(crs);
    this.#readPhone(above);
    this.#readStateIn(name);
    this.#above = { township: this.#township, kind: this.#cells['kind_id'] ?? '' };
    return { cells: this.#cells, waiting: this.#waiting, township: this.#township, outside };
  }

  #source(to: string): Source {
    const column = this.#mapping.find((one) => one.to[0] === to);
    if (column === undefined) return { cell: EMPTY, at: null };
    return { cell: this.#row.cells[column.at] ?? EMPTY, at: column.letters };
  }

  /** Notes a reading; gives its value, empty where it is not settled. */
  #take(column: string, reading: Reading, from: string, at: string | null): string {
    const value = this.#ledger.settle(reading, { line: this.#row.line, column, at, from });
    if (value === null && reading.outcome === 'confirm') this.#waiting.push(column);
    return value ?? '';
  }

  /** What a reading would come to, were it accepted. */
  #likely(column: string, reading: Reading, from: string): string {
    return this.#ledger.likely(reading, { line: this.#row.line, column, at: null, from });
  }

  /**
   * Township, village and address, each read in the light of the others. A township that is only
   * proposed counts for its village, so that one look settles both. Says whether the row lies in
   * another county.
   */
  #readPlace(): boolean {
    const { places } = this.#world;
    const town = this.#source('township_code');
    const village = this.#source('village');
    const whole = this.#source('address');
    const parted = cutPhones(whole.cell.text);
    // A telephone behind an address is none of it: the column of telephones may have it.
    const address =
      parted === null
        ? whole
        : { at: whole.at, cell: { kind: 'text' as const, text: parted.rest } };
    this.#phones = parted === null ? null : { cell: parted.phones, at: whole.at };
    const written = this.#dittoed(town.cell, this.#above.township, this.#readTownship(town.cell));
    let likely = this.#likely('township_code', written, town.cell.text);
    let told: { readonly reading: Reading; readonly from: Source } = {
      reading: written,
      from: town,
    };
    const firstly = likely;
    const asked = written.outcome === 'ask' && likely === '';
    const first = readAddress(address.cell, { township: likely || null, village: null }, places);
    if (first.outside) return true;
    const there = first.township;
    if (there?.outcome === 'confirm' && likely !== '' && there.value !== likely) {
      told = { reading: ask('township-contradicts', [likely, there.value]), from: address };
    } else if (there !== null && likely === '' && (there.outcome === 'confirm' || !asked)) {
      told = { reading: there, from: address };
    }
    likely = this.#likely('township_code', told.reading, told.from.cell.text);
    const waits = told.reading.outcome === 'ask' && likely === '';
    let named = readVillage(village.cell, likely || null, waits, places);
    // Which of township and village is wrong no one can tell: the township waits with its village.
    if (named.township !== null) {
      told = { reading: named.township, from: village };
      likely = this.#likely('township_code', named.township, village.cell.text);
      if (named.township.outcome === 'ask') {
        named =
          likely === ''
            ? { village: NOTHING_READ, township: null }
            : readVillage(village.cell, likely, false, places);
      }
    } else if (/^\d{9}$/.test(this.#likely('village', named.village, village.cell.text))) {
      // The answer to “which township” is a township.
      likely = this.#take('village', named.village, village.cell.text, village.at);
      told = { reading: same(likely), from: village };
      named = readVillage(village.cell, likely, false, places);
    }
    const township = this.#take('township_code', told.reading, told.from.cell.text, told.from.at);
    this.#cells['township_code'] = township;
    this.#township = likely;
    const own = this.#take('village', named.village, village.cell.text, village.at);
    const rest =
      likely === firstly && own === ''
        ? first
        : readAddress(address.cell, { township: likely || null, village: own || null }, places);
    const empty = village.cell.text.trim() === '' && likely !== '';
    const from =
      empty && rest.village !== null
        ? this.#take('village', rest.village, address.cell.text, address.at)
        : '';
    this.#cells['village'] = township === '' ? '' : own || from;
    const gone = rest.address.value === '' && likely === '' && rest.address.outcome === 'confirm';
    if (!gone)
      this.#cells['address'] = this.#take(
        'address',
        parted === null ? rest.address : withoutPhone(rest.address),
        whole.cell.text,
        whole.at,
      );
    return false;
  }

  /** “The same” as above is asked, with what the row above came to. */
  #dittoed({ text }: RawCell, above: string, read: Reading): Reading {
    return DITTO.test(text.trim()) ? ask('ditto', above === '' ? [] : [above]) : read;
  }

  /** 示例幸福院（筹建）: what brackets behind a name say of its state, where no column does. */
  #readStateIn(name: string): void {
    const { cell, at } = this.#source('status');
    const column = this.#table.columns['status'];
    const remark = /[(（【[]([^()（）[\]【】]+)[)）\]】]\s*$/.exec(name)?.[1];
    if (remark === undefined || column === undefined) return;
    if (at !== null && !isFiller(cell.text) && cell.text.trim() !== '') return;
    const read = readChoice({ kind: 'text', text: remark }, 'status', column);
    if (read.value === '' && read.alternatives.length === 0) return;
    const from = this.#mapping.find(({ to }) => to[0] === 'name_zh')?.letters ?? null;
    this.#cells['status'] = this.#take('status', { ...read, rule: 'status-in-name' }, name, from);
  }

  #readKind(name: string): void {
    const { cell, at } = this.#source('kind_id');
    const { kinds } = this.#world;
    const read =
      at === null ? NOTHING_READ : this.#dittoed(cell, this.#above.kind, this.#readKindWord(cell));
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

  #readPosition(written: string): void {
    const stated = (['WGS84', 'GCJ-02', 'BD-09'] as const).find((crs) => crs === written);
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
      Object.assign(this.#cells, { lon, lat, crs: crs === '' ? (stated ?? '') : crs });
    return true;
  }

  #readPhone(above: string): void {
    const own = this.#source('phone');
    const parted = own.cell.text.trim() === '' ? this.#phones : null;
    const { cell, at } =
      parted === null ? own : { cell: { kind: 'text' as const, text: parted.cell }, at: parted.at };
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

/** What an address comes to once a telephone was taken out of it is a judgement. */
function withoutPhone(address: Reading): Reading {
  const plain = address.outcome === 'same' || address.outcome === 'silent';
  return plain ? confirm('address-phone', address.value) : address;
}
