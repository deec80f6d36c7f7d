import type { Dataset } from '#domain/dataset.ts';
import { agreementOf } from '#domain/figure.ts';
import type { FurtherStatement } from '#domain/figure.ts';
import type { FigureBook } from '#domain/figure-book.ts';
import { formatFigure } from '#domain/format.ts';
import { placedFigureName } from '#domain/evidence.ts';
import type { Verdict } from '#domain/reconcile.ts';
import { qualifierOf, saidAgree } from '#domain/statements.ts';
import type { Bilingual } from '#tables/column.ts';
import { facilities } from '#tables/facilities.ts';
import type { Facility } from '#tables/facilities.ts';
import type { Lang } from '#tables/finding.ts';
import { statedFields } from '#tables/statements.ts';
import type { Statement } from '#tables/statements.ts';
import { cellText } from '#tables/table.ts';
import type { Table } from '#tables/table.ts';

/** What one source says of a fact, in words. */
export interface SaidInWords {
  readonly source: string;
  readonly text: Bilingual;
  readonly number: number | null;
  readonly locator: string | null;
}

/** A fact of which more than one source speaks. */
export interface StatedFact {
  readonly id: string;
  readonly name: Bilingual;
  /** Page of the fact, from the root of the language. */
  readonly path: string;
  readonly verdict: Verdict;
  /** The one that the site shows first. */
  readonly said: readonly SaidInWords[];
}

/** A further statement about a facility, with its words. */
export interface FacilityStatement extends SaidInWords {
  readonly row: Statement;
  readonly field: Bilingual;
  /** How it stands to the cell of the facility: null where that is empty. */
  readonly agrees: boolean | null;
}

/** The facts that several sources state: figures first, then cells of facilities. */
export function statedFacts(dataset: Dataset, book: FigureBook): StatedFact[] {
  const figures = book.indicators.flatMap(({ indicator_id }) =>
    book.of(indicator_id).filter((figure) => figure.qualifier !== 'derived'),
  );
  const ofFigures = figures.flatMap((figure): StatedFact[] => {
    const verdict = agreementOf(figure);
    if (verdict === null) return [];
    const own = { ...figure, source: figure.sources[0] ?? '' };
    const words = ({
      value,
      qualifier,
    }: Pick<FurtherStatement, 'value' | 'qualifier'>): Bilingual =>
      both(
        (lang) => formatFigure({ ...figure, value, qualifier, precision: qualifier }, lang) ?? '',
      );
    return [
      {
        id: `stated-${figure.indicator.indicator_id}-${figure.anchor}`,
        name: both((lang) => placedFigureName(figure, dataset, lang)),
        path: `/statistics/${figure.indicator.indicator_id}/#${figure.anchor}`,
        verdict,
        said: [
          {
            source: own.source,
            text: both((lang) => formatFigure(figure, lang) ?? ''),
            number: figure.value,
            locator: figure.locator,
          },
          ...figure.further.map((one) => ({
            source: one.source,
            text: words(one),
            number: one.value,
            locator: one.locator,
          })),
        ],
      },
    ];
  });
  const ofFacilities = dataset.facilities.flatMap(({ value: facility }): StatedFact[] => {
    const byField = Map.groupBy(facilityStatements(dataset, facility), ({ row }) => row.column);
    return [...byField].flatMap(([column, all]) => {
      const compared = all.filter(({ agrees }) => agrees !== null);
      const [first] = compared;
      if (first === undefined) return [];
      const cell = cellText(facilities as unknown as Table, facility, column);
      return [
        {
          id: `stated-${facility.facility_id}-${column}`,
          name: both((lang) =>
            lang === 'zh'
              ? `${facility.name_zh}，${first.field.zh}`
              : `${facility.name_en}, ${first.field.en}`,
          ),
          path: `/facilities/${facility.facility_id}/`,
          verdict: compared.every(({ agrees }) => agrees) ? 'agrees' : 'differs',
          said: [
            {
              source: facility.source_id,
              text: inWords(dataset, column, cell),
              number: null,
              locator: facility.source_locator,
            },
            ...compared,
          ],
        },
      ];
    });
  });
  return [...ofFigures, ...ofFacilities];
}

/** What further sources say of a facility, in the order of the table. */
export function facilityStatements(dataset: Dataset, facility: Facility): FacilityStatement[] {
  const table = facilities as unknown as Table;
  return dataset.statements.flatMap(({ value: row }) => {
    if (row.table !== 'facilities' || row.row_key !== facility.facility_id) return [];
    const extra =
      row.column in statedFields ? statedFields[row.column as keyof typeof statedFields] : null;
    const cell = extra === null ? cellText(table, facility, row.column) : '';
    const own = { value: cell, qualifier: qualifierOf(null), source: facility.source_id };
    const other = { value: row.value, qualifier: row.qualifier ?? 'exact', source: row.source_id };
    const field = extra ?? table.columns[row.column]?.title ?? { zh: row.column, en: row.column };
    const isNumber = /^\d+$/.test(row.value) && row.qualifier !== null;
    const text = inWords(dataset, row.column, row.value);
    return [
      {
        row,
        field,
        agrees: cell === '' ? null : saidAgree(own, other),
        source: row.source_id,
        text: isNumber ? { zh: `${text.zh}人`, en: text.en } : text,
        number: isNumber ? Number(row.value) : null,
        locator: row.source_locator,
      },
    ];
  });
}

/** The text of a cell of a facility, with names and labels instead of codes. */
function inWords(dataset: Dataset, column: string, cell: string): Bilingual {
  const label = (facilities as unknown as Table).columns[column]?.constraints.choices?.[cell];
  if (label !== undefined) return label;
  const township = dataset.townships.find(({ value }) => value.township_code === cell)?.value;
  if (column === 'township_code' && township !== undefined) {
    return { zh: township.name_zh, en: township.name_en };
  }
  return { zh: cell, en: cell };
}

const both = (say: (lang: Lang) => string): Bilingual => ({ zh: say('zh'), en: say('en') });
