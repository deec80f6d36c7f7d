import type { PlacesFile } from '#directory/places.ts';
import { syllablesIn } from '#directory/syllables-in.ts';
import { townshipAlias } from '#directory/township-alias.ts';
import { shortVillage } from '#domain/facility-text.ts';
import { formsIn, writeForms } from '#domain/fold-forms.ts';
import { nameOf } from '#domain/text.ts';
import { traditionalForms } from '#domain/traditional-forms.ts';
import type { Lang } from '#tables/finding.ts';
import type { Township } from '#tables/townships.ts';
import type { Village } from '#tables/villages.ts';

/**
 * Makes the file of all places that a reader can name, for the pages of one language.
 *
 * @param county names of the county in all languages
 */
export function packPlaces(
  townships: readonly Township[],
  villages: readonly Village[],
  county: readonly string[],
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
  return {
    county,
    townships: packed,
    syllables: syllablesIn(names),
    forms: writeForms(formsIn(traditionalForms(), names)),
  };
}
