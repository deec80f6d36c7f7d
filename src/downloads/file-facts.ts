import type { Bilingual } from '#tables/column.ts';

/** `demo` where a file holds rows of the example overlay. */
export type FileEdition = 'official' | 'demo';

export interface Licence {
  readonly id: string;
  readonly name: Bilingual;
  readonly url: string;
}

/** What every file of a table says of itself. */
export interface FileFacts {
  readonly licence: Licence;
  /** ISO day on which the editors last looked for data. */
  readonly dataAsOf: string;
  readonly version: string;
  /** Name of the site. */
  readonly publisher: Bilingual;
  readonly edition: FileEdition;
}

/** Said of every description that covers rows of the overlay. */
export const EXAMPLES: Bilingual = {
  zh: '含示例行：编号以demo-开头的行并不存在，不得引用。',
  en: 'Contains illustrative rows: those with an identifier that begins with “demo-” do not exist and must not be cited.',
};
