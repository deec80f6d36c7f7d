import type { PlacesFile } from '#directory/places.ts';
import { syllablesIn } from '#directory/syllables-in.ts';
import { townshipAlias } from '#directory/township-alias.ts';
import { shortVillage } from '#domain/facility-text.ts';
import { nameOf } from '#domain/text.ts';
import type { Lang } from '#tables/finding.ts';
import type { Township } from '#tables/townships.ts';
import type { Village } from '#tables/villages.ts';

/** Makes the file of all places that a reader can name, for the pages of one language. */
export function packPlaces(
  townships: readonly Township[],
  villages: readonly Village[],
  lang: Lang,
): PlacesFile {
  const byTownship = Map.groupBy(villages, (row) => row.township_code);
  const packed = townships.map((row) => ({
    code: row.township_code,
    name: nameOf(row, lang),
    alias: townshipAlias(row, lang),
    villages: (byTownship.get(row.township_code) ?? []).map(({ name_zh }) => shortVillage(name_zh)),
  }));
  const names = packed.flatMap((row) => [row.name, ...row.alias.split('\n'), ...row.villages]);
  return { townships: packed, syllables: syllablesIn(names) };
}
