import { formatDate, formatNumber } from '#domain/format.ts';
import type { Bilingual } from '#tables/column.ts';
import { feePeriods, parseFees } from '#tables/fees.ts';
import type { Lang } from '#tables/finding.ts';

/** An amount as people say it: 每月1,200至1,800元, from 1,500 yuan a month. */
export function feesText(cell: string, lang: Lang): string {
  const fees = parseFees(cell);
  if (fees === null) return cell;
  const { from, to, per } = fees;
  const period = feePeriods[per][lang];
  const yuan = (value: number): string => formatNumber(value, 0, lang);
  if (to === 0) return lang === 'zh' ? '不收费' : 'free of charge';
  if (lang === 'zh') {
    const amount = to === null || to === from ? yuan(from) : `${yuan(from)}至${yuan(to)}`;
    return `${period}${amount}元${to === null ? '起' : ''}`;
  }
  const range = to === null || to === from ? yuan(from) : `${yuan(from)} to ${yuan(to)}`;
  return `${to === null ? 'from ' : ''}${range} yuan ${period}`;
}

/**
 * A text with the day, month or year of it: 6（2026年9月）.
 *
 * @param always whether it is said, too, that the year is not known
 */
export function datedText(text: string, asOf: string | null, lang: Lang, always = false): string {
  if (asOf === null && !always) return text;
  const unknown = lang === 'zh' ? '哪一年的没有写明' : 'year not stated';
  const day = asOf === null ? unknown : formatDate(asOf, lang);
  return lang === 'zh' ? `${text}（${day}）` : `${text} (${day})`;
}

/** Several values of a closed list in words; null where the cell is empty. */
export function listText<K extends string>(
  values: readonly K[] | null,
  labels: Readonly<Record<K, Bilingual>>,
  lang: Lang,
): string | null {
  return values?.map((value) => labels[value][lang]).join(lang === 'zh' ? '、' : ', ') ?? null;
}
