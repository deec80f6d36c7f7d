/** Everything that is particular to one county and one operator. The rest of the code is general. */
export const siteConfig = {
  /** GB/T 2260 code of the county. */
  countyCode: '130726',
  name: { zh: '蔚县关爱台账', en: 'Yu County Care Ledger' },
  county: { zh: '蔚县', en: 'Yu County' },
  tagline: {
    zh: '蔚县哪里有照料，能领什么，打哪个电话',
    en: 'Where there is care in Yu County, what you are entitled to, whom to call',
  },
  /** Licence of the site's own data and text. */
  licence: {
    id: 'CC-BY-4.0',
    name: { zh: '知识共享署名 4.0', en: 'Creative Commons Attribution 4.0' },
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  /**
   * Where the files of this copy are kept: the branch that is published, the page on which editors
   * hand files in, the page on which readers open an issue (it takes `title` and `body` in its query),
   * and who looks at files before they are published. Empty fields are not drawn.
   */
  repository: { branch: 'main', uploadPage: '', issuePage: '', reviewers: { zh: '', en: '' } },
  /**
   * Who runs this copy, and how readers reach them: by mail, or in words (a telephone, an office).
   * Empty fields are not drawn; without mail, contact and `issuePage` no page invites to report.
   */
  operator: { name: { zh: '', en: '' }, email: '', contact: { zh: '', en: '' } },
  /** Official marks, drawn only when the operator really holds them. */
  marks: { siteIdCode: '', icp: '', publicSecurity: '' },
  /** Whether pages that were seen can be read again without network (official edition only). */
  offline: true as boolean,
  /** Whether the Chinese pages are made in traditional characters as well, below /zh-hant/. */
  traditional: false as boolean,
  /** Review number (审图号) of a surveyed map; without it only the schematic map is drawn. */
  mapReviewNumber: '',
} as const;
