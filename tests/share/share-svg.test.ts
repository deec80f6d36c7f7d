import { expect, test } from 'vitest';
import { canDraw, shareFont, shareImage } from '#src/share/share-image.ts';
import { missingGlyphs, shareSvg } from '#src/share/share-svg.ts';

const text = { site: '蔚县关爱台账', title: '蔚县有多少养老院', foot: '解读', mark: '' };

test('an image holds outlines only, so that it needs no font', () => {
  const svg = shareSvg(shareFont(), { ...text, title: '<县> & "乡"' });
  expect(svg).not.toMatch(/<text|font-family|县/);
  expect(svg.match(/<path/g)?.length).toBeGreaterThan(4);
});

test('outlines are numbers throughout', () => {
  const svg = shareSvg(shareFont(), {
    site: 'Yu County Care Ledger',
    title: 'What was claimed, what is listed, what is missing',
    foot: 'Independently edited; not a government site',
    mark: 'Demonstration',
  });
  expect(svg).not.toMatch(/NaN|undefined|Infinity|\de[-+]\d/);
});

test.each([
  ['蔚县关爱台账', '蔚县六十岁以上的人从百分之十五升到百分之二十三，各乡镇差得很远', '演示版'],
  [
    'Yu County Care Ledger',
    'Where the numbers of homes for older people come from',
    'Demonstration',
  ],
])(
  'every text stands in the square in the middle, which a crop leaves: %s',
  (site, title, mark) => {
    const foot = 'Independently edited; not a government site';
    const svg = shareSvg(shareFont(), { site, title, foot, mark });
    const letters = [...svg.matchAll(/<path fill="[^"]+" d="(M[^"]+)"/g)].slice(0, -1);
    const edges = [...letters.map(([, d]) => d), /d="(M[^"]+)"\/><\/svg>$/.exec(svg)?.[1]].flatMap(
      (d = '') =>
        d.includes('h1040') ? [] : [...d.matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(x)),
    );
    expect(edges.length).toBeGreaterThan(100);
    expect(Math.min(...edges)).toBeGreaterThanOrEqual(285);
    expect(Math.max(...edges)).toBeLessThanOrEqual(915);
  },
);

test('a long line at the foot goes on below, whole, instead of shrinking', () => {
  const draw = (foot: string) => shareSvg(shareFont(), { ...text, foot });
  const long =
    'Yu County · September 2022 · worked out from reported numbers that are not verified';
  expect(draw(long).match(/<path/g)?.length).toBe(
    (draw('Yu County').match(/<path/g)?.length ?? 0) + 1,
  );
  // Its last word is drawn: with another one the picture is another.
  expect(draw(long)).not.toBe(draw(long.replace('verified', 'checked')));
});

test('a character that the typeface lacks is named', () => {
  expect(missingGlyphs(shareFont(), '蔚县𠮷')).toEqual(['𠮷']);
  expect(canDraw('蔚县𠮷')).toBe(false);
});

test('an image is a PNG of 1200 × 630, the same each time', async () => {
  const [first, second] = [await shareImage(text), await shareImage(text)];
  const view = new DataView(first.buffer);
  expect(view.getUint32(0)).toBe(0x89504e47);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
  expect(first.length).toBeLessThan(60_000);
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});
