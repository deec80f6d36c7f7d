import fs from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readDay } from '#desk/intake/read-day.ts';
import { readKind } from '#desk/intake/read-kind.ts';
import { readPhone } from '#desk/intake/read-phone.ts';
import { readTownship } from '#desk/intake/read-township.ts';
import { readVillage } from '#desk/intake/read-village.ts';
import type { Outcome, Reading } from '#desk/intake/shape.ts';
import type { RawCell } from '#desk/sheet.ts';
import { world } from '../../support/list-world.ts';

// Ways to write a telephone, a date, a kind and a place, sixty each, with what comes of them.

type Form = Readonly<Record<string, string>>;

function forms(name: string): Form[] {
  const text = fs.readFileSync(`tests/fixtures/lists/${name}.csv`, 'utf8');
  return Papa.parse<Form>(text, { header: true, skipEmptyLines: true }).data;
}

const cell = (text: string, kind = 'text'): RawCell => ({
  kind: kind === 'number' ? 'number' : 'text',
  text,
});
const or = (value: string | undefined): string => (value === 'ask' ? '' : (value ?? ''));
const list = (value: string | undefined): string[] =>
  value === undefined || value === '' ? [] : value.split(';');
const titled = (all: readonly Form[], column: string): (readonly [string, Form])[] =>
  all.map((form, at) => [`${at + 1}: ${form[column] ?? ''} ${form['cell'] ?? ''}`, form]);

/** Outcomes of telephones that are all to be confirmed, or all left out. */
const PHONES: Readonly<Record<string, Outcome>> = {
  extension: 'confirm',
  several: 'confirm',
  'personal-mobile': 'left-out',
};

test('there are sixty forms of each', () => {
  for (const name of ['phones', 'dates', 'kinds', 'townships'])
    expect(forms(name)).toHaveLength(60);
});

describe('a telephone', () => {
  test.each(titled(forms('phones'), 'written'))('written as %s', (_, form) => {
    const read = readPhone(cell(form['written'] ?? '', form['cell']));
    const outcome = form['outcome'] ?? '';
    expect([read.outcome, read.value]).toEqual([PHONES[outcome] ?? outcome, form['phone']]);
    if (form['rule'] !== '') expect(read.rule).toBe(form['rule']);
    const others = read.alternatives.filter((one) => one !== read.value);
    if (outcome === 'several') expect(others).toEqual(list(form['others']));
    expect(JSON.stringify(read).replace(/\D/g, '')).not.toContain('1540000');
  });
});

describe('a date', () => {
  test.each(titled(forms('dates'), 'written'))('written as %s', (_, form) => {
    const [written = '', format] = (form['written'] ?? '').split(' as ');
    const shown: RawCell =
      form['cell'] === 'date'
        ? { kind: 'date', text: written, format: format ?? '' }
        : cell(form['written'] ?? '', form['cell']);
    const read = readDay(shown, { today: '2026-12-01', textFile: form['cell'] === 'csv' });
    expect([read.outcome, read.value]).toEqual([form['outcome'], form['date']]);
    if (form['rule'] !== '') expect(read.rule).toBe(form['rule']);
    expect(read.alternatives).toEqual(list(form['alternatives']));
  });
});

describe('a kind', () => {
  test.each(titled(forms('kinds'), 'word'))('called %s', (_, form) => {
    const read = readKind(cell(form['word'] ?? ''), world.kinds);
    // The site's own word is taken without asking.
    const outcome = read.outcome === 'silent' && read.rule === 'label' ? 'same' : read.outcome;
    expect([outcome, read.value]).toEqual([form['outcome'], or(form['kind_id'])]);
    expect(read.alternatives).toEqual(list(form['alternatives']));
  });
});

/** From what is taken as it stands to what cannot be known. */
const ORDER: readonly Outcome[] = [
  'same',
  'silent',
  'empty',
  'confirm',
  'left-out',
  'refuse',
  'ask',
];

describe('a township and its village', () => {
  const written = titled(forms('townships'), 'township_written');
  test.each(written)('written as %s', (_, form) => {
    const town = readTownship(cell(form['township_written'] ?? ''), world.places);
    const waits = town.outcome === 'ask';
    const code = town.value === '' ? null : town.value;
    const read = readVillage(cell(form['village_written'] ?? ''), code, waits, world.places);
    const township: Reading = read.township ?? town;
    const readings = [township, read.village];
    const worst = readings.toSorted(
      (a, b) => ORDER.indexOf(b.outcome) - ORDER.indexOf(a.outcome),
    )[0];
    expect([worst?.outcome, township.value, read.village.value]).toEqual([
      form['outcome'],
      or(form['township_code']),
      or(form['village']),
    ]);
    if (form['rule'] !== '') expect(readings.map(({ rule }) => rule)).toContain(form['rule']);
    const offered = new Set(readings.flatMap(({ alternatives }) => alternatives));
    if (form['alternatives'] !== '') expect([...offered]).toEqual(list(form['alternatives']));
  });
});
