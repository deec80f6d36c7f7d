/** The formats that a table is offered in, those for people first. */
export const formats = {
  xlsx: {
    suffix: '.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  excel: { suffix: '-excel.csv', mediaType: 'text/csv' },
  csv: { suffix: '.csv', mediaType: 'text/csv' },
  json: { suffix: '.json', mediaType: 'application/json' },
  ndjson: { suffix: '.ndjson', mediaType: 'application/x-ndjson' },
  geojson: { suffix: '.geojson', mediaType: 'application/geo+json' },
  parquet: { suffix: '.parquet', mediaType: 'application/vnd.apache.parquet' },
} as const;

export type FileKind = keyof typeof formats;
export const fileKinds = Object.keys(formats) as readonly FileKind[];

/** Formats that people open in a spreadsheet; the others are for programs. */
export const forPeople: ReadonlySet<FileKind> = new Set(['xlsx', 'excel']);
