import { expect, test, vi } from 'vitest';
import { loadCode } from '#downloads/load-code.ts';
import { tables } from '#tables/index.ts';
import type { Table } from '#tables/table.ts';

const address = (ending: string): string => `https://x.org/data/townships${ending}`;
const code = loadCode(tables.townships as unknown as Table, address);

test('each language loads a file of the table by its absolute address', () => {
  expect(code.Python).toContain('pd.read_parquet("https://x.org/data/townships.parquet")');
  expect(code.JavaScript).toContain('fetch("https://x.org/data/townships.json")');
  expect(code.R).toContain('"https://x.org/data/townships.csv"');
});

test('codes stay text and numbers are numbers', () => {
  expect(code.Python).toContain('dtype="string"');
  expect(code.R).toBe(`# install.packages("readr")
library(readr)

df <- read_csv(
  "https://x.org/data/townships.csv",
  na = "",
  col_types = cols(
    .default = col_character(),
    hex_col = col_integer(),
    hex_row = col_integer(),
    seat_lon = col_double(),
    seat_lat = col_double()
  )
)`);
});

test('the JavaScript runs', async () => {
  const rows = [{ township_code: '130726100' }];
  const fetch = vi.fn(() => Promise.resolve(Response.json({ rows })));
  const table = vi.spyOn(console, 'table').mockReturnValue();
  vi.stubGlobal('fetch', fetch);
  await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code.JavaScript)}`);
  vi.unstubAllGlobals();
  expect(fetch).toHaveBeenCalledWith('https://x.org/data/townships.json');
  expect(table).toHaveBeenCalledWith(rows);
});
