import { formatDate } from '#domain/format.ts';
import { answerOf, askNotes, callOf, first } from '#search/questions/answer.ts';
import type { AnswerLink, AnswerSources, QuestionAnswer } from '#search/questions/answer.ts';
import type { AskedArea, AskedKind, AskedPlace } from '#search/questions/data.ts';
import type { Question } from '#search/questions/question.ts';
import { unitsFit } from '#search/questions/measure.ts';
import type { Ask } from '#search/questions/tokens.ts';

/** Facilities that an answer names at most. */
const mostNamed = 5;

const told = ['phone', 'where', 'who', 'when'] as const satisfies readonly Ask[];
/** Ways to ask for facilities. Any other asks for something that their list does not tell. */
const listing: readonly Ask[] = [...told, 'count', 'exists', 'list'];

/** Whether a question asks for facilities, and for nothing that a list of them leaves open. */
export function asksForPlaces(question: Question, kind: AskedKind): boolean {
  const { asks, measures, ages, sexes, periods, numbers, units, hasSpan, joins, scopes } = question;
  const others = [measures, ages, sexes, periods, numbers, scopes].some((all) => all.length > 0);
  return (
    !others &&
    !hasSpan &&
    !joins &&
    unitsFit(units, 'thing', first(kind.names)) &&
    [...asks].every((ask) => listing.includes(ask))
  );
}

function linesOf(
  places: readonly AskedPlace[],
  asked: (typeof told)[number] | undefined,
  { text }: AnswerSources,
): { link: AnswerLink; text: string }[] {
  return places.slice(0, mostNamed).map((place) => ({
    link: { url: `facilities/${place.id}/`, label: place.name },
    text: asked === undefined ? '' : place[asked] === '' ? text.unknown[asked] : place[asked],
  }));
}

/** Whether a line says that something was not found. */
const isUnknown = (
  places: readonly AskedPlace[],
  asked: (typeof told)[number] | undefined,
): boolean =>
  asked !== undefined && places.slice(0, mostNamed).some((place) => place[asked] === '');

/** What a report says of how many there are: it is no name, but it is not nothing. */
async function reportedNotes({ indicator }: AskedKind, sources: AnswerSources): Promise<string[]> {
  if (indicator === '') return [];
  const { data, text, lang } = sources;
  const { rows } = await sources.figures(indicator);
  const [latest] = rows
    .filter((row) => row[0] === data.county && row[5] !== null)
    .sort((a, b) => (a[1] < b[1] ? 1 : -1));
  return latest === undefined ? [] : [text.reported(formatDate(latest[1], lang), latest[4])];
}

/** Lists the facilities of a kind in an area; says that none was found, which is not that none is. */
export async function answerPlaces(
  question: Question,
  kind: AskedKind,
  area: AskedArea,
  village: string,
  sources: AnswerSources,
): Promise<QuestionAnswer> {
  const { data, text } = sources;
  const isCounty = area.code === data.county;
  const codes = data.areas
    .map(({ code }) => code)
    .filter((code) => code === data.county || code.length > data.county.length);
  const ofKind = (all: readonly AskedPlace[]): AskedPlace[] =>
    all.filter((place) => kind.ids.includes(place.kind));
  const everywhere = async (): Promise<AskedPlace[]> =>
    ofKind((await Promise.all(codes.map((code) => sources.places(code)))).flat());
  const there = isCounty ? await everywhere() : ofKind(await sources.places(area.code));
  const inVillage = (place: AskedPlace): boolean =>
    place.name.includes(village) || place.where.includes(village);
  const found = village === '' ? there : there.filter(inVillage);
  const asked = told.find((ask) => question.asks.has(ask));
  const [areaName, name] = [village === '' ? first(area.names) : village, first(kind.names)];
  const search = kind.search === '' ? [] : [{ url: kind.search, label: text.search }];
  const page = isCounty
    ? { url: kind.url, label: text.allOf(name) }
    : { url: `townships/${area.code}/`, label: text.township(first(area.names)) };
  if (found.length > 0) {
    const more = found.length > mostNamed ? [text.more(found.length - mostNamed)] : [];
    const unknown = isUnknown(found, asked);
    // First, since a small screen shows one note.
    const ask = unknown && asked === 'phone' ? askNotes(sources) : [];
    return answerOf('places', text.listed(areaName, name, found.length), {
      notes: [...ask, text.listedNote, ...more],
      lines: linesOf(found, asked, sources),
      links: [page, ...(unknown ? search : [])],
      call: ask.length > 0 ? callOf(sources) : null,
    });
  }
  const elsewhere = isCounty ? [] : await everywhere();
  return answerOf('absent', text.noneListed(areaName, name), {
    notes: [
      ...(await reportedNotes(kind, sources)),
      ...askNotes(sources),
      ...(elsewhere.length > 0 ? [text.elsewhereListed] : []),
    ],
    lines: linesOf(elsewhere, asked, sources),
    links: [...search, page, ...(isCounty ? [] : [{ url: kind.url, label: text.allOf(name) }])],
    call: callOf(sources),
  });
}
