import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  figuresIn,
  fillPlaceholders,
  placeholdersIn,
  queryOf,
  styleOf,
} from '#domain/article-figures.ts';
import type { ArticleNode } from '#domain/article-tree.ts';
import { articleTree } from '#loaders/article-markdown.ts';

const figuresOf = (text: string) => figuresIn(articleTree(text) as ArticleNode);

describe('the figures of an article', () => {
  test('are its tags, in the order where they stand', () => {
    const text = '开头\n有<Figure id="homes" period="2014" />。\n\n- <Figure id="people"></Figure>';
    expect(figuresOf(text).map(({ id, period }) => [id, period])).toEqual([
      ['homes', '2014'],
      ['people', undefined],
    ]);
  });

  test('take every attribute that a figure can have', () => {
    const [query] = figuresOf(
      '<Figure id="a" period="2020-11-01" area="130726101" age="60+" sex="male" facility="home" show="magnitude" />',
    );
    expect(query).toEqual({
      id: 'a',
      period: '2020-11-01',
      area: '130726101',
      age: '60+',
      sex: 'male',
      facility: 'home',
    });
  });

  test.each([
    ['without spaces', '<Figure id="a"/>'],
    ['over several lines', '<Figure\n  id="a"\n/>'],
    ['with spaces round the sign', '<Figure id = "a" />'],
    ['in single quotation marks', "<Figure id='a' />"],
  ])('are read %s', (_, text) => {
    expect(figuresOf(text).map(({ id }) => id)).toEqual(['a']);
  });

  test('are not taken from other components, from code, or from brackets', () => {
    const text = '<Figures id="a" /> <Table indicator="a" /> `<Figure id="a" />` [[a]]';
    expect(figuresOf(text)).toEqual([]);
  });
});

describe('the placeholders of a text', () => {
  test('are read in their order, with their style', () => {
    expect(
      placeholdersIn('从[[  a  ]]到[[b period=2014 show=number]]').map(({ query, style, text }) => [
        query.id,
        query.period,
        style,
        text,
      ]),
    ).toEqual([
      ['a', undefined, 'full', '[[  a  ]]'],
      ['b', '2014', 'number', '[[b period=2014 show=number]]'],
    ]);
  });

  test('are none in brackets with nothing in them, and in tags', () => {
    expect(placeholdersIn('[[]] [a] <Figure id="a" />')).toEqual([]);
  });

  test('keep their id where one repeats it', () => {
    expect(placeholdersIn('[[a id=b period=2020]]')[0]?.query).toMatchObject({
      id: 'a',
      period: '2020',
    });
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
