/** ISO day up to which the data go, as `astro.config.mjs` found it in the tables; shown as 数据截至. */
export const dataAsOf: string = import.meta.env.DATA_AS_OF;
