import type { EmptyAsk } from '#domain/empty.ts';
import { nameOf } from '#domain/text.ts';
import { emptyText } from '#i18n/empty.ts';
import { site } from '#src/site-data.ts';
import type { FacilityKind } from '#tables/facility-kinds.ts';
import type { Lang } from '#tables/finding.ts';
import { isListed } from '#tables/listed.ts';
import type { Township } from '#tables/townships.ts';

/** Real facilities that are open, by township. */
const listed = Map.groupBy(site.facilities.filter(isListed), (row) => row.township_code);

/** What a list of one kind, of one township or of both is empty of. */
export function emptyAsk(
  lang: Lang,
  kind: FacilityKind | null,
  township: Township | null,
): EmptyAsk {
  return {
    what: kind && { id: kind.kind_id, name: emptyText[lang].kind(nameOf(kind, lang)) },
    township: township && { code: township.township_code, name: nameOf(township, lang) },
    beside: (code) => {
      const there = site.townshipByCode.get(code);
      const rows = listed.get(code) ?? [];
      return {
        name: there === undefined ? code : nameOf(there, lang),
        count: rows.filter((row) => kind === null || row.kind_id === kind.kind_id).length,
      };
    },
  };
}
