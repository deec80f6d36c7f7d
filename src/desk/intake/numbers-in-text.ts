/** A person's mobile, however it is written. */
export const MOBILE = /(?:0313[- ]?)?(?:(?:\+|00)?86[- ]?)?0?(1[3-9]\d[- ]?\d{4}[- ]?\d{4})(?!\d)/g;

/** A number in an address, with the words and signs that lead to it. */
const IN_ADDRESS =
  /[\s,，;；、(（]*(?:(?:联系|办公|值班|固定|服务)?(?:电话|手机|座机|tel|phone)\s*[:：.]?\s*)?(?:[(（]?0\d{2,3}[)）]?[-－—\s]?\d{7,8}|(?<!\d)[2-9]\d{6,7}|(?<!\d)1[3-9]\d{9})(?!\d)[)）]?/gi;

/** Parts the telephones that stand in an address from it; null where there are none. */
export function cutPhones(text: string): { readonly rest: string; readonly phones: string } | null {
  const found = text.match(IN_ADDRESS);
  if (found === null) return null;
  const phones = found.map((one) =>
    one.replace(/^[\s,，;；、(（]+|[)）]$/g, '').replace(/^\D*[:：.]\s*|^[^\d(（]+/, ''),
  );
  return { rest: text.replace(IN_ADDRESS, '').trim(), phones: phones.join('、') };
}

/** Masks the digits of a person's number, so that lists and messages do not spread it. */
export function maskMobiles(text: string): string {
  return text.replace(MOBILE, (match) =>
    match.replace(/\d(?=(?:\D*\d){4})/g, (digit, at: number) => (at < 3 ? digit : '*')),
  );
}
