import { isCompoundFile, readCompoundFile } from '#desk/compound-file.ts';
import { limits, megabytes } from '#desk/limits.ts';
import { zipEntries, ZipRefused } from '#desk/unzip.ts';
import type { Bilingual } from '#tables/column.ts';
import type { Violation } from '#tables/finding.ts';

export type FileKind = 'xlsx' | 'xls' | 'ods' | 'text';
export type KindResult =
  | { readonly kind: FileKind; readonly violation?: never }
  | { readonly kind?: never; readonly violation: Violation };

/** Formats that are known by their first bytes and no table of this site. */
const SIGNATURES: readonly (readonly [bytes: string, name: Bilingual])[] = [
  ['\x89PNG', { zh: '图片', en: 'a picture' }],
  ['\xff\xd8\xff', { zh: '图片', en: 'a picture' }],
  ['GIF8', { zh: '图片', en: 'a picture' }],
  ['Rar!', { zh: '压缩包', en: 'an archive' }],
  ['7z\xbc\xaf', { zh: '压缩包', en: 'an archive' }],
  ['\x1f\x8b', { zh: '压缩包', en: 'an archive' }],
  ['{\\rtf', { zh: '文字文件', en: 'a text document' }],
];

/** Formats of other programs, by the ending of their name. */
const ENDINGS: Readonly<Record<string, Bilingual>> = {
  et: { zh: ' WPS 表格的 .et 文件', en: 'a WPS .et file' },
  ett: { zh: ' WPS 表格的模板', en: 'a WPS template' },
  numbers: { zh: '苹果的 .numbers 文件', en: 'an Apple .numbers file' },
  xlsb: { zh: ' .xlsb 文件', en: 'an .xlsb file' },
};

const MARKUP: readonly (readonly [RegExp, Bilingual])[] = [
  [/^\W{0,20}%PDF-\d/, { zh: ' PDF 文件', en: 'a PDF' }],
  [
    /^(mime-version:|content-type:\s*multipart\/)/im,
    {
      zh: '存成一个文件的网页（MHTML），不是表格',
      en: 'a web page saved as MHTML, not a spreadsheet',
    },
  ],
  [
    /^\s*<\?xml[^>]*>\s*<\?mso-application|<(ss:)?workbook\b[^>]*schemas-microsoft-com/i,
    { zh: ' Excel 2003 的 XML 文件', en: 'an XML file of Excel 2003' },
  ],
  [
    /<office:document\b/i,
    { zh: '单个 XML 文件的 ODF 表格（.fods）', en: 'an ODF spreadsheet in one XML file (.fods)' },
  ],
  [
    // A program that exports pages may begin with anything: a comment, a style, a word.
    /^\s*<[a-z!?]|<(!doctype|html|head|body|table|tr|td)(\s[^<]*)?>/i,
    { zh: '网页，不是表格', en: 'a web page, not a spreadsheet' },
  ],
];
/** How far markup is looked for. */
const MARKUP_START = 4096;
const DOCUMENT: Bilingual = { zh: '文字文件', en: 'a text document' };
const OTHER_ZIP: Bilingual = { zh: '压缩包或别的文件', en: 'an archive or another format' };
const OTHER_OFFICE: Bilingual = { zh: '别的 Office 文件', en: 'another Office document' };

/** Tells what a file is by its content; its name only rules out formats of other programs. */
export function fileKind(name: string, bytes: Uint8Array): KindResult {
  if (bytes.length > limits.fileBytes) return { violation: tooLarge(bytes.length) };
  const ending = ENDINGS[name.toLowerCase().split('.').at(-1) ?? ''];
  if (ending !== undefined) return wrong(ending);
  const start = String.fromCharCode(...bytes.subarray(0, 512));
  const signature = SIGNATURES.find(([known]) => start.startsWith(known));
  if (signature !== undefined) return wrong(signature[1]);
  if (isCompoundFile(bytes)) return compoundKind(bytes);
  if (start.startsWith('PK')) return zipKind(bytes);
  const markup = MARKUP.find(([known]) => known.test(plainStart(bytes)));
  return markup === undefined ? { kind: 'text' } : wrong(markup[1]);
}

/** The first characters of a text, of whatever encoding, as far as they are ASCII. */
function plainStart(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, MARKUP_START));
  return start.replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '');
}

/** Says that a file is too large; asked before its bytes are read. */
export function tooLarge(size: number): Violation {
  const params = { size: megabytes(size), limit: megabytes(limits.fileBytes) };
  return { code: 'file-too-large', params };
}

function wrong(what: Bilingual): KindResult {
  return { violation: { code: 'file-type', params: { what: what.zh, whatEn: what.en } } };
}

function compoundKind(bytes: Uint8Array): KindResult {
  const streams = readCompoundFile(bytes);
  if (streams === null) return { violation: { code: 'workbook-broken' } };
  if (streams.has('EncryptedPackage')) return { violation: { code: 'workbook-password' } };
  if (streams.has('Workbook')) return { kind: 'xls' };
  // `Book` alone is the format before 1997, which is read nowhere any more.
  if (streams.has('Book')) return { violation: { code: 'workbook-broken' } };
  return wrong(streams.has('WordDocument') ? DOCUMENT : OTHER_OFFICE);
}

function zipKind(bytes: Uint8Array): KindResult {
  try {
    const names = new Set(zipEntries(bytes).map((entry) => entry.name));
    if (names.has('xl/workbook.xml')) return { kind: 'xlsx' };
    if (names.has('content.xml')) return { kind: 'ods' };
    return wrong(names.has('word/document.xml') ? DOCUMENT : OTHER_ZIP);
  } catch (error) {
    if (error instanceof ZipRefused) return { violation: zipViolation(error) };
    throw error;
  }
}

/** What to tell an editor of a container that was refused. */
export function zipViolation({ problem }: ZipRefused): Violation {
  if (problem === 'encrypted') return { code: 'workbook-password' };
  if (problem === 'broken') return { code: 'workbook-broken' };
  return { code: 'workbook-inflated', params: { limit: megabytes(limits.unpackedBytes) } };
}
