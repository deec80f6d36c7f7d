import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import DirectoryForm from '#components/directory/DirectoryForm.astro';
import { langs } from '#src/paths.ts';
import { elementsIn } from '../../site/built.ts';
import { aTownship } from '../../support/make-rows.ts';

const townships = ['蔚州镇', '代王城镇', '白乐镇'].map((name, at) =>
  aTownship({ township_code: `13072610${at}`, name_zh: name, name_en: `${'CBA'[at]} Town` }),
);

test.each(langs)('townships are chosen from in the official order (%s)', async (lang) => {
  const container = await AstroContainer.create();
  const props = { lang, edition: 'official', kinds: [], townships, facts: [] };
  const html = await container.renderToString(DirectoryForm, { props });
  const values = elementsIn(parseDocument(html), 'option').map(({ attribs }) => attribs['value']);
  expect(values.filter((value) => value?.startsWith('1307'))).toEqual(
    townships.map((row) => row.township_code),
  );
});
