import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { roomRules } from './eslint.rooms.mjs';

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
  ...roomRules,
  {
    // The typed rules do not understand Astro's templates; `astro check` types them.
    files: ['**/*.astro', '**/*.mjs', '**/*.astro/*.ts'],
    ...tseslint.configs.disableTypeChecked,
  },
);
