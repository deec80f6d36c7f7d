import { countsOf, saysOtherwise } from '#history/counts.ts';
import type { Difference } from '#history/difference.ts';
import { notesOn } from '#history/notes.ts';
import { outcomeText, shortCommit } from '#history/review-parts.ts';
import type { Review, TableReview } from '#history/review.ts';
import { keyText, nameIn } from '#history/row-label.ts';
import { countsText } from '#history/summary.ts';
import { historyText } from '#i18n/history.ts';
import { reviewText } from '#i18n/review.ts';
import { formatFinding } from '#tables/finding.ts';
import type { Lang } from '#tables/finding.ts';
import { tables } from '#tables/index.ts';

/** A review for the terminal: a line for each row that came (+) or went (-), or cell that changed (~). */
export function reviewLines(review: Review, lang: Lang): string[] {
  const t = reviewText[lang];
  const { base, commit, tables: changed, findings, effects } = review;
  const lines = [t.title(shortCommit(base), shortCommit(commit))];
  if (changed.length === 0) lines.push('', t.none);
  for (const one of changed) {
    lines.push('', `${tables[one.table].title[lang]} · ${one.table}`, ...tableLines(one, lang));
  }
  lines.push('', t.findings);
  if (findings.length === 0) lines.push(`  ${t.noFindings}`);
  lines.push(...findings.map((found) => `  ${formatFinding(found, lang)}`));
  lines.push('', t.reconciliation);
  if (effects === null) lines.push(`  ${t.unknownEffect}`);
  else if (effects.length === 0) lines.push(`  ${t.noEffect}`);
  else {
    for (const { check_id, statement, before, after } of effects) {
      lines.push(`  ${statement[lang]} (${check_id})`);
      lines.push(`    ${outcomeText(before, lang)} → ${outcomeText(after, lang)}`);
    }
  }
  return lines.map(printable);
}

function tableLines(one: TableReview, lang: Lang): string[] {
  if (one.kind !== 'changed') return [`  ${reviewText[lang][one.kind]}`];
  const { difference } = one;
  return [countsText(countsOf(difference), lang), ...notesOn(difference, lang)]
    .map((line) => `  ${line}`)
    .concat(rowLines(difference, lang));
}

function rowLines({ key, columns, added, removed, changed }: Difference, lang: Lang): string[] {
  const t = historyText[lang];
  const lone = (sign: string, side: 'before' | 'after') => {
    const names = columns[side];
    const at = key.columns.map((pair) => names.indexOf(pair[side]));
    return ({ cells }: { readonly cells: readonly string[] }): string => {
      const name = nameIn(names, cells, lang);
      const id = keyText(at.map((place) => cells[place] ?? ''));
      return `  ${sign} ${id}${name === null ? '' : ` ${name}`}`;
    };
  };
  const cell = (text: string | null): string =>
    text === null ? t.noColumn : text === '' ? t.empty : `“${text}”`;
  return [
    ...added.map(lone('+', 'after')),
    ...removed.map(lone('-', 'before')),
    ...changed.filter(saysOtherwise).flatMap((row) => {
      const former = row.formerKey === null ? '' : ` (${t.rekeyed(keyText(row.formerKey))})`;
      return [
        `  ~ ${keyText(row.key)}${former}`,
        ...row.cells.map(
          ({ column, before, after }) => `      ${column}: ${cell(before)} → ${cell(after)}`,
        ),
      ];
    }),
  ];
}

/** A line that cannot steer the terminal, whatever a cell holds. */
function printable(line: string): string {
  return line
    .replaceAll('\n', '⏎')
    .replaceAll('\t', '⇥')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
