import { walk } from '#domain/article-tree.ts';
import type { ArticleNode } from '#domain/article-tree.ts';
import { bareNumbers } from '#domain/bare-numbers.ts';
import type { FigureBook } from '#domain/figure-book.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';
import { personalData } from '#tables/personal-data.ts';
import { strangeCharacter } from '#tables/sound-text.ts';

interface Context {
  readonly file: string;
  readonly book: FigureBook;
  /** Phrases with numbers that may stand. */
  readonly allowed: readonly string[];
}

/** A text of an article with the place where it begins. */
export interface PlacedText {
  readonly text: string;
  readonly line: number;
  /** Column of its first character, from 1. */
  readonly column: number;
}

/** Texts of the body that readers see: running text, code, titles and descriptions of pictures. */
export function visibleTexts(tree: ArticleNode): PlacedText[] {
  return [...walk(tree)].flatMap((node) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const shown = ['text', 'inlineCode', 'code'].includes(node.type) ? node.value : null;
    return [shown, node.alt, node.title].flatMap((text) =>
      typeof text === 'string' && text !== '' ? [{ text, line, column }] : [],
    );
  });
}

/** Statistics typed into texts, each with the figure that has the same value, if there is one. */
export function lintNumbers(texts: readonly PlacedText[], context: Context): Finding[] {
  return texts.flatMap(({ text, line, column }) => {
    // A number that must not be published at all is no matter of wording.
    const personal = personalData(text);
    if (personal !== null) {
      return [finding({ file: context.file, line, at: column }, { code: personal })];
    }
    const strange = strangeCharacter(text);
    if (strange !== null) return [finding({ file: context.file, line, at: column }, strange)];
    return bareNumbers(maskPlaceholders(text), context.allowed).map((found) => {
      const before = text.slice(0, found.index).split('\n');
      const first = before.length === 1;
      const place = {
        file: context.file,
        line: line + before.length - 1,
        at: (before.at(-1)?.length ?? 0) + (first ? column : 1),
        value: found.text,
      };
      const match = found.value === null ? null : figureWithValue(context.book, found.value);
      const hint = match === null ? '' : `→ <Figure id="${match}" /> `;
      return finding(place, { code: 'bare-number', params: { hint } });
    });
  });
}

/** Id of an indicator whose figure, asked for by its id alone, has the value; exact matches only. */
function figureWithValue(book: FigureBook, value: number): string | null {
  const hit = book.indicators.find(({ indicator_id: id, decimals }) => {
    const shown = book.find({ id })?.value ?? null;
    return shown !== null && Number(shown.toFixed(decimals)) === value;
  });
  return hit?.indicator_id ?? null;
}

function maskPlaceholders(text: string): string {
  return text.replace(/\[\[[^[\]]*\]\]/g, (match) => '\u0000'.repeat(match.length));
}
