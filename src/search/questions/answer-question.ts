import { answerOf, askNotes, callOf, first } from '#search/questions/answer.ts';
import type { AnswerSources, QuestionAnswer } from '#search/questions/answer.ts';
import type { AskedAbsent, AskedArea, AskedKind } from '#search/questions/data.ts';
import { answerMeasure } from '#search/questions/figure-card.ts';
import { measureOf } from '#search/questions/measure.ts';
import type { Measure } from '#search/questions/measure.ts';
import { answerMost } from '#search/questions/most-card.ts';
import { answerPlaces, asksForPlaces } from '#search/questions/places-card.ts';
import type { Question } from '#search/questions/question.ts';
import type { Ask } from '#search/questions/tokens.ts';

/** Digits of the code of a city. */
const cityDigits = 4;

/** The page that lists the public lines. */
const hotlinesPage = 'phones/';

/** Ways to ask that a figure answers. */
const forFigures: readonly Ask[] = [
  'count',
  'share',
  'change',
  'rank',
  'most',
  'least',
  'exists',
  'what',
  'source',
  'truth',
  'list',
];

/**
 * The area asked about; null where there are two. A township may be measured by its county, which then
 * stands beside it.
 */
function areaOf({ areas, asks }: Question, { data }: AnswerSources): AskedArea | null {
  const county = data.areas.find(({ code }) => code === data.county);
  const townships = areas.filter(({ code }) => code.length > data.county.length);
  const measured = asks.has('share') || asks.has('rank');
  const beside = townships.length > 0 && areas.length > 1 && measured;
  const named = beside ? areas.filter(({ code }) => code !== data.county) : areas;
  const [only = county, ...more] = named;
  return more.length > 0 ? null : (only ?? null);
}

const compares = ({ asks }: Question): boolean =>
  asks.has('rank') || asks.has('most') || asks.has('least');

/** Places named that are none of this site's. Counties are compared within their city. */
function elsewhereOf(question: Question, { data }: AnswerSources): string[] {
  const city = data.county.slice(0, cityDigits);
  return question.elsewhere
    .filter(({ code }) => !(compares(question) && code === city))
    .map(({ name }) => name);
}

/** Whether an area is ranked among all of its own kind: a township is none of the counties. */
function isRankedAmong({ scopes, elsewhere }: Question, area: AskedArea, county: string): boolean {
  const of = area.code.length > county.length ? 'townships' : 'counties';
  return (
    (elsewhere.length === 0 || of === 'counties') &&
    scopes.every((scope) => scope.of === of && scope.ending === '')
  );
}

/** Says of a place that it is none of this site's. */
const elsewhereAnswer = (names: readonly string[], { text }: AnswerSources): QuestionAnswer =>
  answerOf('absent', text.elsewhere([...new Set(names)].join(text.or)), {
    notes: [text.elsewhereNote],
    links: [{ url: 'townships/', label: text.scopes.townships }],
  });

/** Says what this site has not, by which search, and where to ask. */
function absentAnswer(absent: AskedAbsent, sources: AnswerSources): QuestionAnswer {
  const { text } = sources;
  const links = absent.links.map(([url, label]) => ({ url, label }));
  const search = { url: `searches/#${absent.search}`, label: text.search };
  return answerOf('absent', absent.no, {
    notes: askNotes(sources),
    call: callOf(sources),
    links: absent.search === '' ? links : [...links, search],
  });
}

/** Gives a public line that is asked for by its name, its number or what it is for. */
function hotlineAnswer(
  { hotlines, pages }: Question,
  sources: AnswerSources,
): QuestionAnswer | null {
  const { data, text } = sources;
  const listed = pages.some(({ url }) => url === hotlinesPage);
  const [line, ...more] = hotlines.length > 0 ? hotlines : data.hotlines.slice(0, listed ? 1 : 0);
  if (line === undefined || more.length > 0) return null;
  const { names, number, serves, hours, note, source } = line;
  const [url, label] = source;
  return answerOf('told', text.hotline(first(names), number), {
    notes: [serves, hours, note].filter((one) => one !== ''),
    source: { url, label },
    links: [{ url: hotlinesPage, label: text.allHotlines }],
    call: callOf(sources),
  });
}

/** Says what a kind of facility is. */
const definitionOf = (kind: AskedKind, { text }: AnswerSources): QuestionAnswer =>
  answerOf('told', `${first(kind.names)}${text.colon}${kind.definition}`, {
    links: [{ url: kind.url, label: text.allOf(first(kind.names)) }],
  });

/** Answers for a village, of which no figures are given. */
function villageAnswer(
  measure: Measure,
  question: Question,
  sources: AnswerSources,
): QuestionAnswer {
  const { text, data } = sources;
  const [village] = question.villages;
  const townships = data.areas.filter(({ code }) => village?.townships.includes(code));
  const names = townships.map((area) => first(area.names)).join(text.or);
  const name = first(measure.base.names);
  return answerOf('absent', text.noVillage(name, village?.name ?? '', names), {
    links: townships.map((area) => ({
      url: `townships/${area.code}/`,
      label: text.township(first(area.names)),
    })),
  });
}

/** What a figure was added to that is doubted: how many of them are known by name. */
async function besideReport(
  answer: QuestionAnswer,
  kind: AskedKind,
  sources: AnswerSources,
): Promise<QuestionAnswer> {
  const { text, data } = sources;
  const codes = data.areas
    .map(({ code }) => code)
    .filter((code) => code === data.county || code.length > data.county.length);
  const all = (await Promise.all(codes.map((code) => sources.places(code)))).flat();
  const named = all.filter((place) => kind.ids.includes(place.kind)).length;
  const links = [{ url: 'reconciliation/', label: text.compare }, ...answer.links];
  return { ...answer, notes: [...answer.notes, text.found(named)], links };
}

