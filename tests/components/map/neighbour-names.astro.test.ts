import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseDocument } from 'htmlparser2';
import { beforeAll, expect, test } from 'vitest';
import NeighbourNames from '#components/map/NeighbourNames.astro';
import { langs } from '#src/paths.ts';
import { sides } from '#tables/neighbours.ts';
import type { Neighbour, Side } from '#tables/neighbours.ts';
import { elementsIn, textOf } from '../../site/built.ts';

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

const county = (side: Side | null, name: string): Neighbour => ({
  county_code: '139999',
  name_zh: name,
  name_en: name,
  side,
  note_zh: null,
  note_en: null,
  source_id: 's',
  source_locator: '第1段',
  checked_on: null,
});

async function linesOf(
  neighbours: readonly Neighbour[],
  at: 'above' | 'below',
  lang: 'zh' | 'en' = 'zh',
): Promise<string[]> {
  const html = await container.renderToString(NeighbourNames, { props: { lang, neighbours, at } });
  return elementsIn(parseDocument(html), 'li').map((item) => textOf(item).trim());
}

test.each(langs)('every side has its place, above the map or below, once (%s)', async (lang) => {
  const all = Object.keys(sides).map((side) => county(side as Side, `X${side}`));
  const above = await linesOf(all, 'above', lang);
  const below = await linesOf(all, 'below', lang);
  for (const side of Object.keys(sides)) {
    const told = [...above, ...below].filter((line) => line.includes(`X${side}`));
    expect(told.join().match(new RegExp(`X${side}\\b`, 'g'))).toHaveLength(1);
    expect(told.join()).toContain(sides[side as Side][lang]);
  }
  expect(above[1]).toContain('Xnorth');
  expect(below[2]).toContain('Xeast');
});

test('two on one side stand together, in the order of the table', async () => {
  const rows = [county('west', '甲县'), county('west', '乙县')];
  expect((await linesOf(rows, 'below'))[0]).toBe('西 甲县、乙县');
});

test('one whose side no source tells is not put anywhere, and no list is left empty', async () => {
  expect(await linesOf([county(null, '甲县')], 'above')).toEqual([]);
  expect(await linesOf([county(null, '甲县')], 'below')).toEqual([]);
});
