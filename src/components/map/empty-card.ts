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

/** The kind, or the group of kinds, that the map is asked for. */
export interface AskedKind {
  readonly id: string;
  readonly name: string;
  readonly group: boolean;
}

/** What the card says of a township where nothing that is asked for is listed; null asks for all. */
export function emptyCard(
  book: EmptyBook,
  kind: AskedKind | null,
  here: CellName,
  all: readonly CellName[],
  home: string,
): HTMLElement {
  const lang = document.documentElement.lang === 'en' ? 'en' : 'zh';
  const t = emptyText[lang];
  const ask = {
    what: kind && { id: kind.id, name: kind.group ? t.group(kind.name) : t.kind(kind.name) },
    township: here,
    beside: (code: string) => {
      const other = all.find((cell) => cell.code === code);
      return { name: other?.name ?? code, count: other?.listed ?? 0 };
    },
  };
  const lines = emptyLines(book, ask, t, lang, true);
  return emptyNodes(lines, home);
}
