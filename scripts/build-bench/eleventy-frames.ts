import { factLabel } from '#domain/facility-facts.ts';
import { stateParts } from '#domain/facility-text.ts';
import { pickText } from '#i18n/pick.ts';
import { facilityPageText } from '#i18n/facility-page.ts';
import { facilityText } from '#i18n/facility.ts';
import { newsText } from '#i18n/news.ts';
import { siteText } from '#i18n/site.ts';
import { recordStatuses } from '#tables/facilities.ts';
import type { Lang } from '#tables/finding.ts';

/** What stands on every page of a language. */
export function wordsOf(lang: Lang) {
  const t = facilityPageText[lang];
  const site = siteText[lang];
  const news = newsText[lang];
  return {
    here: site.crumbs,
    home: site.home,
    mark: site.demoMark,
    list: facilityText[lang].listTitle,
    notice: t.illustrativeNotice,
    reach: t.atAGlance,
    phone: t.phone,
    noPhone: t.noPhone,
    place: t.place,
    state: t.state,
    unknown: stateParts('unknown', null, lang)
      .filter((part) => typeof part === 'string')
      .join(''),
    what: t.what,
    known: t.known,
    record: factLabel('record', lang),
    example: recordStatuses.illustrative[lang],
    elsewhere: t.nearElsewhere,
    pick: pickText[lang].add,
    mend: t.edit,
    news: news.title,
    kind: news.kinds.notice,
    articleNotice: news.demoNotice,
    published: lang === 'zh' ? news.published : `${news.published} `,
    origin: ` · ${site.source}${site.colon}${lang === 'zh' ? '本站' : 'This site'}`,
  };
}

/** Parts of a built page that are the same on all of its kind. */
export interface Frame {
  /** The page around its `main`, as a template: `title`, `description`, `address` and `flat` are left open. */
  readonly layout: string;
  /** Its list of sources. */
  readonly notes: string;
  /** What is below it: how to pass it on, changes, and the day of the data. */
  readonly foot: string;
}

/** Takes the frame from a page as it is built. Throws where the page is not as expected. */
export function frameOf(html: string, url: string): Frame {
  const [main = ''] = /<main\b.*<\/main>/s.exec(html) ?? [];
  const part = (pattern: RegExp): string => {
    const [found] = pattern.exec(main) ?? [];
    if (found === undefined) throw new Error(`${url}: no ${pattern}`);
    return found;
  };
  const value = (pattern: RegExp): string => {
    const [, found] = pattern.exec(html) ?? [];
    if (found === undefined) throw new Error(`${url}: no ${pattern}`);
    return found;
  };
  const title = value(/property="og:title" content="([^"]*)"/);
  const description = value(/name="description" content="([^"]*)"/);
  const own = url.replace(/^\/en\//, '/');
  const layout = html
    .replace(main, () => '{{ content | safe }}')
    .replaceAll(description, '{{ description }}')
    .replaceAll(title, '{{ title }}')
    .replaceAll(own, '{{ address }}')
    .replaceAll(own.slice(1, -1).replaceAll('/', '-'), '{{ flat }}')
    .replace(/content="[\d-]{10} 00:00"/, 'content="{{ day }} 00:00"');
  return {
    layout,
    notes: part(/<aside class="notes".*?<\/aside>/s),
    foot: /<pass-on.*?<p .*?<\/p>/s.exec(main)?.[0] ?? '',
  };
}
