import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choice, choices, date, integer, number, yesNo } from '#tables/value-cells.ts';
import { docs, say, valueOf } from '../support/say.ts';

describe('a whole number', () => {
  const column = integer({ ...docs, minimum: 0, maximum: 2000 });

  test.each(['0', '7', '80', '2000'])('may be %j', (cell) => {
    expect(valueOf(column, cell)).toBe(Number(cell));
    expect(column.format(Number(cell))).toBe(cell);
  });

  test.each([
    '八十',
    '80张',
    '1,200',
    '80.0',
    '080',
    '８０',
    ' 80',
    '-1',
    '2001',
    '1e3',
    '-0',
    '面议',
  ])('may not be %j', (cell) => {
    expect(say(column, cell)).toBe('应为整数。请填0–2000的数字，未知请留空。');
    expect(say(column, cell, 'en')).toBe(
      'a whole number is expected. Give a number from 0 to 2000; leave it empty if unknown.',
    );
  });

  test('below zero is written back as it was read', () => {
    const below = integer({ ...docs, minimum: -5, maximum: 5 });
    expect(below.format(valueOf(below, '-3'))).toBe('-3');
    expect(say(below, '-0')).not.toBeNull();
  });
});

describe('a number', () => {
  const column = number(docs);

  test.each(['0', '56', '-38412', '99.9', '114.57594', '0.05'])('may be %j', (cell) => {
    expect(valueOf(column, cell)).toBe(Number(cell));
  });

  test.each([
    '99.9%',
    '1,000',
    '1000余',
    '１２',
    '.5',
    '5.',
    '+5',
    '1e3',
    'NaN',
    'Infinity',
    '0x10',
  ])('may not be %j', (cell) => {
    expect(say(column, cell)).toBe(
      '应为数字。请只填数字和小数点，不带单位和千分位逗号，未知请留空。',
    );
    expect(say(column, cell, 'en')).toBe(
      'a number is expected. Use digits and a decimal point only, no unit and no thousands separator; leave it empty if unknown.',
    );
  });

  test.each([
    ['99.90', '99.9'],
    ['5.0', '5'],
    ['100.0', '100'],
    ['-0', '0'],
    ['-0.0', '0'],
  ])('%j has zeros to spare and should be %j', (cell, better) => {
    expect(say(column, cell)).toBe(`小数末尾不要多写零。请写成${better}，显示几位小数由指标决定。`);
    expect(say(column, cell, 'en')).toBe(
      `no trailing zeros. Write ${better}; the indicator says how many decimals are shown.`,
    );
  });

  test.each(['12345678901234567890', '0.12345678901234567890', '0.0000001', '9'.repeat(400)])(
    '%j has more digits than can be kept',
    (cell) => {
      expect(say(column, cell)).toBe(
        '位数太多，存下来会变样。最多15位有效数字；代码请填在代码列里。',
      );
      expect(say(column, cell, 'en')).toBe(
        'too many digits to be kept exactly. Use at most 15; a code belongs in a column for codes.',
      );
    },
  );

  test('that is advised is itself accepted', () => {
    const written = fc
      .tuple(fc.integer({ min: -99999, max: 99999 }), fc.stringMatching(/^\d{0,6}$/))
      .map(([whole, part]) => (part === '' ? String(whole) : `${whole}.${part}`));
    fc.assert(
      fc.property(written, (cell) => {
        const advice = /请写成(.*?)，/.exec(say(column, cell) ?? '')?.[1];
        expect(say(column, advice ?? cell)).toBeNull();
      }),
    );
  });

  test('has limits where the column gives them', () => {
    const lat = number({ ...docs, minimum: -90, maximum: 90 });
    expect(say(lat, '90')).toBeNull();
    expect(say(lat, '90.5')).toBe('超出范围。应在-90和90之间。');
    expect(say(lat, '-91', 'en')).toBe('out of range. It should lie between -90 and 90.');
    expect(say(number({ ...docs, minimum: 0 }), '-1')).toBe('超出范围。应在0和∞之间。');
  });
});

describe('a date', () => {
  const column = date(docs);

  test.each(['2020', '2022-09', '2014-05-20', '2024-02-29'])('may be %j', (cell) => {
    expect(valueOf(column, cell)).toBe(cell);
  });

  test.each(['1/5/23', '2023/1/5', '2023年1月5日', '2023-1-5', '20230105', '44931', '23-01-05'])(
    'may not be %j',
    (cell) => {
      expect(say(column, cell)).toBe(
        '日期写法不对。请写成YYYY / YYYY-MM / YYYY-MM-DD，例如2022-09-05。',
      );
      expect(say(column, cell, 'en')).toBe(
        'not a date as expected. Write it as YYYY / YYYY-MM / YYYY-MM-DD, for example 2022-09-05.',
      );
    },
  );

  test.each(['2023-02-29', '2022-13', '2022-00', '2022-04-31', '0000', '1799', '2201-01-01'])(
    '%j does not exist',
    (cell) => {
      expect(say(column, cell)).toBe('没有这一天。请核对年月日。');
      expect(say(column, cell, 'en')).toBe('there is no such day. Check year, month and day.');
    },
  );

  test('to the day takes no month', () => {
    expect(say(date({ ...docs, precisions: ['day'] }), '2022-09')).toBe(
      '日期写法不对。请写成YYYY-MM-DD，例如2022-09-05。',
    );
  });
});

describe('a choice', () => {
  const column = choice({
    ...docs,
    choices: {
      operating: { zh: '运营中', en: 'operating' },
      closed: { zh: '已关闭', en: 'closed' },
    },
  });

  test('is one of its values', () => {
    expect(valueOf(column, 'closed')).toBe('closed');
  });

  test('names the value behind a Chinese label', () => {
    expect(say(column, '已关闭')).toBe('只能填以下之一：operating / closed。→ closed');
  });

  test('names the value nearest to a slip', () => {
    expect(say(column, 'Closed', 'en')).toBe('must be one of: operating / closed. → closed');
  });

  test('says no more where nothing is near, and ends without a space', () => {
    expect(say(column, '停业')).toBe('只能填以下之一：operating / closed。');
    expect(say(column, '停业', 'en')).toBe('must be one of: operating / closed.');
  });

  test('does not know the names that every object has', () => {
    expect(say(column, 'constructor')).not.toBeNull();
  });
});

describe('yes or no', () => {
  const column = yesNo(docs);

  test('is written back as it was read', () => {
    for (const cell of ['yes', 'no']) expect(column.format(valueOf(column, cell))).toBe(cell);
  });

  test.each(['是', 'Yes', 'true', '1'])('may not be %j', (cell) => {
    expect(say(column, cell)).toBe('只能填以下之一：yes / no。');
    expect(say(column, cell, 'en')).toBe('must be one of: yes / no.');
  });
});

describe('several choices', () => {
  const column = choices({
    ...docs,
    choices: {
      county: { zh: '全县', en: 'county' },
      townships: { zh: '各乡镇', en: 'townships' },
    },
  });

  test('are separated by semicolons and keep their order', () => {
    const list = valueOf(column, 'townships;county');
    expect(list).toEqual(['townships', 'county']);
    expect(column.format(list)).toBe('townships;county');
  });

  test.each(['county,townships', 'county; townships', 'county;', 'village'])(
    'may not be %j',
    (cell) => {
      expect(say(column, cell)).toBe('只能填以下之一：county / townships。');
      expect(say(column, cell, 'en')).toBe('must be one of: county / townships.');
    },
  );
});
