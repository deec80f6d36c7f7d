import type { Table } from '#tables/table.ts';

/** Code that loads a table, by language. */
export type LoadCode = Readonly<Record<'Python' | 'R' | 'JavaScript', string>>;

/**
 * Code that loads a table with its types: codes as text, so that no zero is lost, numbers as
 * numbers, and empty cells as missing rather than zero.
 *
 * @param address absolute address of a file by its ending, such as `.csv`
 */
export function loadCode(table: Table, address: (ending: string) => string): LoadCode {
  return {
    Python: python(address),
    R: r(table, address),
    JavaScript: javascript(address),
  };
}

function python(address: (ending: string) => string): string {
  return `# pip install pandas pyarrow
import pandas as pd

df = pd.read_parquet("${address('.parquet')}")

# or from the CSV, every column as text
df = pd.read_csv("${address('.csv')}", dtype="string", keep_default_na=False, na_values=[""])`;
}

function r(table: Table, address: (ending: string) => string): string {
  const TYPES = { integer: 'col_integer()', number: 'col_double()' } as const;
  const typed = Object.entries(table.columns).flatMap(([name, { type }]) =>
    type === 'integer' || type === 'number' ? [`${name} = ${TYPES[type]}`] : [],
  );
  const columns = ['.default = col_character()', ...typed].map((entry) => `    ${entry}`);
  return `# install.packages("readr")
library(readr)

df <- read_csv(
  "${address('.csv')}",
  na = "",
  col_types = cols(
${columns.join(',\n')}
  )
)`;
}

function javascript(address: (ending: string) => string): string {
  return `// Node 18 or later, or a browser: a module, since it awaits
const response = await fetch("${address('.json')}");
const { rows } = await response.json();
console.table(rows.slice(0, 5));`;
}
