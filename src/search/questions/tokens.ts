import type {
  AskedAbsent,
  AskedArea,
  AskedHotline,
  AskedIndicator,
  AskedKind,
  AskedPage,
} from '#search/questions/data.ts';

/** Ways to ask. */
export type Ask =
  | 'count'
  | 'share'
  | 'change'
  | 'rank'
  | 'most'
  | 'least'
  | 'where'
  | 'phone'
  | 'who'
  | 'when'
  | 'exists'
  | 'list'
  | 'what'
  | 'source'
  | 'truth'
  | 'how';

/** What units count: a question for people is not answered with houses. */
export type UnitClass =
  | 'thing'
  | 'room'
  | 'level'
  | 'matter'
  | 'person'
  | 'any'
  | 'household'
  | 'money'
  | 'year'
  | 'hour'
  | 'visit'
  | 'percent';

/** Places of which one is asked for: each with what their names end in, where that is told. */
export interface Scope {
  readonly of: 'townships' | 'counties' | 'villages';
  readonly ending: string;
}

/** What a stretch of a question means. */
export type Meaning =
  | { readonly type: 'area'; readonly area: AskedArea }
  | { readonly type: 'village'; readonly name: string; readonly townships: readonly string[] }
  | { readonly type: 'elsewhere'; readonly name: string; readonly code: string }
  | { readonly type: 'kind'; readonly kind: AskedKind }
  | { readonly type: 'measure'; readonly indicator: AskedIndicator }
  | { readonly type: 'age'; readonly ages: readonly string[] }
  | { readonly type: 'sex'; readonly sex: 'male' | 'female' }
  | { readonly type: 'period'; readonly period: string; readonly label: string }
  /** A span that only a change has: these ten years. */
  | { readonly type: 'span' }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'unit'; readonly unit: UnitClass }
  | { readonly type: 'ask'; readonly ask: Ask }
  | { readonly type: 'scope'; readonly scope: Scope }
  | { readonly type: 'absent'; readonly absent: AskedAbsent }
  /** A word that an absent thing must have beside it. */
  | { readonly type: 'beside'; readonly absent: AskedAbsent }
  | { readonly type: 'page'; readonly page: AskedPage }
  | { readonly type: 'hotline'; readonly hotline: AskedHotline }
  /** Puts two things side by side: a figure answers for one alone. */
  | { readonly type: 'joins' }
  /** Who asks, or is asked: of whom only a named place tells. */
  | { readonly type: 'we' }
  | { readonly type: 'filler' };

/** A stretch of a question with all that it may mean. Nothing is meant by what is not known. */
export interface QuestionToken {
  readonly text: string;
  readonly meanings: readonly Meaning[];
}
