import type { Dataset } from '#domain/dataset.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import { nearest } from '#tables/nearest.ts';

/** The village of a facility is one of its township's. */
export function checkVillages(dataset: Dataset): Finding[] {
  const names = new Map(
    dataset.townships.map(({ value }) => [value.township_code, value.name_zh] as const),
  );
  const villages = dataset.villages.map((row) => row.value);
  return dataset.facilities.flatMap(({ file, line, value }) => {
    const { village, township_code: code } = value;
    if (village === null || code === null) return [];
    const there = villages.filter((row) => row.township_code === code).map((row) => row.name_zh);
    if (there.includes(village)) return [];
    const elsewhere = villages
      .filter((row) => row.name_zh === village)
      .map((row) => `${row.township_code} ${names.get(row.township_code) ?? ''}`);
    const meant = elsewhere.length > 0 ? elsewhere.join(' / ') : likeliest(village, there);
    const params = {
      township: names.get(code) ?? code,
      hint: meant === undefined ? '' : `→ ${meant}`,
    };
    const place = { file, line, column: 'village', value: village };
    return [finding(place, { code: 'village-elsewhere', params })];
  });
}

/** The full name for a short one, or the nearest, leaving aside the ending that all names share. */
function likeliest(village: string, there: readonly string[]): string | undefined {
  const stem = (name: string): string => name.replace(/村?(村民|居民)委员会$/, '');
  const full = there.find((name) => name.startsWith(village));
  if (full !== undefined) return full;
  const near = nearest(stem(village), there.map(stem));
  return there.find((name) => stem(name) === near);
}
