import type { Bilingual } from '#tables/column.ts';

/**
 * One thing that a check can say. `zh` and `en` are printed behind the place of a finding: what is
 * wrong, then what to do; `{name}` is filled from the finding's parameters. The rest explains it
 * to an editor who meets it for the first time.
 */
export interface Message extends Bilingual {
  /** A warning is printed but does not stop the build. */
  readonly warning?: true;
  /** How it usually comes about. */
  readonly cause: Bilingual;
  /** What to do, step by step where one step is not enough. */
  readonly remedy: Bilingual;
  /** What stands there, and what should. */
  readonly example: string;
}
