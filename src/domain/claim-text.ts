import type { Lang } from '#tables/finding.ts';
import { formatNumber } from '#domain/format.ts';

/** A claim with the words of its number apart, so that these can be bound to the value. */
export interface ClaimParts {
  readonly before: string;
  /** The number as the claim writes it; empty where it writes none. */
  readonly number: string;
  readonly after: string;
}

/** Splits a claim at the number that its indicator holds; the whole is `before` where there is none. */
export function claimParts(text: string, value: number | null, lang: Lang): ClaimParts {
  const forms = value === null ? [] : writtenForms(value, lang);
  const form = forms.find((one) => new RegExp(`(?<![\\d.])${one}(?![\\d.])`).test(text));
  if (form === undefined) return { before: text, number: '', after: '' };
  const at = text.search(new RegExp(`(?<![\\d.])${form}(?![\\d.])`));
  return { before: text.slice(0, at), number: form, after: text.slice(at + form.length) };
}

/** The longest first: 200万 before 200. */
function writtenForms(value: number, lang: Lang): string[] {
  const large = lang === 'zh' ? `${value / 10_000}万` : `${value / 1_000_000} million`;
  return [large, formatNumber(value, Number.isInteger(value) ? 0 : 1, lang), String(value)];
}
