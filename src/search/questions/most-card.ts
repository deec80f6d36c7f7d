import { formatDate } from '#domain/format.ts';
import { answerOf, first } from '#search/questions/answer.ts';
import type { AnswerSources, QuestionAnswer } from '#search/questions/answer.ts';
import type { AskedArea } from '#search/questions/data.ts';
import { figuresFor, linksFor, nameOf } from '#search/questions/figure-card.ts';
import type { FoundFigure } from '#search/questions/figure-card.ts';
import { unitClassOf, unitsFit } from '#search/questions/measure.ts';
import type { Measure } from '#search/questions/measure.ts';
import type { Question } from '#search/questions/question.ts';
import type { Scope } from '#search/questions/tokens.ts';

/** The areas of which one is asked for. */
function areasOf({ of, ending }: Scope, { data }: AnswerSources): readonly AskedArea[] {
  const inCounty = (code: string): boolean => code.length > data.county.length;
  return data.areas.filter(
    ({ code, names }) =>
      (of === 'townships' ? inCounty(code) : of === 'counties' && !inCounty(code)) &&
      first(names).endsWith(ending),
  );
}

/** The figures that are the most, or the least, of all areas: several where they are equal. */
function extremes(all: readonly FoundFigure[], most: boolean): FoundFigure[] {
  const valueOf = ({ row }: FoundFigure): number => row[5] ?? NaN;
  const values = all.map(valueOf);
  const best = most ? Math.max(...values) : Math.min(...values);
  return all.filter((one) => valueOf(one) === best);
}

/** Says which township or county has the most or the least; that no such figures stand, if so. */
export async function answerMost(
  question: Question,
  measure: Measure,
  scope: Scope,
  sources: AnswerSources,
): Promise<QuestionAnswer | null> {
  const { text, data, lang } = sources;
  const most = question.asks.has('most');
  // The first three of them are not the first one, and those of another county are not ours.
  const others = question.areas.some(({ code }) => code !== data.county);
  if ((most && question.asks.has('least')) || others || question.numbers.length > 0) return null;
  const { unit, names } = measure.base;
  if (!unitsFit(question.units, unitClassOf(unit, lang), first(names))) return null;
  const where = scope.ending === '' ? text.scopes[scope.of] : text.scopeEnding(scope.ending);
  const name = nameOf(measure, sources);
  const areas = areasOf(scope, sources);
  const all = await figuresFor(question, measure, sources);
  const [newest] = all;
  const ofAll = areas.map(({ code }) =>
    all.find(({ row }) => row[0] === code && row[1] === newest?.row[1] && row[5] !== null),
  );
  const found = ofAll.filter((one) => one !== undefined);
  // The most of some is not the most of all.
  if (newest === undefined || areas.length === 0 || found.length < areas.length) {
    return answerOf('absent', text.noFigure(text.byScope(where, name)), {
      links: linksFor(measure, '', sources),
    });
  }
  const best = extremes(found, most);
  const lines = best.map(({ indicator, row }) => ({
    link: {
      url: `statistics/${indicator.id}/#${row[6]}`,
      label: first(data.areas.find(({ code }) => code === row[0])?.names ?? []),
    },
    text: row[4],
  }));
  const [one] = best;
  const from = one?.file.sources[one.row[7]];
  const ranked = { ...question, asks: new Set(['rank' as const]), periods: [] };
  const ranks = await figuresFor(ranked, { ...measure, making: 'rank' }, sources);
  const rank = ranks.find(({ row }) => row[0] === one?.row[0]);
  const said = newest.indicator.unit === '%' ? text.superlativeShare : text.superlative;
  return answerOf('figure', said(where, name, most), {
    lines,
    notes: [text.asOf(formatDate(newest.row[1], lang))],
    source: from === undefined ? null : { label: from[0], url: from[1] },
    links: [...(rank === undefined ? [] : [rank.indicator]), newest.indicator].map(
      ({ id, names }) => ({
        url: `statistics/${id}/`,
        label: first(names),
      }),
    ),
  });
}
