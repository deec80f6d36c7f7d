import { accept, column, refuse } from '#tables/column.ts';
import type { ColumnDocs, RequiredColumn } from '#tables/column.ts';
import { creditCodeCheckCharacter, isCreditCode } from '#tables/credit-code.ts';
import type { Params } from '#tables/finding.ts';
import { personalData, personalInAddress } from '#tables/personal-data.ts';
import type { PersonalCode } from '#tables/personal-data.ts';
import { unsoundText } from '#tables/sound-text.ts';

/** Free text on one line. Identity, card and mobile numbers are refused. */
export function text(docs: ColumnDocs): RequiredColumn<string> {
  return column(docs, {
    type: 'string',
    read: (cell) => {
      if (/[\r\n]/.test(cell)) return refuse('newline-in-cell');
      const unsound = unsoundText(cell);
      if (unsound !== null) return { ok: false, violation: unsound };
      const code = personalData(cell);
      return code === null ? accept(cell) : refuse(code);
    },
  });
}

/** Several free texts on one line, separated by semicolons; none is empty or repeated. */
export function texts(docs: ColumnDocs): RequiredColumn<readonly string[]> {
  const one = text(docs);
  return column<readonly string[]>(docs, {
    type: 'list',
    read: (cell) => {
      const whole = one.read(cell);
      if (!whole.ok) return whole;
      const parts = cell.split(';');
      const sound = parts.every((part, at) => part.trim() === part && parts.indexOf(part) === at);
      return sound && !parts.includes('') ? accept(parts) : refuse('list-form');
    },
    format: (list) => list.join(';'),
  });
}

/** A permanent identifier: lower-case letters, digits, hyphens. */
export function id(docs: ColumnDocs): RequiredColumn<string> {
  const example = docs.example ?? 'elder-home-1';
  return patterned(docs, /^[a-z0-9]+(-[a-z0-9]+)*$/, 'id-form', { example }, personalData);
}

/** Several identifiers, separated by semicolons. */
export function ids(docs: ColumnDocs): RequiredColumn<readonly string[]> {
  const one = /^[a-z0-9]+(-[a-z0-9]+)*$/;
  const example = docs.example ?? 'elder-home-1;elder-home-2';
  return column<readonly string[]>(docs, {
    type: 'list',
    constraints: { pattern: one.source },
    read: (cell) => {
      const parts = cell.split(';');
      if (!parts.every((part) => one.test(part))) return refuse('id-form', { example });
      const code = parts.map(personalData).find((found) => found !== null) ?? null;
      return code === null ? accept(parts) : refuse(code);
    },
    format: (list) => list.join(';'),
  });
}

/** A numeric code of fixed length, kept as text so that leading zeros survive. */
export function code({
  digits,
  ...docs
}: ColumnDocs & { readonly digits: number }): RequiredColumn<string> {
  return patterned(docs, new RegExp(`^\\d{${digits}}$`), 'code-form', { digits });
}

/** A web address, without a name and a password before its host. */
export function url(docs: ColumnDocs): RequiredColumn<string> {
  const form = /^https?:\/\/[^\s"<>@/?#]+([/?#][^\s"<>]*)?$/;
  return patterned(docs, form, 'url', {}, personalInAddress);
}

/** The SHA-256 of some bytes, in lower-case hexadecimal. */
export function sha256(docs: ColumnDocs): RequiredColumn<string> {
  return patterned(docs, /^[0-9a-f]{64}$/, 'sha256');
}

/** A phone number in mainland form: area code and number, 400 number, short code or mobile. */
export function phone(docs: ColumnDocs): RequiredColumn<string> {
  const form = /^(0\d{2,3}-\d{7,8}(-\d{1,6})?|[48]00-\d{3}-\d{4}|\d{5,6}|1[3-9]\d{9})$/;
  return column(docs, {
    type: 'string',
    constraints: { pattern: form.source },
    read: (cell) => {
      if (!form.test(cell)) {
        return refuse((cell.match(/\d{6,}/g) ?? []).length > 1 ? 'phone-several' : 'phone');
      }
      const [, area = '', number = ''] = /^(0\d+)-(\d+)/.exec(cell) ?? [];
      const digits = DIGITS.find(([areas]) => areas.test(area))?.[1] ?? number.length;
      return number.length === digits ? accept(cell) : refuse('phone-digits', { area, digits });
    },
  });
}

/** How many digits follow an area code, where it is sure: the largest cities, and Zhangjiakou. */
const DIGITS: readonly (readonly [areas: RegExp, digits: number])[] = [
  [/^0(10|2\d)$/, 8],
  [/^0313$/, 7],
];

/** The number of a public line, three to five digits: 110, 12345. */
export function lineNumber(docs: ColumnDocs): RequiredColumn<string> {
  return patterned(docs, /^\d{3,5}$/, 'phone');
}

/** A unified social credit code (GB 32100) with its check character tested. */
export function creditCode(docs: ColumnDocs): RequiredColumn<string> {
  return column(docs, {
    type: 'string',
    constraints: { pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$' },
    read: (cell) =>
      isCreditCode(cell)
        ? accept(cell)
        : refuse('credit-code', { expected: creditCodeCheckCharacter(cell) ?? '?' }),
  });
}

function patterned(
  docs: ColumnDocs,
  pattern: RegExp,
  violation: 'id-form' | 'code-form' | 'url' | 'phone' | 'sha256',
  params: Params = {},
  personal: (cell: string) => PersonalCode | null = () => null,
): RequiredColumn<string> {
  return column(docs, {
    type: 'string',
    constraints: { pattern: pattern.source },
    read: (cell) => {
      if (!pattern.test(cell)) return refuse(violation, params);
      const code = personal(cell);
      return code === null ? accept(cell) : refuse(code);
    },
  });
}
