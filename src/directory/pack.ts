import type { DirectoryFile, Named } from '#directory/directory-file.ts';
import { packFacts } from '#directory/facts.ts';
import { syllablesIn } from '#directory/syllables-in.ts';
import { townshipAlias } from '#directory/township-alias.ts';
import type { EmptyBook } from '#domain/empty.ts';
import { shortVillage } from '#domain/facility-text.ts';
import { kindWords } from '#domain/kind-words.ts';
import type { Spoken } from '#domain/last-spoken.ts';
import { formsIn, writeForms } from '#domain/fold-forms.ts';
import { sortByName } from '#domain/sort.ts';
import { wordsLeadingTo } from '#domain/synonym-words.ts';
import { nameOf } from '#domain/text.ts';
import { traditionalForms } from '#domain/traditional-forms.ts';
import { symbolPaths } from '#map/symbols.ts';
import { recordStatuses, statuses } from '#tables/facility-labels.ts';
import type { Facility } from '#tables/facilities.ts';
import { facilityGroups } from '#tables/facility-groups.ts';
import type { FacilityKind } from '#tables/facility-kinds.ts';
import type { Lang } from '#tables/finding.ts';
import type { Synonym } from '#tables/synonyms.ts';
import type { Township } from '#tables/townships.ts';

interface Parts {
  /** In the order of the directory. */
  readonly facilities: readonly Facility[];
  readonly kinds: readonly FacilityKind[];
  readonly townships: readonly Township[];
  readonly map: DirectoryFile['map'];
  readonly asOf: string;
  readonly empty: EmptyBook;
  /** Other words for what facilities and kinds are called. */
  readonly synonyms: readonly Synonym[];
  readonly spoken: Spoken;
}

/** Other words for a kind, and those by which people mean something in its names. */
function alsoCalledKind(row: FacilityKind, synonyms: readonly Synonym[], lang: Lang): string[] {
  const words = kindWords(row, lang);
  return [...words.slice(1), ...wordsLeadingTo(words, synonyms, lang)];
}

/** Makes the file that the directory filters by, for the pages of one language. */
export function packDirectory(parts: Parts, lang: Lang): DirectoryFile {
  const { facilities, kinds, townships, map, asOf, synonyms, empty, spoken } = parts;
  const other: Lang = lang === 'zh' ? 'en' : 'zh';
  const sorted = sortByName(townships, (row) => nameOf(row, lang), lang);
  const kindAt = placesOf(kinds.map((row) => row.kind_id));
  const townshipAt = placesOf(sorted.map((row) => row.township_code));
  const statusAt = placesOf(Object.keys(statuses));
  const recordAt = placesOf(Object.keys(recordStatuses));
  const columnOf = <T>(value: (row: Facility) => T): T[] => facilities.map(value);
  const file = {
    asOf,
    groups: namedOf(facilityGroups, lang),
    kinds: kinds.map((row) => ({
      id: row.kind_id,
      group: row.group,
      name: nameOf(row, lang),
      alias: [nameOf(row, other), ...alsoCalledKind(row, synonyms, lang)].join('\n'),
      symbol: symbolPaths[row.symbol],
    })),
    townships: sorted.map((row) => ({
      id: row.township_code,
      name: nameOf(row, lang),
      alias: townshipAlias(row, lang),
    })),
    statuses: namedOf(statuses, lang),
    records: namedOf(recordStatuses, lang),
    map,
    empty,
    facts: packFacts(facilities, lang),
    entries: {
      id: columnOf((row) => row.facility_id),
      name: columnOf((row) => nameOf(row, lang)),
      // Chinese names are typed on English pages, too; hardly ever the other way round.
      alias: columnOf((row) =>
        [
          ...(lang === 'en' ? [row.name_zh] : []),
          ...wordsLeadingTo([nameOf(row, lang), row.operator ?? ''], synonyms, lang),
        ].join('\n'),
      ),
      kind: columnOf((row) => kindAt(row.kind_id)),
      township: columnOf((row) =>
        row.township_code === null ? -1 : townshipAt(row.township_code),
      ),
      village: columnOf((row) => (row.village === null ? '' : shortVillage(row.village))),
      address: columnOf((row) => row.address ?? ''),
      phone: columnOf((row) => row.phone ?? ''),
      operator: columnOf((row) => row.operator ?? ''),
      status: columnOf((row) => statusAt(row.status)),
      statusAsOf: columnOf((row) => row.status_as_of ?? ''),
      spoken: columnOf((row) => {
        const on = spoken.get(row.facility_id)?.on ?? '';
        return on > (row.status_as_of ?? '') ? on : '';
      }),
      record: columnOf((row) => recordAt(row.record_status)),
    },
  };
  const { entries } = file;
  const named = [file.kinds, file.townships].flatMap((list) =>
    list.flatMap(({ name, alias }) => [name, alias]),
  );
  const texts = [
    ...named,
    ...entries.name,
    ...entries.alias,
    ...entries.village,
    ...entries.address,
    ...entries.operator,
  ];
  return {
    ...file,
    syllables: syllablesIn(texts),
    forms: writeForms(formsIn(traditionalForms(), texts)),
  };
}

function namedOf<Id extends string>(
  choices: Readonly<Record<Id, Readonly<Record<Lang, string>>>>,
  lang: Lang,
): Named<Id>[] {
  return (Object.keys(choices) as Id[]).map((id) => ({
    id,
    name: choices[id][lang],
    alias: choices[id][lang === 'zh' ? 'en' : 'zh'],
  }));
}

function placesOf(ids: readonly string[]): (id: string) => number {
  const places = new Map(ids.map((id, at) => [id, at] as const));
  return (id) => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`The directory does not know ${id}`);
    return place;
  };
}
