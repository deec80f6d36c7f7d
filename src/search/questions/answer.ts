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
  /** The number to ring that title or notes name; null where they name none. */
  readonly call: string | null;
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
): QuestionAnswer => ({
  kind,
  title,
  notes: [],
  lines: [],
  source: null,
  links: [],
  call: null,
  ...more,
});

/** Where to ask for what this site has not: the line for whatever is not urgent. */
export const askNotes = ({ data, text }: AnswerSources): string[] =>
  data.hotlines.slice(0, 1).map(({ names, number }) => text.askHotline(first(names), number));

/** The number of that line. */
export const callOf = ({ data }: AnswerSources): string | null => data.hotlines[0]?.number ?? null;

/** A text before and after a number that it names; null where it names none. A longer number is another. */
export function aroundCall(text: string, call: string | null): readonly [string, string] | null {
  if (call === null) return null;
  const parts = text.split(/(\d[\d-]*)/);
  const at = parts.indexOf(call);
  return at === -1 ? null : [parts.slice(0, at).join(''), parts.slice(at + 1).join('')];
}
