import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

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
  charts: ['tables', 'domain', 'i18n'],
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
    'charts',
    'search',
    'directory',
    'history',
    'downloads',
    'desk',
    'i18n',
  ],
  layouts: ['tables', 'domain', 'components', 'i18n', 'serving'],
};

/** Rooms whose code runs in the build, on the command line and in the browser alike. */
const everywhere = ['tables', 'domain', 'map', 'directory', 'history', 'desk', 'serving'];
const ONLY_PAGES = '#src/site-data.ts';

function rule(room, allowed) {
  const names = [room, ...allowed].join('|');
  const patterns = [
    {
      regex: `^#(?!(${names})/|src/)`,
      message: `${room}/ may import from: ${[room, ...allowed].join(', ')}.`,
    },
    { regex: '^\\.\\./', message: 'Import by #room/file.ts.' },
    { regex: `^${ONLY_PAGES.replace('.', '\\.')}$`, message: 'Only pages read the site data.' },
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

export default defineConfig(
  { ignores: ['node_modules', 'dist*', '.astro', '.cache', 'tests/fixtures'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  ...astro.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.astro'] },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Strings are spread by code point on purpose: codes and Chinese text have no joined emoji.
      '@typescript-eslint/no-misused-spread': 'off',
      'no-else-return': ['error', { allowElseIf: false }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  ...Object.entries(rooms).map(([room, allowed]) => rule(room, allowed)),
  {
    // The typed rules do not understand Astro's templates; `astro check` types them.
    files: ['**/*.astro', '**/*.mjs', '**/*.astro/*.ts'],
    ...tseslint.configs.disableTypeChecked,
  },
);
