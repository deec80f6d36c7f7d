import type { answersText } from '#i18n/answers.ts';
import type {
  AnswerArea,
  AnswerData,
  AnswerKind,
  AnswerPlace,
  AnswerValue,
} from '#search/answer-data.ts';
import { intentWords } from '#search/answer-words.ts';
import type { Intent } from '#search/answer-words.ts';
import type { Lang } from '#tables/finding.ts';

interface Link {
  /** Address below base path and language, without a slash in front. */
  readonly url: string;
  readonly label: string;
}

/** The answer to a question: what it says, and the pages that it comes from. */
export interface QuestionAnswer {
  readonly title: string;
  readonly date: string;
  readonly lines: readonly { readonly link: Link; readonly text: string }[];
  readonly source: Link | null;
  readonly links: readonly Link[];
}

/** Reads the listed facilities of a township, or of the county where none is known. */
export type ReadPlaces = (code: string) => Promise<readonly AnswerPlace[]>;

type Text = (typeof answersText)['zh'];

/** Facilities that an answer names at most. */
const mostNamed = 5;

/** The thing that is named in a text by the longest of its names. */
function named<T extends { readonly names: readonly string[] }>(
  text: string,
  things: readonly T[],
): { readonly thing: T; readonly name: string } | null {
  let best: { thing: T; name: string } | null = null;
  for (const thing of things) {
    for (const name of thing.names) {
      const sought = name.toLowerCase();
      if (sought.length > (best?.name.length ?? 0) && text.includes(sought)) {
        best = { thing, name: sought };
      }
    }
  }
  return best;
}

/** What a question asks for; null where it is none. */
function intentOf(text: string, lang: Lang): Intent | null {
  const intents = Object.keys(intentWords) as Intent[];
  return intents.find((intent) => intentWords[intent][lang].test(text)) ?? null;
}

/** Fewest characters of a place and a figure together, in Chinese: 蔚县人口. */
const shortestBare = 4;

/** Whether a folded query may be one that is answered: the files of answers are read for no other. */
export const mayBeAnswered = (query: string, lang: Lang): boolean =>
  intentOf(query, lang) !== null || [...query].length >= shortestBare;

const first = (names: readonly string[]): string => names[0] ?? '';

function valueAnswer(area: string, name: string, value: AnswerValue, text: Text): QuestionAnswer {
  return {
    title: text.value(area, name, value.text),
    date: text.asOf(value.date),
    lines: [],
    source: { url: value.sourceUrl, label: value.source },
    links: [{ url: value.url, label: name }],
  };
}

async function placesAnswer(
  intent: Intent,
  area: AnswerArea,
  kind: AnswerKind | null,
  { data, read, text }: Sources,
): Promise<QuestionAnswer> {
  const isCounty = area.code === data.county;
  const codes = isCounty ? data.areas.map(({ code }) => code) : [area.code];
  const all = (await Promise.all(codes.map(read))).flat();
  const places = kind === null ? all : all.filter((place) => kind.ids.includes(place.kind));
  const areaName = first(area.names);
  const lines = places.slice(0, mostNamed).map((place) => ({
    link: { url: `facilities/${place.id}/`, label: place.name },
    text: intent === 'count' ? '' : place[intent] === '' ? text.unknown[intent] : place[intent],
  }));
  const page = isCounty
    ? { url: 'facilities/', label: text.all }
    : { url: `townships/${area.code}/`, label: text.township(areaName) };
  return {
    title: text.listed(
      areaName,
      kind === null ? text.facilities : first(kind.names),
      places.length,
    ),
    date: places.length > mostNamed ? text.more(places.length - mostNamed) : '',
    lines,
    source: null,
    links: [page],
  };
}

interface Sources {
  readonly data: AnswerData;
  readonly read: ReadPlaces;
  readonly text: Text;
}

/** Answers a folded query that asks for something this site knows; null for any other. */
export async function answerQuestion(
  query: string,
  data: AnswerData,
  read: ReadPlaces,
  text: Text,
  lang: Lang,
): Promise<QuestionAnswer | null> {
  const sources: Sources = { data, read, text };
  const intent = intentOf(query, lang);
  const place = named(query, data.areas);
  const area = place?.thing ?? data.areas.find(({ code }) => code === data.county);
  if (area === undefined) return null;
  const rest = place === null ? query : query.replace(place.name, '');
  const kind = named(rest, data.kinds);
  const indicator = named(rest, data.indicators);
  const areaName = first(area.names);
  if (intent === 'count' || (intent === null && place !== null && isBare(rest, indicator?.name))) {
    const counted =
      kind !== null && kind.name.length >= (indicator?.name.length ?? 0)
        ? data.indicators.find(({ id }) => id === kind.thing.indicator)
        : indicator?.thing;
    const value = counted?.values[area.code];
    if (counted !== undefined && value !== undefined) {
      return valueAnswer(areaName, first(counted.names), value, text);
    }
    return kind === null ? null : placesAnswer('count', area, kind.thing, sources);
  }
  if (intent === null || (kind === null && place === null)) return null;
  return placesAnswer(intent, area, kind?.thing ?? null, sources);
}

/** Whether a query is a place and an indicator and nothing else: 蔚县人口. */
const isBare = (rest: string, name: string | undefined): boolean =>
  name !== undefined && rest.replace(name, '').replace(/[\s的]/g, '') === '';
