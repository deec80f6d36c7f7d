import type { answersText } from '#i18n/answers.ts';
import type { AskedData, AskedPlace, FigureFile } from '#search/questions/data.ts';
import type { Lang } from '#tables/finding.ts';

export interface AnswerLink {
  /** Address below base path and language, without a slash in front. */
  readonly url: string;
  readonly label: string;
}

/**
 * The answer to a question. A `figure` gives one from the tables, `places` lists facilities, `told`
 * says what something is, `absent` that this site has not what is asked for.
 */
export interface QuestionAnswer {
  readonly kind: 'figure' | 'places' | 'told' | 'absent';
  readonly title: string;
  readonly notes: readonly string[];
  readonly lines: readonly { readonly link: AnswerLink; readonly text: string }[];
  readonly source: AnswerLink | null;
  readonly links: readonly AnswerLink[];
}

/** What answers are made of besides the question. */
export interface AnswerSources {
  readonly data: AskedData;
  /** Figures of an indicator. */
  readonly figures: (indicator: string) => Promise<FigureFile>;
  /** Listed facilities of a township, or of the county where none is known. */
  readonly places: (code: string) => Promise<readonly AskedPlace[]>;
  readonly text: (typeof answersText)['zh'];
  readonly lang: Lang;
}

/** The name by which a thing is called here. */
export const first = (names: readonly string[]): string => names[0] ?? '';

/** An answer of which only some is told. */
export const answerOf = (
  kind: QuestionAnswer['kind'],
  title: string,
  more: Partial<QuestionAnswer> = {},
): QuestionAnswer => ({ kind, title, notes: [], lines: [], source: null, links: [], ...more });

/** Where to ask for what this site has not: the line for whatever is not urgent. */
export const askNotes = ({ data, text }: AnswerSources): string[] =>
  data.hotlines.slice(0, 1).map(({ names, number }) => text.askHotline(first(names), number));
