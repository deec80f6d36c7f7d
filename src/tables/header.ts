import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import { nearest } from '#tables/nearest.ts';

/** Compares the header of a file with the columns of its table; order does not matter. */
export function checkHeader(
  header: readonly string[],
  names: readonly string[],
  file: string,
): Finding[] {
  const [only] = header;
  if (header.length === 1 && only !== undefined && /[;\t，；]/.test(only)) {
    return [finding({ file, line: 1, value: only }, { code: 'delimiter' })];
  }
  const missing = names.filter((name) => !header.includes(name));
  const unknown = header.filter((name) => !names.includes(name));
  const repeated = header.filter(
    (name, index) => names.includes(name) && header.indexOf(name) !== index,
  );
  return [
    ...missing.map((column) => finding({ file, line: 1, column }, { code: 'column-missing' })),
    ...unknown.map((column) => {
      const near = nearest(column, missing);
      const hint = near === undefined ? '' : `→ ${near} `;
      const params = { hint, columns: names.join(', ') };
      return finding({ file, line: 1, value: column }, { code: 'column-unknown', params });
    }),
    ...repeated.map((column) => finding({ file, line: 1, column }, { code: 'column-duplicate' })),
  ];
}
