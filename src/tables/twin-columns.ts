import type { Bilingual, Column, ColumnDocs, RequiredColumn } from '#tables/column.ts';
import { text } from '#tables/text-cells.ts';

/** Two columns of one thing, a language each. */
type Twins<N extends string, C> = Readonly<Record<`${N}_zh` | `${N}_en`, C>>;

interface TwinDocs {
  /** What both are of. */
  readonly title: Bilingual;
  /** Chinese title of the English one, where that is not its Chinese twin’s with 英文 before it. */
  readonly englishTitle?: string;
  /** Of the Chinese one. */
  readonly description: Bilingual;
  /** Of the English one, where that is more than the same without “in Chinese”. */
  readonly english?: Bilingual;
}

/** The columns of a text in both languages: `name_zh` and `name_en` of `name`. */
export function twins<N extends string>(name: N, docs: TwinDocs): Twins<N, RequiredColumn<string>> {
  return pairOf(name, docs, text);
}

/** The same with empty cells allowed. */
export function optionalTwins<N extends string>(
  name: N,
  docs: TwinDocs,
): Twins<N, Column<string | null>> {
  return pairOf(name, docs, (one) => text(one).optional());
}

function pairOf<N extends string, C>(
  name: N,
  {
    title,
    englishTitle = `英文${title.zh}`,
    description,
    english = inEnglish(description),
  }: TwinDocs,
  columnOf: (docs: ColumnDocs) => C,
): Twins<N, C> {
  return pair(
    name,
    columnOf({ title: { zh: title.zh, en: `${title.en} (Chinese)` }, description }),
    columnOf({ title: { zh: englishTitle, en: `${title.en} (English)` }, description: english }),
  );
}

/** Two columns under the names of twins. */
const pair = <N extends string, C>(name: N, zh: C, en: C) =>
  ({ [`${name}_zh`]: zh, [`${name}_en`]: en }) as Twins<N, C>;

const IN_CHINESE = ', in Chinese.';

const inEnglish = ({ zh, en }: Bilingual): Bilingual =>
  en.endsWith(IN_CHINESE)
    ? { zh: zh.replace(/。$/, '，英文。'), en: `${en.slice(0, -IN_CHINESE.length)}.` }
    : { zh, en };
