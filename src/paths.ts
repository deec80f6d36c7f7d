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

/** `getStaticPaths` of a page that exists once a language. */
export function localePaths(): LocalePath[] {
  return langs.map((lang) => ({
    params: { locale: lang === 'zh' ? undefined : lang },
    props: { lang },
  }));
}

/** `getStaticPaths` of a page that exists once a language for each of several things. */
export function itemPaths<T, K extends string>(
  items: readonly T[],
  param: K,
  idOf: (item: T) => string,
): { params: Record<K | 'locale', string | undefined>; props: { lang: Lang; item: T } }[] {
  return localePaths().flatMap(({ params, props }) =>
    items.map((item) => ({
      params: { ...params, [param]: idOf(item) } as Record<K | 'locale', string | undefined>,
      props: { ...props, item },
    })),
  );
}
