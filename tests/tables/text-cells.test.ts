import { describe, expect, test } from 'vitest';
import { code, creditCode, id, phone, text, texts, url } from '#tables/text-cells.ts';
import { creditCodeFrom, residentIdFrom } from '../support/codes.ts';
import { docs, say, valueOf } from '../support/say.ts';

describe('a text cell', () => {
  const column = text(docs);

  test.each(['蔚县儿童福利院', '“退伍不褪色”合作社', 'O’Neil, "x"', '全角　空格', '=1+1', 'a;b'])(
    'takes %j as it stands',
    (cell) => {
      expect(valueOf(column, cell)).toBe(cell);
      expect(column.format(cell)).toBe(cell);
    },
  );

  test('may not be empty', () => {
    expect(say(column, '')).toBe('此格必填，不能留空。');
    expect(say(column, '', 'en')).toBe('this cell may not be empty.');
  });

  test.each([
    ' 蔚县',
    '蔚县 ',
    '蔚县\u3000',
    '蔚\u00a0县',
    '蔚\u200b县',
    '\ufeff蔚县',
    '蔚\u2060县',
  ])('is refused with the invisible space of %j', (cell) => {
    expect(say(column, cell)).toBe('开头、结尾或中间有看不见的空格。请删去。');
    expect(say(column, cell, 'en')).toBe(
      'there are invisible spaces at the start, at the end or inside. Remove them.',
    );
  });

  test.each(['上\n下', '上\r下', '末尾\n'])('is refused with the line break of %j', (cell) => {
    expect(say(column, cell)).toBe('单元格里有换行。请改成一行。');
    expect(say(column, cell, 'en')).toBe('the cell holds a line break. Put the text on one line.');
  });

  test('is refused with an identity number', () => {
    const cell = `负责人${residentIdFrom('13079920990101123')}`;
    expect(say(column, cell)).toBe('像是居民身份证号码，不得发布。请删去。');
    expect(say(column, cell, 'en')).toBe(
      'this looks like a resident identity number and must not be published. Remove it.',
    );
  });

  test('is refused with a mobile number', () => {
    expect(say(column, '找小王13800138000')).toBe(
      '像是个人手机号，不得发布。请改填固定电话；若是机构公开的值班手机，请在 duty_mobile 列填 yes。',
    );
    expect(say(column, '找小王13800138000', 'en')).toBe(
      'this looks like a personal mobile number and must not be published. Give a fixed line; if it is a duty mobile published by the institution, set duty_mobile to yes.',
    );
  });

  test('is refused with a card number', () => {
    expect(say(column, '账号4111111111111111')).toBe('像是银行卡号，不得发布。请删去。');
    expect(say(column, '账号4111111111111111', 'en')).toBe(
      'this looks like a bank card number and must not be published. Remove it.',
    );
  });
});

describe('an identifier', () => {
  const column = id({ ...docs, example: 'special-school' });

  test.each(['a', 'special-school', '2022-09', 'census-2020'])('may be %j', (cell) => {
    expect(say(column, cell)).toBeNull();
  });

  test.each(['Special', 'special_school', '-a', 'a-', 'a--b', '蔚县', 'a b'])(
    'may not be %j',
    (cell) => {
      expect(say(column, cell)).toBe('编号只能用小写英文字母、数字和连字符，例如special-school。');
      expect(say(column, cell, 'en')).toBe(
        'an identifier may use lower-case letters, digits and hyphens only, such as special-school.',
      );
    },
  );
});

describe('a code', () => {
  const column = code({ ...docs, digits: 9 });

  test('keeps its zeros', () => {
    expect(valueOf(code({ ...docs, digits: 4 }), '0313')).toBe('0313');
  });

  test.each(['13072610', '1307261000', '1.30726E+08', '１３０７２６１００', ' 130726100'])(
    'of nine digits may not be %j',
    (cell) => {
      expect(say(column, cell)).toBe(
        '代码应为9位数字。请检查是否丢了前面的零，或被表格软件改成了科学记数。',
      );
      expect(say(column, cell, 'en')).toBe(
        'the code must have 9 digits. Look for lost leading zeros or scientific notation.',
      );
    },
  );
});

describe('a web address', () => {
  const column = url(docs);

  test.each(['https://www.geonames.org/', 'http://a.cn/x?y=1'])('may be %j', (cell) => {
    expect(say(column, cell)).toBeNull();
  });

  test.each(['www.geonames.org', 'javascript:alert(1)', 'https://a b', 'https://a"b'])(
    'may not be %j',
    (cell) => {
      expect(say(column, cell)).toBe('网址应以 https:// 或 http:// 开头。');
      expect(say(column, cell, 'en')).toBe('a web address must begin with https:// or http://.');
    },
  );
});

describe('a phone', () => {
  const column = phone(docs);

  test.each([
    '0313-7012345',
    '010-12345678',
    '0313-7012345-801',
    '400-123-4567',
    '12345',
    '13800138000',
  ])('may be %j', (cell) => {
    expect(say(column, cell)).toBeNull();
  });

  test.each([
    '7012345',
    '03137012345',
    '0313 7012345',
    '（0313）7012345',
    '+86-313-7012345',
    '12800138000',
  ])('may not be %j', (cell) => {
    expect(say(column, cell)).toBe(
      '电话写法不对。请写成 0313-7012345、400-123-4567 或 12345 的样子。',
    );
    expect(say(column, cell, 'en')).toBe(
      'not a phone number as expected. Write it like 0313-7012345, 400-123-4567 or 12345.',
    );
  });
});

describe('a credit code cell', () => {
  const column = creditCode(docs);
  const valid = creditCodeFrom('52130726MJ0123456');

  test('takes a code whose check character is right', () => {
    expect(valueOf(column, valid)).toBe(valid);
  });

  test('says which check character was expected', () => {
    const wrong = valid.slice(0, 17) + (valid.endsWith('0') ? '1' : '0');
    expect(say(column, wrong)).toBe(
      `统一社会信用代码不对（18位，校验位应为${valid.charAt(17)}）。请对照证照重新填写。`,
    );
    expect(say(column, wrong, 'en')).toBe(
      `not a valid unified social credit code (18 characters; the check character should be ${valid.charAt(17)}). Compare it with the certificate.`,
    );
  });

  test('expects no particular character where a letter is not of the alphabet', () => {
    expect(say(column, '52130726MI0123456X')).toContain('校验位应为?');
    expect(say(column, valid.toLowerCase())).toContain('校验位应为?');
  });
});

describe('a cell of several texts', () => {
  const column = texts(docs);

  test('is split at semicolons and written as it stood', () => {
    expect(valueOf(column, '互助幸福院;农村幸福院')).toEqual(['互助幸福院', '农村幸福院']);
    expect(column.format(['互助幸福院', '农村幸福院'])).toBe('互助幸福院;农村幸福院');
  });

  test.each(['甲;', ';甲', '甲; 乙', '甲;;乙', '甲;甲'])('is refused as %j', (cell) => {
    expect(say(column, cell)).toBe(
      '几项之间用一个英文分号隔开，每项前后不留空格，不空着，也不重复。',
    );
    expect(say(column, cell, 'en')).toBe(
      'separate the items by one semicolon each, without spaces around, without empty or repeated items.',
    );
  });

  test('keeps personal data out, as any text', () => {
    expect(say(column, '甲;13800138000')).toContain('像是个人手机号');
  });
});
