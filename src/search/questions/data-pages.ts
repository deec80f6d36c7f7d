import type { AskedData } from '#search/questions/data.ts';

type Data = Omit<AskedData, 'numbers'>;

/** Pages that a row of the tables names by their address, without a slash in front. */
export const namedPages = ({ pages, absent }: Data): readonly string[] => [
  ...pages.map(({ url }) => url),
  ...absent.flatMap(({ links }) => links.map(([url]) => url)),
];

/** Every page that a question may lead to, each once. */
export function pagesOfData(data: Data): readonly string[] {
  const { areas, county, indicators, kinds } = data;
  const townships = areas.filter(({ code }) => code.length > county.length);
  const urls = [
    ...indicators.map(({ id }) => `statistics/${id}/`),
    ...townships.map(({ code }) => `townships/${code}/`),
    ...kinds.map(({ url }) => url),
    ...namedPages(data),
  ];
  return [...new Set(urls)];
}
