import { statusText } from '#domain/evidence.ts';
import { agreementOf } from '#domain/figure.ts';
import type { Figure } from '#domain/figure.ts';
import { formatDate, formatFigure } from '#domain/format.ts';
import { TOWNSHIP_FIGURES } from '#domain/page-figures.ts';
import { inLang, nameOf } from '#domain/text.ts';
import { newsText } from '#i18n/news.ts';
import { siteText } from '#i18n/site.ts';
import { canDraw } from '#src/share/share-image.ts';
import { SITE_IMAGE } from '#src/share/share-path.ts';
import { siteConfig } from '#src/site.config.ts';
import { byLang, site } from '#src/site-data.ts';
import { situations } from '#tables/benefits.ts';
import { isExample } from '#tables/listed.ts';
import { observationStatuses } from '#tables/observations.ts';
import type { Lang } from '#tables/finding.ts';

/** What the picture of a page says: its title, and a line at the foot. */
interface Card {
  readonly path: string;
  readonly title: string;
  readonly foot: string;
}

/** Drawing takes longer than writing a page: past so many places, the site's own picture stands for each. */
const MOST_PLACES = 300;
/** Characters of a title that are drawn whole: an amount without its caveat says something else. */
const LONGEST = { zh: 50, en: 100 } as const;

/** The pictures of the pages that are passed on, by language and path; those whose words the typeface lacks are left out. */
const cards = byLang((lang) => {
  const places = site.facilities.length > MOST_PLACES ? [] : ofFacilities(lang);
  const all = [
    ...ofArticles(lang),
    ...places,
    ...ofTownships(lang),
    ...ofIndicators(lang),
    ...ofBenefits(lang),
  ];
  return new Map(
    all.filter(({ title, foot }) => canDraw(title + foot)).map((card) => [card.path, card]),
  );
});

/** Every card of a language, with the name of its picture. */
export const cardsIn = (lang: Lang): (Card & { readonly name: string })[] =>
  [...cards[lang].values()].map((card) => ({ ...card, name: nameFor(card.path) }));

/** Name of the picture of a page: its own, or the site's. */
export const cardOf = (lang: Lang, path: string): string =>
  cards[lang].has(path) ? nameFor(path) : SITE_IMAGE;

/** Pictures of articles have their names alone, as they were first published. */
const nameFor = (path: string): string =>
  path
    .replace(/^\/news\//, '/')
    .slice(1, -1)
    .replaceAll('/', '-');

function footOf(parts: readonly string[]): string {
  return parts.join(' · ');
}

function ofArticles(lang: Lang): Card[] {
  return site.news[lang]
    .filter(({ illustrative }) => !illustrative)
    .map(({ slug, matter }) => ({
      path: `/news/${slug}/`,
      title: matter.title,
      foot: footOf([newsText[lang].kinds[matter.kind], formatDate(matter.date, lang)]),
    }));
}

/** The name says what is to be known of a place; the foot its kind and township, short enough to be read. */
function ofFacilities(lang: Lang): Card[] {
  return site.facilities.map((row) => {
    const kind = site.kindById.get(row.kind_id);
    const township = site.townshipByCode.get(row.township_code ?? '');
    return {
      path: `/facilities/${row.facility_id}/`,
      title: site.notedName[lang](row),
      foot: footOf([
        ...(isExample(row) ? [siteText[lang].demoMark] : []),
        ...(kind === undefined ? [] : [nameOf(kind, lang)]),
        township === undefined ? siteConfig.county[lang] : nameOf(township, lang),
      ]),
    };
  });
}

/**
 * A name with its figure, and at the foot its day and whether it is only reported. Without the figure
 * where sources disagree: a picture has no room to say how.
 */
function withFigure(
  path: string,
  name: string,
  label: string,
  figure: Figure | undefined,
  lang: Lang,
): Card {
  const value =
    figure === undefined || agreementOf(figure) === 'differs' ? null : formatFigure(figure, lang);
  if (figure === undefined || value === null) {
    return { path, title: name, foot: siteConfig.county[lang] };
  }
  const status = statusText(figure, site.sourceById, lang);
  return {
    path,
    title: `${name}${siteText[lang].colon}${label}${value}`,
    foot: footOf([
      siteConfig.county[lang],
      formatDate(figure.period, lang),
      // That a source gives it so goes without saying.
      ...(status === observationStatuses.final[lang] ? [] : [status]),
    ]),
  };
}

function ofTownships(lang: Lang): Card[] {
  const [id] = TOWNSHIP_FIGURES;
  const indicator = site.indicators.find(({ indicator_id: one }) => one === id);
  const gap = lang === 'en' ? ' ' : '';
  const label = indicator === undefined ? '' : `${nameOf(indicator, lang)}${gap}`;
  return site.townships.map((row) => {
    const figure = site.book.find({ id, area: row.township_code });
    return withFigure(`/townships/${row.township_code}/`, nameOf(row, lang), label, figure, lang);
  });
}

function ofIndicators(lang: Lang): Card[] {
  return site.indicators.map((row) => {
    const id = row.indicator_id;
    return withFigure(`/statistics/${id}/`, nameOf(row, lang), '', site.book.find({ id }), lang);
  });
}

function ofBenefits(lang: Lang): Card[] {
  return site.benefits.map((row) => {
    const name = nameOf(row, lang);
    const whole = `${name}${siteText[lang].colon}${inLang(row, 'amount', lang) ?? ''}`;
    const told = inLang(row, 'amount', lang) !== null && whole.length <= LONGEST[lang];
    return {
      path: `/benefits/${row.benefit_id}/`,
      title: told ? whole : name,
      foot: footOf(row.situations.map((one) => situations[one][lang])),
    };
  });
}
