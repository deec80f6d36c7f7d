const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Characters that write a number in Chinese. */
export const CHINESE_NUMERALS = '零〇一二两三四五六七八九十百千万亿';

/**
 * Value of a Chinese numeral such as 三千五百五十九 or 二〇二二; null where the text is not one.
 */
export function parseChineseNumber(text: string): number | null {
  if (text === '' || [...text].some((char) => !CHINESE_NUMERALS.includes(char))) return null;
  if ([...text].every((char) => char in DIGITS)) {
    return Number([...text].map((char) => DIGITS[char]).join(''));
  }
  let hundredMillions = 0;
  let myriads = 0;
  let section = 0;
  let digit: number | null = null;
  for (const char of text) {
    const unit = UNITS[char];
    if (char === '亿') {
      hundredMillions = (myriads + section + (digit ?? 0)) * 1e8;
      [myriads, section, digit] = [0, 0, null];
    } else if (char === '万') {
      myriads = (section + (digit ?? 0)) * 1e4;
      [section, digit] = [0, null];
    } else if (unit !== undefined) {
      // 十 alone, at the head of a number, is ten.
      section += (digit ?? 1) * unit;
      digit = null;
    } else {
      digit = DIGITS[char] ?? null;
    }
  }
  return hundredMillions + myriads + section + (digit ?? 0);
}
