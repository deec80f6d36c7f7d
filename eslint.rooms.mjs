/**
 * The dependency rule: which rooms each room of src/ may import from, besides itself. Code flows
 * one way, from the tables to the pages.
 */
const rooms = {
  tables: [],
  serving: [],
  domain: ['tables'],
  i18n: ['tables'],
  map: ['tables', 'domain'],
  browser: ['tables', 'domain'],
  charts: ['tables', 'domain', 'i18n', 'browser'],
  search: ['tables', 'domain', 'i18n'],
  directory: ['tables', 'domain', 'map', 'i18n', 'downloads'],
  history: ['tables', 'domain', 'i18n'],
  downloads: ['tables', 'domain'],
  feeds: ['tables', 'domain', 'history', 'i18n'],
  desk: ['tables', 'domain', 'history', 'i18n'],
  loaders: ['tables', 'domain', 'map', 'history'],
  indexing: ['search', 'tables', 'domain', 'i18n'],
  integrations: ['tables', 'domain', 'loaders'],
  components: [
    'tables',
    'domain',
    'map',
    'browser',
    'charts',
    'search',
    'directory',
    'history',
    'downloads',
    'desk',
    'i18n',
  ],
  layouts: ['tables', 'domain', 'components', 'i18n', 'serving'],
  share: ['tables', 'domain'],
  offline: [],
};

/**
 * Which files at the root of src/, and which rooms under `#src/`, each room may read besides. The site's
 * data are for pages alone.
 */
const settings = {
  loaders: ['edition.ts', 'site.config.ts'],
  indexing: ['traditional.ts'],
  integrations: ['phase.ts', 'site.config.ts', 'traditional.ts'],
  serving: ['traditional.ts'],
  share: ['share/'],
  offline: ['edition.ts', 'site.config.ts', 'offline/'],
  components: ['data-as-of.ts', 'edition.ts', 'paths.ts', 'site.config.ts'],
  layouts: [
    ...['data-as-of.ts', 'edition.ts', 'paths.ts', 'site.config.ts', 'traditional.ts'],
    ...['offline/', 'share/'],
  ],
};

/** Rooms whose code runs in the build, on the command line and in the browser alike. */
const everywhere = ['tables', 'domain', 'map', 'directory', 'history', 'desk', 'serving'];

const escaped = (text) => text.replaceAll('.', '\\.');

function rule(room, allowed) {
  const names = [room, ...allowed].join('|');
  const outside = (settings[room] ?? []).map(escaped);
  const patterns = [
    {
      regex: `^#(?!(${names})/|src/)`,
      message: `${room}/ may import from: ${[room, ...allowed].join(', ')}.`,
    },
    {
      regex: outside.length === 0 ? '^#src/' : `^#src/(?!(${outside.join('|')}))`,
      message: `Under #src/, ${room}/ may import: ${(settings[room] ?? ['nothing']).join(', ')}.`,
    },
    { regex: '^\\.\\./', message: 'Import by #room/file.ts.' },
  ];
  if (everywhere.includes(room)) {
    patterns.push({ regex: '^(astro:|node:)', message: `${room}/ runs in the browser as well.` });
  }
  return {
    files: [`src/${room}/**/*.{ts,astro}`],
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      ...(everywhere.includes(room)
        ? { 'no-restricted-globals': ['error', 'document', 'window', 'navigator', 'process'] }
        : {}),
    },
  };
}

/** What stands at the root of src/ is below pages and what they are made of. */
const root = {
  files: ['src/*.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: '^#(components|layouts|src/pages)/|^\\./pages/',
            message: 'Only pages import components and layouts.',
          },
        ],
      },
    ],
  },
};

export const roomRules = [
  ...Object.entries(rooms).map(([room, allowed]) => rule(room, allowed)),
  root,
];
