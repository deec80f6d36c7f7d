import type { Figure } from '#domain/figure.ts';
import type { Lang } from '#tables/finding.ts';

const LOCALES: Record<Lang, string> = { zh: 'zh-CN', en: 'en-GB' };

/** How much of a figure is written: with unit, the bare number, or its size without sign. */
export type FigureStyle = 'full' | 'number' | 'magnitude';

/** A number with grouping and a true minus sign, none on zero. `decimals` places are always shown. */
export function formatNumber(value: number, decimals: number, lang: Lang): string {
  return numberFormat(lang, decimals).format(value).replace('-', '\u2212');
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** A format takes far longer to make than to use. */
function numberFormat(lang: Lang, decimals: number): Intl.NumberFormat {
  const key = `${lang}${decimals}`;
  const known = numberFormats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(LOCALES[lang], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  });
  numberFormats.set(key, format);
  return format;
}

/** The value as a table cell: number only; null where it is not reported. */
export function formatValue(figure: Figure, lang: Lang): string | null {
  return figure.value === null ? null : formatNumber(figure.value, figure.indicator.decimals, lang);
}

/**
 * A figure in words: qualifier, value, unit. 56个; 累计至少25,000人次; 第15位; at least 1,000 people.
 * Null where the value is not reported.
 */
export function formatFigure(
  figure: Figure,
  lang: Lang,
  style: FigureStyle = 'full',
): string | null {
  if (figure.value === null) return null;
  const value = style === 'magnitude' ? Math.abs(figure.value) : figure.value;
  const { number, unit } = withUnit(value, figure, lang);
  const qualifier = QUALIFIER[lang][figure.precision];
  // A rate over a running total is a rate, not a total.
  const cumulative = figure.cumulative && unit !== '%';
  if (style === 'number') return `${qualifier}${number}`;
  if (lang === 'zh' && unit === '位') return `第${number}位`;
  if (lang === 'zh') return `${cumulative ? '累计' : ''}${qualifier}${number}${unit}`;
  const gap = unit === '' || unit === '%' ? '' : ' ';
  return `${cumulative ? 'a running total of ' : ''}${qualifier}${number}${gap}${unit}`;
}

const QUALIFIER: Record<Lang, Record<Figure['precision'], string>> = {
  zh: { exact: '', at_least: '至少', approx: '约' },
  en: { exact: '', at_least: 'at least ', approx: 'about ' },
};

/** Money reads in 万 in Chinese prose and in millions in English, where that loses no digit. */
function withUnit(value: number, figure: Figure, lang: Lang): { number: string; unit: string } {
  const { indicator } = figure;
  const english = value === 1 ? (indicator.unit_en_one ?? indicator.unit_en) : indicator.unit_en;
  const unit = (lang === 'zh' ? indicator.unit_zh : english) ?? '';
  const money = indicator.unit_zh === '元' && value !== 0;
  if (money && lang === 'zh' && value % 10_000 === 0) {
    return { number: `${formatNumber(value / 10_000, 0, lang)}万`, unit };
  }
  if (money && lang === 'en' && value % 1_000_000 === 0) {
    return { number: `${formatNumber(value / 1_000_000, 0, lang)} million`, unit };
  }
  return { number: formatNumber(value, indicator.decimals, lang), unit };
}

/** An ISO date of any precision in words: 2022年9月; 20 May 2014. */
export function formatDate(iso: string, lang: Lang): string {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (lang === 'zh') {
    return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
  }
  if (month === undefined) return String(year);
  return (day === undefined ? monthFormat : dayFormat).format(Date.UTC(year, month - 1, day ?? 1));
}

const monthOnly = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const monthFormat = new Intl.DateTimeFormat(LOCALES.en, monthOnly);
const dayFormat = new Intl.DateTimeFormat(LOCALES.en, { ...monthOnly, day: 'numeric' });

/** An age group in words: 60岁及以上; 0—4岁; aged 60 and over. */
export function formatAge(age: string, lang: Lang): string {
  const from = age.replace(/\+$/, '');
  if (age.endsWith('+')) return lang === 'zh' ? `${from}岁及以上` : `aged ${from}+`;
  return lang === 'zh' ? `${age.replace('-', '—')}岁` : `aged ${age.replace('-', '–')}`;
}
