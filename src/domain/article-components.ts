/** Components that articles may use, with the attributes each takes. */
export const ARTICLE_COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  Chart: ['indicator', 'by', 'age', 'period'],
  ClaimedListed: ['group'],
  Facilities: ['kind', 'group'],
  Figure: ['id', 'period', 'area', 'age', 'sex', 'facility', 'show'],
  NotFound: ['for', 'search'],
  Numbers: [],
  Organisations: ['programme'],
  Photo: ['src', 'alt', 'caption', 'credit', 'licence', 'people'],
  Table: ['indicator', 'by', 'age', 'period'],
};
