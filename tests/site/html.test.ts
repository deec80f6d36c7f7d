import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, inject, test } from 'vitest';
import type { BuiltEdition } from './build-editions.ts';
import { builtFiles, readBuilt } from './built.ts';

/** Works its configuration out once for all pages: anew for each, that takes as long as to validate it. */
class OnceForAll extends StaticConfigLoader {
  #config: ReturnType<StaticConfigLoader['getConfigFor']> | null = null;

  override getConfigFor() {
    return (this.#config ??= super.getConfigFor(''));
  }
}

const validator = new HtmlValidate(
  new OnceForAll({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // Every file comes from the site's own host, so only one that did not would need a hash.
      'require-sri': ['error', { target: 'crossorigin' }],
      // Advice for search engines; a title says which place and which site it is, however long.
      'long-title': 'off',
      // HTML allows any id without spaces; headings that begin with a year have ids that do, too.
      'valid-id': ['error', { relaxed: true }],
      // A copied number is to be a number: the style sheet keeps it on one line, not another sign.
      'tel-non-breaking': 'off',
      // A box that scrolls is a region of its own inside a section with a heading.
      'prefer-native-element': ['error', { exclude: ['region'] }],
    },
  }),
);

async function findingsIn(built: BuiltEdition, files: readonly string[]): Promise<string[]> {
  const findings: string[] = [];
  for (const file of files) {
    const { results } = await validator.validateString(readBuilt(built, file), file);
    for (const { messages } of results) {
      findings.push(
        ...messages.map(({ line, column, message, ruleId }) =>
          [file, line, column, `${message} (${ruleId})`].join(':'),
        ),
      );
    }
  }
  return findings;
}

test.each(['official', 'demo'] as const)(
  'every page of the %s edition is valid HTML',
  async (edition) => {
    const built = inject('editions')[edition];
    const pages = builtFiles(built).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(250);
    expect(await findingsIn(built, pages)).toEqual([]);
  },
);

test.each(['official', 'demo'] as const)(
  'nothing stands behind a page of the %s edition',
  (edition) => {
    const built = inject('editions')[edition];
    const pages = builtFiles(built).filter((file) => file.endsWith('.html'));
    expect(pages.filter((file) => !/<\/body>\s*<\/html>\s*$/.test(readBuilt(built, file)))).toEqual(
      [],
    );
  },
);

test('so is every page of a fully described, closed or removed facility', async () => {
  const built = inject('closing');
  const pages = builtFiles(built).filter((file) => /facilities\/.*\.html$/.test(file));
  expect(pages.length).toBeGreaterThan(20);
  expect(await findingsIn(built, pages)).toEqual([]);
});
