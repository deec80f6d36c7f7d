import type { Lang } from '#tables/finding.ts';

export const langs: readonly Lang[] = ['zh', 'en'];
export const htmlLang: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en' };

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Address of a file that has no language, under whatever base path the site is built for. */
export function fileHref(path: string): string {
  return `${base}${path}`;
}

/** Address of a page: Chinese at the root, English under /en/. `path` begins and ends with a slash. */
export function href(lang: Lang, path: string): string {
  return `${base}${lang === 'en' ? '/en' : ''}${path}`;
}

export interface LocaleProps {
  readonly lang: Lang;
}

interface LocalePath {
  readonly params: { readonly locale: string | undefined };
  readonly props: LocaleProps;
}

const localePath = (lang: Lang): LocalePath => ({
  params: { locale: lang === 'zh' ? undefined : lang },
  props: { lang },
});

/** `getStaticPaths` of a page that exists once a language. */
export const localePaths = (): LocalePath[] => langs.map(localePath);

interface ItemPath<T, K extends string> {
  readonly params: Record<K | 'locale', string | undefined>;
  readonly props: { readonly lang: Lang; readonly item: T };
}

/** `getStaticPaths` of a page that exists once a language for each of several things. */
export function itemPaths<T, K extends string>(
  items: readonly T[],
  param: K,
  idOf: (item: T) => string,
): ItemPath<T, K>[] {
  return langs.flatMap((lang) => pathsIn(lang, items, param, idOf));
}

/** `getStaticPaths` of texts, of which each language has its own. */
export function textPaths<T extends { readonly slug: string }, K extends string>(
  texts: Readonly<Record<Lang, readonly T[]>>,
  param: K,
): ItemPath<T, K>[] {
  return langs.flatMap((lang) => pathsIn(lang, texts[lang], param, ({ slug }) => slug));
}

function pathsIn<T, K extends string>(
  lang: Lang,
  items: readonly T[],
  param: K,
  idOf: (item: T) => string,
): ItemPath<T, K>[] {
  const { params, props } = localePath(lang);
  return items.map((item) => ({
    params: { ...params, [param]: idOf(item) } as Record<K | 'locale', string | undefined>,
    props: { ...props, item },
  }));
}
