import { agreementOf } from '#domain/figure.ts';
import type { Figure } from '#domain/figure.ts';
import { formatFigure } from '#domain/format.ts';
import { nameOf } from '#domain/text.ts';
import type { FigureFile, FigureRow } from '#search/questions/data.ts';
import type { Lang } from '#tables/finding.ts';
import type { Indicator } from '#tables/indicators.ts';
import type { QuestionSource } from '#search/questions/question-source.ts';
import { partsOf } from '#search/questions/question-source.ts';

/** The figures of each indicator, in one language. */
export function figureFiles(
  source: Pick<QuestionSource, 'indicators' | 'figuresOf' | 'sourceTitle'>,
  lang: Lang,
): Record<string, FigureFile> {
  return Object.fromEntries(
    source.indicators.map((row) => {
      const titles: [string, string][] = [];
      const sourceOf = (id: string): number => {
        const url = `sources/${id}/`;
        const known = titles.findIndex(([, address]) => address === url);
        return known < 0 ? titles.push([source.sourceTitle(id, lang), url]) - 1 : known;
      };
      const sums = partsOf(row).length > 0;
      const rows = source
        .figuresOf(row.indicator_id)
        .filter(({ facility }) => facility === null)
        .map((figure): FigureRow => {
          const { area, period, sex, age, value, anchor, sources } = figure;
          const said = formatFigure(figure, lang) ?? '';
          const [from] = sources;
          const of = from === undefined ? -1 : sourceOf(from);
          const plain = [area, period, sex ?? '', age ?? '', said, value, anchor, of] as const;
          return sums ? [...plain, figure.inputs.map((part) => partLine(part, lang))] : plain;
        });
      const definition = lang === 'zh' ? row.definition_zh : row.definition_en;
      const differs = source
        .figuresOf(row.indicator_id)
        .flatMap((figure) => (agreementOf(figure) === 'differs' ? [figure.anchor] : []));
      const file = { rows, sources: titles, derived: isWorkedOut(row), definition };
      return [row.indicator_id, differs.length === 0 ? file : { ...file, differs }];
    }),
  );
}

/** Whether a figure is more than one that a source gives under another name. */
const isWorkedOut = ({ formula }: Indicator): boolean =>
  formula !== null && !/^\{[^}]*\}$/.test(formula);

const partLine = (part: Figure, lang: Lang): [string, string, string] => [
  nameOf(part.indicator, lang),
  `statistics/${part.indicator.indicator_id}/#${part.anchor}`,
  formatFigure(part, lang) ?? '',
];
