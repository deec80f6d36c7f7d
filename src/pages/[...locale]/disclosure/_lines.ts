import { gapLines } from '#domain/gap-line.ts';
import type { GapLine } from '#domain/gap-line.ts';
import { clockOf } from '#domain/request-clock.ts';
import type { Clock } from '#domain/request-clock.ts';
import type { CitedSearch } from '#domain/searches.ts';
import { inLang, nameOf } from '#domain/text.ts';
import { workCalendar } from '#domain/working-days.ts';
import { site } from '#src/site-data.ts';
import type { Lang } from '#tables/finding.ts';
import { kindId } from '#tables/needed-ids.ts';

/** The line of every difference that a letter is written for. */
export const lines: readonly GapLine[] = gapLines(site.dataset, site.reconciled);

const calendar = workCalendar(site.dataset.holidays.map(({ value }) => value));

/** Requests by id, with the clocks of those that were not taken back. */
export const requests = site.dataset.requests.map(({ value }) => value);
export const clocks: ReadonlyMap<string, Clock> = new Map(
  requests.flatMap((request) => {
    const clock = clockOf(request, calendar);
    return clock === null ? [] : [[request.request_id, clock] as const];
  }),
);
export const due = new Map([...clocks].map(([id, clock]) => [id, clock.due] as const));

/** What a line is called: the kind of place, or the statement of its check. */
export const lineName = ({ kind, result }: GapLine, lang: Lang): string =>
  kind === null ? (inLang(result.check, 'statement', lang) ?? '') : nameOf(kind, lang);

/** The search behind the places of a line that are not listed. */
export const lineSearch = ({ kind }: GapLine): CitedSearch | null =>
  site.searchFor(
    kind === null
      ? { topics: ['elder'], kind: kindId.villageHome }
      : { topics: [kind.group], kind: kind.kind_id },
  );