async function measureAnswer(
  question: Question,
  measure: Measure,
  sources: AnswerSources,
): Promise<QuestionAnswer | null> {
  const { asks, scopes, villages, elsewhere } = question;
  if (![...asks].every((ask) => forFigures.includes(ask))) return null;
  const changes =
    asks.has('change') || question.hasSpan || /^(?:change|rate)\(/.test(measure.base.key);
  // Two things, or two dates, have no one figure but that of the change from one to the other.
  if (!changes && (question.joins || question.periods.length > 1)) return null;
  if (villages.length > 0) return villageAnswer(measure, question, sources);
  const ranks = asks.has('rank');
  if (asks.has('most') || asks.has('least')) {
    // Of a city it is one of its counties.
    const ofCity = elsewhere.length > 0;
    const [scope, ...more] =
      ofCity && scopes.length === 0 ? [{ of: 'counties', ending: '' } as const] : scopes;
    return scope === undefined || more.length > 0 || (ofCity && scope.of !== 'counties')
      ? null
      : answerMost(question, measure, scope, sources);
  }
  if ((scopes.length > 0 || asks.has('list')) && !ranks) return null;
  const area = areaOf(question, sources);
  if (area === null || (ranks && !isRankedAmong(question, area, sources.data.county))) return null;
  const answer = await answerMeasure(question, measure, area, sources);
  const [kind] = question.kinds;
  const doubts = asks.has('truth') && kind !== undefined && answer?.kind === 'figure';
  return doubts ? besideReport(answer, kind, sources) : answer;
}

/** A number with a unit that one figure has, and no other: 八十一处. */
async function numberAnswer(
  question: Question,
  sources: AnswerSources,
): Promise<QuestionAnswer | null> {
  const [number, ...more] = question.numbers;
  if (number === undefined || more.length > 0 || question.units.length === 0) return null;
  const { data } = sources;
  const fitting = data.indicators.filter(({ value }) => value === number);
  const [only, ...others] = fitting;
  if (only === undefined || others.length > 0) return null;
  return measureAnswer(question, { base: only, ages: [], sex: null, making: null }, sources);
}

async function kindAnswer(
  question: Question,
  kind: AskedKind,
  sources: AnswerSources,
): Promise<QuestionAnswer | null> {
  const { asks, villages, areas } = question;
  const area = areaOf(question, sources);
  if (area === null || !asksForPlaces(question, kind)) return null;
  const [village] = villages;
  const [township, ...more] = village?.townships ?? [area.code];
  const there =
    more.length > 0 ? undefined : sources.data.areas.find(({ code }) => code === township);
  const isAsked =
    asks.size > 0 ||
    areas.some(({ code }) => code !== sources.data.county) ||
    village !== undefined;
  if (there === undefined || !isAsked) return null;
  return answerPlaces(question, kind, there, village?.name ?? '', sources);
}

/** Whether a question asks what something is, and nothing else of it. */
function isDefined(question: Question): boolean {
  const { asks, areas, periods, numbers, villages, ages, sexes, measures } = question;
  const others = [areas, periods, numbers, villages, ages, sexes, measures];
  return asks.has('what') && asks.size === 1 && others.every((all) => all.length === 0);
}

/** Whether a question names a page that is about something else than what it names besides. */
function isAboutPage({ topics, measures, kinds }: Question): boolean {
  const named = [...measures.map(({ id }) => id), ...kinds.flatMap(({ ids }) => ids)];
  return named.length > 0 && topics.some(({ about }) => !named.some((id) => about.includes(id)));
}

/** Whether how many of a kind there are is asked for, for the whole county: a report may tell. */
function countsKind(question: Question, { data }: AnswerSources): boolean {
  const { asks, areas, villages, measures } = question;
  const local = areas.some(({ code }) => code.length > data.county.length) || villages.length > 0;
  const places: readonly Ask[] = ['where', 'phone', 'who', 'when', 'list'];
  return measures.length > 0 || !(local || places.some((ask) => asks.has(ask)));
}

/**
 * Answers a question that this site can answer, or says what it has not; null for any other. Every
 * word of the question must be accounted for where a figure is given.
 */
export async function answerQuestion(
  question: Question,
  sources: AnswerSources,
): Promise<QuestionAnswer | null> {
  const { data, lang } = sources;
  const { asks, measures, kinds, ages, sexes, areas, numbers, absent } = question;
  const [no] = absent;
  if (no !== undefined) {
    return absentAnswer(no, sources);
  }
  const asksAnything = asks.size + measures.length + kinds.length + ages.length > 0;
  const elsewhere = elsewhereOf(question, sources);
  if (elsewhere.length > 0) return asksAnything ? elsewhereAnswer(elsewhere, sources) : null;
  if (question.unknown.length > 0) return null;
  // 你们有多少人 asks for another number than that of the county.
  if (question.ofUs && areas.length === 0) return null;
  if (isAboutPage(question)) return hotlineAnswer(question, sources);
  const [kind, ...more] = kinds;
  if (kind !== undefined && more.length === 0 && isDefined(question)) {
    return definitionOf(kind, sources);
  }
  const measure = measureOf(question, data.indicators, data.county, lang);
  const isAsked = asks.size > 0 || areas.length > 0 || measures.length > 0 || numbers.length > 0;
  const groups = ages.length + sexes.length > 0;
  if (
    measure !== null &&
    isAsked &&
    (kind === undefined || (!groups && countsKind(question, sources)))
  ) {
    return measureAnswer(question, measure, sources);
  }
  if (kind !== undefined) return more.length > 0 ? null : kindAnswer(question, kind, sources);
  if (measures.length > 0 || groups) return null;
  return hotlineAnswer(question, sources) ?? numberAnswer(question, sources);
}
