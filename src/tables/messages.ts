import { absenceMessages } from '#tables/findings/absence.ts';
import { articleComponentMessages } from '#tables/findings/article-components.ts';
import { articleFileMessages } from '#tables/findings/article-files.ts';
import { articleHeadMessages } from '#tables/findings/article-heads.ts';
import { articleMessages } from '#tables/findings/article.ts';
import { careMessages } from '#tables/findings/care.ts';
import { changesMessages } from '#tables/findings/changes.ts';
import { closingMessages } from '#tables/findings/closing.ts';
import { correctionMessages } from '#tables/findings/correction.ts';
import { disclosureMessages } from '#tables/findings/disclosure.ts';
import { evidenceMessages } from '#tables/findings/evidence.ts';
import { fileMessages } from '#tables/findings/file.ts';
import { geometryFileMessages } from '#tables/findings/geometry-file.ts';
import { geometryShapeMessages } from '#tables/findings/geometry-shape.ts';
import { guardMessages } from '#tables/findings/guard.ts';
import { layoutMessages } from '#tables/findings/layout.ts';
import type { Message } from '#tables/findings/message.ts';
import { movedMessages } from '#tables/findings/moved.ts';
import { personalMessages } from '#tables/findings/personal.ts';
import { placeMessages } from '#tables/findings/place.ts';
import { referenceMessages } from '#tables/findings/reference.ts';
import { rowMessages } from '#tables/findings/row.ts';
import { shapeMessages } from '#tables/findings/shape.ts';
import { statementMessages } from '#tables/findings/statement.ts';
import { textCellMessages } from '#tables/findings/text-cell.ts';
import { valueCellMessages } from '#tables/findings/value-cell.ts';
import { withheldMessages } from '#tables/findings/withheld.ts';
import { workbookMessages } from '#tables/findings/workbook.ts';

/** The catalogue of everything a check can say, by theme, in the order of `docs/findings.zh.md`. */
export const catalogue = {
  file: fileMessages,
  shape: shapeMessages,
  text: textCellMessages,
  value: valueCellMessages,
  personal: personalMessages,
  row: { ...rowMessages, ...withheldMessages, ...placeMessages, ...referenceMessages },
  evidence: { ...evidenceMessages, ...correctionMessages, ...statementMessages },
  closing: closingMessages,
  care: careMessages,
  moved: movedMessages,
  geometry: { ...geometryFileMessages, ...geometryShapeMessages },
  workbook: workbookMessages,
  layout: layoutMessages,
  guard: guardMessages,
  changes: changesMessages,
  article: {
    ...articleMessages,
    ...articleFileMessages,
    ...articleHeadMessages,
    ...articleComponentMessages,
  },
  absence: absenceMessages,
  disclosure: disclosureMessages,
} as const;

type Catalogue = typeof catalogue;
export type FindingTheme = keyof Catalogue;
export type FindingCode = { [T in FindingTheme]: keyof Catalogue[T] }[FindingTheme];

/** Every message by its code. Themes never share a code. */
export const messages = Object.fromEntries(
  Object.values(catalogue).flatMap((theme) => Object.entries<Message>(theme)),
) as Readonly<Record<FindingCode, Message>>;
