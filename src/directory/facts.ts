import { factColumns } from '#domain/facility-facts.ts';
import type { FactName } from '#domain/facility-facts.ts';
import type { Facility } from '#tables/facilities.ts';
import type { FacilityGroup } from '#tables/facility-kinds.ts';
import type { Lang } from '#tables/finding.ts';

/** One thing that is told of facilities, as one column over all of them. */
export interface FactEntries {
  readonly id: string;
  /** Its name within a sentence. */
  readonly title: string;
  /** Whether it stands in the rows of lists. */
  readonly brief: boolean;
  /** Groups of which it is asked; null where of all. */
  readonly groups: readonly FacilityGroup[] | null;
  /** What it can be filtered by: answers that some facility has. */
  readonly options: readonly { readonly id: string; readonly name: string }[];
  /** In words, by facility; empty where it is unknown, and no text at all where it is of all. */
  readonly texts: readonly string[];
  /** Places of the options that a facility counts for, with commas between them. */
  readonly answers: readonly string[];
}

/** What an entry of the directory has fields of its own for. */
const OWN: readonly FactName[] = ['operator', 'record'];

/** All that is told of facilities beside name, place, phone and state, in the order of the list. */
export function packFacts(facilities: readonly Facility[], lang: Lang): FactEntries[] {
  return factColumns
    .filter(({ name, head }) => head !== true && !OWN.includes(name))
    .map(({ name, label, brief, groups, text, answers }): FactEntries => {
      const texts = facilities.map((row) => text(row, lang) ?? '');
      const counted = facilities.map((row) => answers?.of(row) ?? []);
      const had = new Set(counted.flat());
      const options = Object.entries(answers?.options ?? {}).filter(([id]) => had.has(id));
      const placeOf = new Map(options.map(([id], at) => [id, at] as const));
      return {
        id: name,
        title: label[lang],
        brief: brief === true,
        groups: groups ?? null,
        options: options.map(([id, words]) => ({ id, name: words[lang] })),
        texts: texts.some((one) => one !== '') ? texts : [],
        answers:
          options.length === 0
            ? []
            : counted.map((list) => list.map((id) => placeOf.get(id)).join(',')),
      };
    });
}

/** What of a facility is said beside its name in lists: 收费：每月1,200元. */
export function briefFacts(facility: Facility, lang: Lang): string[] {
  const colon = lang === 'zh' ? '：' : ': ';
  return factColumns.flatMap(({ brief, label, text }) => {
    const said = brief === true ? text(facility, lang) : null;
    return said === null ? [] : [`${label[lang]}${colon}${said}`];
  });
}
