import { formatDate } from '#domain/format.ts';
import { spellingsOf } from '#domain/pinyin.ts';
import { nameOf } from '#domain/text.ts';
import { shortPlace } from '#search/questions/place-names.ts';
import type { AskedPlace, PlaceNames } from '#search/questions/data.ts';
import type { Lang } from '#tables/finding.ts';
import { isListed, isSuspended } from '#tables/listed.ts';
import type { QuestionSource } from '#search/questions/question-source.ts';

/**
 * Names of villages and of places elsewhere. The tables have them in Chinese alone; in English places
 * elsewhere are called by their sound, as maps write them.
 */
export function placeNames(
  { townships, villages, elsewhere }: QuestionSource,
  lang: Lang,
): PlaceNames {
  if (lang === 'en') {
    const named = elsewhere.map(({ division_code: code, name_zh: name }): [string, string] => {
      const [spelled = ''] = spellingsOf(shortPlace(name)).full;
      return [code, spelled.charAt(0).toUpperCase() + spelled.slice(1)];
    });
    return { villages: {}, elsewhere: named };
  }
  return {
    villages: Object.fromEntries(
      townships.map(({ township_code: code }) => [
        code,
        villages.filter((row) => row.township_code === code).map((row) => row.name_zh),
      ]),
    ),
    elsewhere: elsewhere.map((row) => [row.division_code, row.name_zh]),
  };
}

/** Listed facilities by township code; under the county's code all whose township is not known. */
export function askedPlaces(
  source: QuestionSource,
  lang: Lang,
): Readonly<Record<string, readonly AskedPlace[]>> {
  const listed = source.facilities.filter(isListed);
  const codes = [source.county.county_code, ...source.townships.map((row) => row.township_code)];
  const byTownship = Object.groupBy(
    listed,
    (row) => row.township_code ?? source.county.county_code,
  );
  return Object.fromEntries(
    codes.map((code) => [
      code,
      (byTownship[code] ?? []).map((row) => ({
        id: row.facility_id,
        name: isSuspended(row)
          ? `${nameOf(row, lang)}${lang === 'zh' ? '（暂停服务）' : ' (temporarily closed)'}`
          : nameOf(row, lang),
        kind: row.kind_id,
        phone: row.phone ?? '',
        where: row.address ?? row.village ?? '',
        who: row.operator ?? '',
        when: row.opened_on === null ? '' : formatDate(row.opened_on, lang),
      })),
    ]),
  );
}
