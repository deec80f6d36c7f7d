import { isCreditCode } from '#tables/credit-code.ts';

/** What must never be published of a person. */
export const PERSONAL_CODES = [
  'personal-id',
  'personal-mobile',
  'bank-card',
  'personal-email',
  'personal-account',
] as const;
export type PersonalCode = (typeof PERSONAL_CODES)[number];

// Resident identity numbers (GB 11643): 17 digits and a check character, ISO 7064 MOD 11-2; before
// 1999, 15 digits without one, which begin with the code of a province.
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECKS = '10X98765432';
const PROVINCE = '(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])';
const DAY = '(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
const OLD_ID = new RegExp(`^${PROVINCE}\\d{6}${DAY}\\d{3}$`);
/** One with some of its digits covered, but not the day of birth. */
const MASKED_ID = new RegExp(
  `(?<!\\d)[\\d*]{6}[ -]?(?:18|19|20)\\d\\d[ -]?${DAY}[ -]?[\\d*]{3,4}(?![\\d*])`,
  'g',
);
// An identity number is the longest that is read over gaps, so it has at most this many groups.
const MOST_GROUPS = 18;
// Card numbers have 16 to 19 digits and are printed whole or in fours.
const CARDS = /(?<!\d)[3-9]\d{3}([ \-./·_,]?)\d{4}\1\d{4}\1\d{4}(\1\d{1,3})?(?!\d)/g;

/** What people put between the groups of a number; each number holds to one of them. */
const SEPARATORS = [' ', '-', '.', '·', '/', '_', ','];
const HYPHENS = /[\u2010-\u2015\u2212\uff0d~]/g;
const DOTS = /[\u2022\u2027\u30fb\u3002]/g;
/** Numbers in which a point or a comma is part of the number. */
const AMOUNTS = /(?<![\d.,])(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+)(?![\d.,])/g;
const CHINESE = '〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖幺两';
const CHINESE_DIGITS = '0012345678912345678912';
const CHINESE_RUNS = new RegExp(`[${CHINESE}]{3,}`, 'g');

// Both begin where a run begins: a long one without an end is not searched from each of its places.
const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+\s?(?:@|[([]AT[)\]])\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u;
const SERVICE = '(?:微信|薇信|V信|VX|WECHAT|WEIXIN|QQ|TELEGRAM|WHATSAPP|钉钉|抖音|快手)';
const LABEL = '(?:群号|号码|账号|帐号|号|ID|[:是为=@]|加)';
const ACCOUNT = new RegExp(
  `${SERVICE}\\s*(?:${LABEL}\\s*)+(?:[A-Z][\\w-]{4,19}|[1-9]\\d{4,11})(?![\\w-])` +
    `|${SERVICE}\\s*(?:(?=[\\w-]{0,19}[\\d_])[A-Z][\\w-]{4,19}|[1-9]\\d{4,11})(?![\\w-])`,
);

/**
 * Says whether a text holds something that must never be published: an identity number, also an old or
 * a half covered one, a bank card, a mobile number, an e-mail address, the name of somebody's account.
 * Check digits are tested, so that other long numbers pass. Numbers are found whatever separates their
 * groups, in full-width and in Chinese digits.
 */
export function personalData(text: string): PersonalCode | null {
  const plain = digitsPlain(text);
  const digits = plain.match(/\d/g)?.length ?? 0;
  // The shortest half covered one still shows the day of birth, the shortest whole number is a mobile.
  if (digits >= 8 && isMaskedId(plain)) return 'personal-id';
  if (digits >= 11) {
    const found = personalNumber(plain);
    if (found !== null) return found;
  }
  // Looking for letters before a sign that is not there is dear in a long text.
  if (/@|AT[)\]]/.test(plain) && EMAIL.test(plain)) return 'personal-email';
  return ACCOUNT.test(plain) ? 'personal-account' : null;
}

function isMaskedId(plain: string): boolean {
  const masked = plain.replace(/[×●•○■□✱]|X(?=X|\*)|(?<=[X*])X/g, '*').match(MASKED_ID) ?? [];
  return masked.some((number) => number.includes('*'));
}

function personalNumber(plain: string): PersonalCode | null {
  for (const { number, groups, usual } of numbersIn(plain.replace(AMOUNTS, amount))) {
    if (isResidentId(number) || (groups <= 3 && OLD_ID.test(number))) return 'personal-id';
    if (usual && isMobile(number.replace(/^(00)?86|X$/g, ''))) return 'personal-mobile';
  }
  const cards = plain.match(CARDS) ?? [];
  return cards.some((card) => isBankCard(card.replace(/\D/g, ''))) ? 'bank-card' : null;
}

/** The same for a web address, whose parts between strokes are read one by one, escapes undone. */
export function personalInAddress(address: string): PersonalCode | null {
  const parts = address.split(/[/?&#=]/).map(unescape);
  return parts.map(personalData).find((code) => code !== null) ?? null;
}

function unescape(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Half-width, in capitals, without what cannot be seen; one kind of hyphen and of raised dot. */
function digitsPlain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toUpperCase()
    .replace(CHINESE_RUNS, (run) =>
      Array.from(run, (char) => CHINESE_DIGITS[CHINESE.indexOf(char)]).join(''),
    )
    .replace(HYPHENS, '-')
    .replace(DOTS, '·')
    .replace(/(?<! ) *([-.·/_,]) */g, '$1');
}

/** An amount is no row of groups: its parts are kept from each other, a whole number stays. */
const amount = (number: string): string => (number.includes(',') ? '#' : number.replace('.', '#'));

interface ReadNumber {
  readonly number: string;
  /** Of how many groups it was put together. */
  readonly groups: number;
  /** Whether it is grouped as telephone numbers are. */
  readonly usual: boolean;
}

/**
 * Every number a reader could make of the digits of a text: each group by itself and read on over
 * separators of one kind, since `138 1234 5678` is one number and `2022-09 13812345678` is two.
 */
function numbersIn(text: string): ReadNumber[] {
  return SEPARATORS.flatMap((separator) => {
    const between = separator === ' ' || separator === '-';
    const runs = text.match(RUNS[separator] ?? / /g) ?? [];
    return runs.flatMap((run) => {
      const groups = run.split(separator === ' ' ? / +/ : separator);
      return groups.flatMap((_, from) => {
        const following = groups.slice(from, from + MOST_GROUPS);
        return following.map((_, last) => {
          const taken = following.slice(0, last + 1);
          const usual = taken.every((group) => group.length >= 3) || (between && taken.length >= 5);
          return { number: taken.join(''), groups: taken.length, usual };
        });
      });
    });
  });
}

const RUNS: Readonly<Record<string, RegExp>> = Object.fromEntries(
  SEPARATORS.map((separator) => {
    const between = separator === ' ' ? ' +' : separator.replace(/[.\-/]/, '\\$&');
    return [separator, new RegExp(`\\d+X?(?:${between}\\d+X?)*`, 'g')];
  }),
);

/** An 11-digit mainland mobile number. */
export function isMobile(digits: string): boolean {
  return /^1[3-9]\d{9}$/.test(digits);
}

function isResidentId(digits: string): boolean {
  if (!/^[1-9]\d{5}(18|19|20)\d{2}(0[1-9]|1[0-2])\d{5}[\dX]$/.test(digits)) return false;
  const sum = ID_WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return ID_CHECKS[sum % 11] === digits[17];
}

/** Tells cards from credit codes made of digits only: a card of 18 digits begins with 62. */
function isBankCard(digits: string): boolean {
  return passesLuhn(digits) && (digits.startsWith('62') || !isCreditCode(digits));
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
