import { formatAge, formatDate } from '#domain/format.ts';
import { answerOf, first } from '#search/questions/answer.ts';
import type { AnswerLink, AnswerSources, QuestionAnswer } from '#search/questions/answer.ts';
import type { AskedArea, AskedIndicator, FigureFile, FigureRow } from '#search/questions/data.ts';
import { made } from '#search/questions/figure-keys.ts';
import { keysOf, unitClassOf, unitsFit } from '#search/questions/measure.ts';
import type { Measure } from '#search/questions/measure.ts';
import type { Question } from '#search/questions/question.ts';

/** A figure that was found, with its indicator and the file in which it stands. */
export interface FoundFigure {
  readonly indicator: AskedIndicator;
  readonly file: FigureFile;
  readonly row: FigureRow;
}

/** Where the figures of a measure stand: an indicator of its own, or a group of one. */
interface Place {
  readonly indicator: AskedIndicator;
  readonly age: string;
  readonly sex: string;
}

function placesOf(measure: Measure, { data }: AnswerSources): Place[] {
  const keys = keysOf(measure);
  const own = keys.flatMap((key) =>
    data.indicators
      .filter((indicator) => indicator.key === key)
      .map((indicator) => ({ indicator, age: '', sex: '' })),
  );
  if (measure.making !== null) return own;
  const { base, ages, sex } = measure;
  const groups = ages.length === 0 ? [''] : ages;
  const within = groups.map((age) => ({ indicator: base, age, sex: sex ?? '' }));
  const summed = keys.flatMap((key) =>
    data.indicators
      .filter((indicator) => indicator.key === made('sum', key))
      .map((indicator) => ({ indicator, age: '', sex: '' })),
  );
  return [...own, ...within, ...summed];
}

/** Whether a figure is of every period asked for: a change is of both its censuses. */
function isOfPeriods(
  { periods: asked }: Question,
  { periods }: AskedIndicator,
  row: FigureRow,
): boolean {
  const own = [row[1], ...periods];
  return asked.every(({ period }) => own.some((one) => one.startsWith(period)));
}

/** Every figure of a measure that fits what else is asked for, the latest first. */
export async function figuresFor(
  question: Question,
  measure: Measure,
  sources: AnswerSources,
): Promise<FoundFigure[]> {
  const found: FoundFigure[] = [];
  for (const { indicator, age, sex } of placesOf(measure, sources)) {
    const file = await sources.figures(indicator.id);
    const rows = file.rows.filter(
      (row) => row[3] === age && row[2] === sex && isOfPeriods(question, indicator, row),
    );
    const latestFirst = rows.sort((a, b) => (a[1] < b[1] ? 1 : -1));
    found.push(...latestFirst.map((row) => ({ indicator, file, row })));
  }
  return found;
}

/** What a measure is called, with its group. */
export function nameOf(
  { base, ages, sex, making }: Measure,
  { text, lang }: AnswerSources,
): string {
  const [age] = ages;
  const whom = [
    ...(age === undefined ? [] : [formatAge(age, lang)]),
    ...(sex === null ? [] : [text.sexes[sex]]),
  ].join(text.joinGroup);
  const name = whom === '' ? first(base.names) : text.group(first(base.names), whom);
  return making === null ? name : text.makings[making](name);
}

/** What a found figure is called: its indicator, and the group that this one does not name. */
function titleOf({ indicator, row }: FoundFigure, sources: AnswerSources): string {
  const sex = row[2] === 'male' || row[2] === 'female' ? row[2] : null;
  const ages = row[3] === '' ? [] : [row[3]];
  return nameOf({ base: indicator, ages, sex, making: null }, sources);
}

/** Says a figure with its date and source. */
export function figureAnswer(
  found: FoundFigure,
  area: AskedArea,
  sources: AnswerSources,
): QuestionAnswer {
  const { text, lang } = sources;
  const { indicator, file, row } = found;
  const [, period, , , said, , anchor, source, parts = []] = row;
  const name = titleOf(found, sources);
  const from = file.sources[source];
  const date = text.asOf(formatDate(period, lang));
  const how = parts.length > 0 ? text.summed : file.derived ? text.derived : '';
  return answerOf('figure', text.value(first(area.names), name, said), {
    notes: [
      how === '' ? date : `${date}${lang === 'zh' ? '，' : ', '}${how}`,
      ...(file.differs?.includes(anchor) === true ? [text.sourcesDiffer] : []),
    ],
    lines: parts.map(([label, url, value]) => ({ link: { url, label }, text: value })),
    source: from === undefined ? null : { label: from[0], url: from[1] },
    links: [{ url: `statistics/${indicator.id}/#${anchor}`, label: name }],
  });
}

/** Says that there is no such figure, and where those of the indicator stand. */
export function noFigure(
  question: Question,
  measure: Measure,
  area: AskedArea,
  sources: AnswerSources,
): QuestionAnswer {
  const { text } = sources;
  const periods = question.periods.map(({ label }) => label).join(text.or);
  const what = text.what(first(area.names), periods, nameOf(measure, sources));
  return answerOf('absent', text.noFigure(what), { links: linksFor(measure, area.code, sources) });
}

/** Pages on which the figures of a measure stand, and that of the township asked about, if any. */
export function linksFor(measure: Measure, area: string, sources: AnswerSources): AnswerLink[] {
  const { text, data } = sources;
  const [own] = placesOf({ ...measure, making: null }, sources);
  const indicator = own?.indicator ?? measure.base;
  const township = data.areas.find(({ code }) => code === area && code.length > data.county.length);
  return [
    { url: `statistics/${indicator.id}/`, label: text.figuresThere(first(indicator.names)) },
    ...(township === undefined
      ? []
      : [{ url: `townships/${area}/`, label: text.township(first(township.names)) }]),
  ];
}

/** Whether every number of a question is the value of a figure: 56个幸福院 is not said of 15. */
const hasNumbers = ({ numbers }: Question, row: FigureRow): boolean =>
  numbers.every((number) => row[5] !== null && Math.abs(row[5]) === number);

/** Answers with the figure of a measure for an area; says so where there is none. */
export async function answerMeasure(
  question: Question,
  measure: Measure,
  area: AskedArea,
  sources: AnswerSources,
): Promise<QuestionAnswer | null> {
  const { lang } = sources;
  const all = await figuresFor(question, measure, sources);
  const here = all.filter(({ row }) => row[0] === area.code);
  const told = here.find(({ row }) => row[5] !== null && hasNumbers(question, row));
  const { unit, names } = told?.indicator ?? measure.base;
  const counts =
    measure.making === 'rank' || unitsFit(question.units, unitClassOf(unit, lang), first(names));
  if (!counts) return null;
  if (told !== undefined) {
    const answer = figureAnswer(told, area, sources);
    const { definition } = told.file;
    return question.asks.has('what') ? { ...answer, notes: [definition, ...answer.notes] } : answer;
  }
  return question.numbers.length > 0 ? null : noFigure(question, measure, area, sources);
}
