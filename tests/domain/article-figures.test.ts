import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresIn, fillPlaceholders, queryOf, styleOf } from '#domain/article-figures.ts';

describe('the figures of a text', () => {
  test('are its tags and its placeholders, in the order and on the lines where they stand', () => {
    const text =
      '开头\n有<Figure id="homes" period="2014" />和[[rooms show=number]]。\n\n<Figure id="people"></Figure>';
    expect(
      figuresIn(text).map(({ query, style, line }) => [query.id, query.period, style, line]),
    ).toEqual([
      ['homes', '2014', 'full', 2],
      ['rooms', undefined, 'number', 2],
      ['people', undefined, 'full', 4],
    ]);
  });

  test('take every attribute that a figure can have', () => {
    const [use] = figuresIn(
      '<Figure id="a" period="2020-11-01" area="130726101" age="60+" sex="male" facility="home" show="magnitude" />',
    );
    expect(use?.query).toEqual({
      id: 'a',
      period: '2020-11-01',
      area: '130726101',
      age: '60+',
      sex: 'male',
      facility: 'home',
    });
    expect(use?.style).toBe('magnitude');
  });

  test.each([
    ['without spaces', '<Figure id="a"/>'],
    ['over several lines', '<Figure\n  id="a"\n/>'],
    ['with spaces round the sign', '<Figure id = "a" />'],
    ['in single quotation marks', "<Figure id='a' />"],
    ['as a placeholder with spaces', '[[  a  ]]'],
  ])('are read %s', (_, text) => {
    expect(figuresIn(text).map((use) => [use.query.id, use.text])).toEqual([['a', text]]);
  });

  test('are not taken from other components or from brackets with nothing in them', () => {
    expect(
      figuresIn('<Figures id="a" /> <Table indicator="a" /> [[]] [a] <figure id="a">'),
    ).toEqual([]);
  });

  test('keep their id where a placeholder repeats it', () => {
    expect(figuresIn('[[a id=b period=2020]]')[0]?.query).toMatchObject({
      id: 'a',
      period: '2020',
    });
  });

  test('stand on the line where they begin, however many lines there are', () => {
    const words = fc.constantFrom('', '蔚县', 'a b', '[x]', '<p>');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(words, fc.boolean(), fc.boolean()), { maxLength: 20 }),
        (lines) => {
          const text = lines
            .map(
              ([word, tag, held]) =>
                word + (tag ? '<Figure id="a" />' : '') + (held ? '[[b]]' : ''),
            )
            .join('\n');
          const expected = lines.flatMap(([, tag, held], index) => [
            ...(tag ? [`a ${index + 1}`] : []),
            ...(held ? [`b ${index + 1}`] : []),
          ]);
          expect(figuresIn(text).map((use) => `${use.query.id} ${use.line}`)).toEqual(expected);
        },
      ),
    );
  });
});

describe('the placeholders of a title', () => {
  test('are each replaced by what is made of them', () => {
    const filled = fillPlaceholders('从[[a]]到[[b show=number]]', ({ query, style }) =>
      style === 'number' ? `${query.id}!` : query.id.toUpperCase(),
    );
    expect(filled).toBe('从A到b!');
  });

  test('are replaced by the very text, signs of replacement patterns included', () => {
    expect(fillPlaceholders('有[[a]]', () => '$& $1 $$')).toBe('有$& $1 $$');
  });

  test('are all that changes', () => {
    const pieces = fc.constantFrom('蔚县', '[[a]]', '[[b show=number]]', '[', ']', '[[', ']]', ' ');
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join('');
        expect(fillPlaceholders(text, (use) => use.text)).toBe(text);
      }),
    );
    expect(fillPlaceholders('<Figure id="a" />', () => 'x')).toBe('<Figure id="a" />');
  });
});

test('a figure asked for without an id has an empty one', () => {
  expect(queryOf({ period: '2020' })).toMatchObject({ id: '', period: '2020' });
});

test.each([
  [undefined, 'full'],
  ['full', 'full'],
  ['big', 'full'],
  ['number', 'number'],
  ['magnitude', 'magnitude'],
])('show=%s writes it in the style %s', (show, style) => {
  expect(styleOf({ show })).toBe(style);
});
