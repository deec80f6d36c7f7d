import { parsePhoneNumberFromString } from 'libphonenumber-js/core';
import type { MetadataJson } from 'libphonenumber-js/core';
import china from '#desk/intake/china-phones.json' with { type: 'json' };

// The library tells which area codes there are and how many digits follow each. It reads one number
// of a telephone, not a cell of a list: several numbers, 转, 分机 and lost zeros are read here.

/** Area code of the county, and how many digits its numbers have. */
const AREA = '0313';
const LOCAL = 7;
const METADATA = china as unknown as MetadataJson;

/** A number as it was found in a text. */
export interface Found {
  readonly number: string;
  readonly extension: string;
  /** What had to be done beyond moving separators; null where nothing was. */
  readonly rule: string | null;
  readonly wrong: boolean;
  readonly note: string;
}

/** A number as the site writes it, with its extension. */
export function shown({ number, extension }: Found): string {
  return extension === '' ? number : `${number}-${extension}`;
}

/** The land lines of a text, in their order. */
export function landLines(text: string): Found[] {
  const found: Found[] = [];
  const parts = splitNumbers(text);
  for (const { digits, note } of parts) {
    const previous = found.at(-1);
    const one = landLine(digits, note, previous);
    if (one !== null) found.push(one);
  }
  return found;
}

interface Part {
  readonly digits: string;
  readonly note: string;
}

/** Cuts a cell into the numbers that it holds, each with the words around it. */
function splitNumbers(text: string): Part[] {
  const marked = text
    // A slash or stop after an area code joins; between whole numbers it parts.
    .replace(/((?:^|[^\d])\(?0\d{2,3}\)?)\s*[/.]\s*(?=\d{7,8}(?!\d))/g, '$1-')
    .replace(/(?<=\d)\s*[、,，;；/\n|\u0001]+\s*(?=[\d(+])/g, '\u0002')
    .replace(/(?<=\d{7,8}(?:-\d{1,6})?)\s+(?=\(?0\d{2,3}\)?[- ]?\d{7,8})/g, '\u0002')
    .replace(/(?<=\d{7,8})\s+(?=[2-9]\d{6,7}(?!\d))/g, '\u0002');
  return marked
    .split(/[\u0001\u0002\n]|(?<=[)）])(?=\s*\(?[+0]?\d{3})(?<!\(0\d{2,3}\))/)
    .flatMap((piece) => {
      const digits = /[+\d(].*\d/.exec(piece)?.[0] ?? '';
      if (digits.replace(/\D/g, '') === '') return [];
      const runs = [...digits.matchAll(LANDS)].map((match) => match[0]);
      const around = (run: string): string => {
        const at = piece.indexOf(run);
        return `${piece.slice(Math.max(0, at - 6), at)} ${piece.slice(at + run.length, at + run.length + 8)}`;
      };
      return runs.map((run) => ({ digits: run, note: around(run) }));
    });
}

/** Digits with the separators and the extension that belong to one number. */
const LANDS = /[+(]?\d(?:[\d\s()\-*#./]|转|分机|ext\.?|x(?=\d)|:(?=\d))*\d|\d+/gi;

/** One number from its digits; null where these are no telephone at all. */
function landLine(run: string, note: string, previous: Found | undefined): Found | null {
  const [body, extension] = cutExtension(run);
  let digits = body.replace(/\D/g, '');
  const make = (number: string, rule: string | null, wrong = false): Found => ({
    number,
    extension,
    rule:
      rule ??
      (extension === '' || /^0\d{2,3}-\d{7,8}-\d{1,6}$/.test(run.trim())
        ? null
        : 'phone-extension'),
    wrong,
    note,
  });
  if (/^[48]00\d{7}$/.test(digits)) {
    return make(`${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`, null);
  }
  const country = /^\s*(?:\+|00)?\s*86/.test(body) && digits.replace(/^(00)?86/, '').length >= 9;
  if (country) digits = digits.replace(/^(00)?86/, '');
  if (digits.length <= 2 || digits.length === 3) {
    // 0313-0000045/46: the second number gives its last digits only.
    if (previous === undefined || previous.wrong) return null;
    return make(previous.number.slice(0, -digits.length) + digits, null);
  }
  if (country && !digits.startsWith('0')) digits = `0${digits}`;
  const rule = country ? 'phone-country-code' : null;
  if (digits.startsWith('0') && digits.length > 8) {
    const split = areaSplit(digits);
    if (split === null) return make(digits, 'phone-digits', true);
    return make(`${split[0]}-${split[1]}`, rule, !fits(split[0], split[1]));
  }
  if (digits.length === AREA.length - 1 + LOCAL && digits.startsWith(AREA.slice(1))) {
    return make(`${AREA}-${digits.slice(3)}`, rule ?? 'phone-lost-zero');
  }
  if (digits.length === LOCAL) {
    const area = previous?.number.split('-')[0] ?? AREA;
    return make(
      `${area.startsWith('0') ? area : AREA}-${digits}`,
      previous === undefined ? 'phone-area-code' : null,
    );
  }
  return digits.length < 4 ? null : make(digits, 'phone-digits', true);
}

/** Parts the extension from the number: 转8001, 分机, ext., *, and the form that the site writes. */
function cutExtension(run: string): readonly [body: string, extension: string] {
  const worded = /^(.*?\d)\s*[-,]?\s*(?:转接?|分机号?|内线|ext\.?|x|\*|#)\s*:?\s*(\d{1,6})$/i.exec(
    run.trim(),
  );
  if (worded !== null) return [worded[1] ?? '', worded[2] ?? ''];
  const dashed = /^(\(?0\d{2,3}\)?[- ]*\d{7,8})-(\d{1,6})$/.exec(run.trim());
  return dashed === null ? [run, ''] : [dashed[1] ?? '', dashed[2] ?? ''];
}

/** Area code and number of a land line written with its zero. */
function areaSplit(digits: string): readonly [area: string, number: string] | null {
  if (/^0(10|2\d)/.test(digits)) return [digits.slice(0, 3), digits.slice(3)];
  return digits.length < 9 ? null : [digits.slice(0, 4), digits.slice(4)];
}

/** Whether an area has numbers of so many digits. */
function fits(area: string, number: string): boolean {
  if (number.length < 7 || number.length > 8) return false;
  const parsed = parsePhoneNumberFromString(`${area}${number}`, 'CN', METADATA);
  return parsed?.isValid() ?? false;
}
