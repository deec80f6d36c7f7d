import type { Arranged } from '#directory/arrange.ts';
import { countOpen } from '#directory/count-open.ts';
import type { FigureBook } from '#domain/figure-book.ts';
import { formatFigure } from '#domain/format.ts';
import type { Counted } from '#domain/numbered.ts';
import type { FacilityKind } from '#tables/facility-kinds.ts';
import type { Lang } from '#tables/finding.ts';

/** A kind of facility with what is listed of it and what was said of it. */
export interface KindSummary {
  readonly kind: FacilityKind;
  readonly listed: number;
  readonly examples: number;
  /** The reported count; null where none was reported. */
  readonly reported: Counted | null;
  /** The check that sets the kind against a reported count, or says that it cannot. */
  readonly checkId: string | null;
}

interface Check {
  readonly check_id: string;
  readonly left: string;
  readonly right: string | null;
}

/** Sums up every kind once. `checks` are those of `/reconciliation/`. */
export function summariseKinds(
  kinds: readonly FacilityKind[],
  { byKind }: Pick<Arranged, 'byKind'>,
  book: FigureBook,
  checks: readonly Check[],
  lang: Lang,
): KindSummary[] {
  return kinds.map((kind) => {
    const { listed, examples } = countOpen(byKind.get(kind.kind_id) ?? []);
    const id = kind.reported_indicator_id;
    const figure = id === null ? undefined : book.find({ id });
    const check = checks.find(({ left, right }) =>
      `${left} ${right ?? ''}`.includes(`kind_id=${kind.kind_id})`),
    );
    return {
      kind,
      listed,
      examples,
      reported:
        figure === undefined
          ? null
          : { value: figure.value ?? 0, text: formatFigure(figure, lang) ?? '' },
      checkId: check?.check_id ?? null,
    };
  });
}
