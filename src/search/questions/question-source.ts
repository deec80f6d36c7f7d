import type { Figure } from '#domain/figure.ts';
import { nameOf } from '#domain/text.ts';
import type { CitedSearch, Sought } from '#domain/searches.ts';
import type { AskedAbsent, AskedData, AskedPage } from '#search/questions/data.ts';
import { FormulaError, formulaRefs, parseFormula } from '#tables/formula.ts';
import type { Facility } from '#tables/facilities.ts';
import type { FacilityKind } from '#tables/facility-kinds.ts';
import type { Lang } from '#tables/finding.ts';
import type { Hotline } from '#tables/hotlines.ts';
import type { Indicator } from '#tables/indicators.ts';

interface Named {
  readonly name_zh: string;
  readonly name_en: string;
}

/** A name with other words for it. */
export interface AlsoCalled extends Named {
  readonly also_called_zh?: readonly string[] | null;
  readonly also_called_en?: readonly string[] | null;
}

/** What questions are answered from: rows of the tables, and their figures. */
export interface QuestionSource {
  readonly county: Named & { readonly county_code: string };
  readonly counties: readonly (Named & { readonly county_code: string })[];
  readonly townships: readonly (AlsoCalled & { readonly township_code: string })[];
  readonly villages: readonly { readonly township_code: string; readonly name_zh: string }[];
  readonly elsewhere: readonly { readonly division_code: string; readonly name_zh: string }[];
  readonly kinds: readonly FacilityKind[];
  readonly facilities: readonly Facility[];
  readonly indicators: readonly (Indicator & AlsoCalled)[];
  readonly absent: readonly AskedAbsent[];
  readonly pages: readonly AskedPage[];
  readonly synonyms: AskedData['synonyms'];
  readonly hotlines: readonly Hotline[];
  /** The search behind what was not found. */
  readonly searchFor: (sought: Sought) => CitedSearch | null;
  readonly figuresOf: (indicator: string) => readonly Figure[];
  readonly sourceTitle: (id: string, lang: Lang) => string;
}

/** What a row is called: its name first, then other words for it. */
export function namesOf(row: AlsoCalled, lang: Lang): readonly string[] {
  const also = lang === 'zh' ? row.also_called_zh : row.also_called_en;
  return [nameOf(row, lang), ...(also ?? [])];
}

/** Indicators that are added up to another one. */
export function partsOf({ formula }: Pick<Indicator, 'formula'>): readonly string[] {
  if (formula === null || !/^\{[^}]*\}(?:\s*\+\s*\{[^}]*\})+$/.test(formula)) return [];
  try {
    return formulaRefs(parseFormula(formula)).map(({ indicator }) => indicator);
  } catch (error) {
    if (error instanceof FormulaError) return [];
    throw error;
  }
}
