import { expect, test } from 'vitest';
import { keyNumber } from '#domain/key-number.ts';

test('the first number at the head of an article, with its name', () => {
  const body = `一段<Figure id="a" />。

<Numbers>

- 常住人口，2020年 <Figure id="resident-population" period="2020" />
- 镇和乡 <Figure id="township-count" />

</Numbers>
`;
  expect(keyNumber(body)).toMatchObject({
    label: '常住人口，2020年',
    use: { query: { id: 'resident-population', period: '2020' }, style: 'full' },
  });
});

test('none where nothing stands at its head, or no figure', () => {
  expect(keyNumber('一段<Figure id="a" />。')).toBeNull();
  expect(keyNumber('<Numbers>\n\n- 镇和乡\n\n</Numbers>')).toBeNull();
  expect(keyNumber('<Numbers>\n\n</Numbers>\n\n- 后面 <Figure id="a" />')).toBeNull();
});
