import { emptyNodes } from '#components/empty-nodes.ts';
import { emptyLines } from '#domain/empty.ts';
import type { EmptyBook } from '#domain/empty.ts';
import { emptyText } from '#i18n/empty.ts';

/** A township on the map, as its label and its address tell of it. */
export interface CellName {
  readonly code: string;
  readonly name: string;
  /** Places of the chosen kind that are listed there. */
  readonly listed: number;
}

/** What the card says of a township where nothing is listed. */
export function emptyCard(
  book: EmptyBook,
  here: CellName,
  all: readonly CellName[],
  home: string,
): HTMLElement {
  const lang = document.documentElement.lang === 'en' ? 'en' : 'zh';
  const ask = {
    what: null,
    township: here,
    beside: (code: string) => {
      const other = all.find((cell) => cell.code === code);
      return { name: other?.name ?? code, count: other?.listed ?? 0 };
    },
  };
  const lines = emptyLines(book, ask, emptyText[lang], lang, true);
  return emptyNodes(lines, home);
}
