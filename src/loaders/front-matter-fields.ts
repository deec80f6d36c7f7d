import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Node } from 'yaml';

/** Something wrong with what stands above an article; lines and columns count within it, from 1. */
export interface MatterProblem {
  readonly line: number;
  readonly field: string | null;
  readonly reason: string;
}

/** A field as it stands in the file. */
interface MatterText {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** What stands above an article, read once for the checks and for the pages alike. */
export interface MatterFields {
  /** Texts, numbers, and lists of them; a field that is anything else is a problem, and left out. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly lines: ReadonlyMap<string, number>;
  readonly texts: ReadonlyMap<string, MatterText>;
  readonly problems: readonly MatterProblem[];
}

/** What stands above a text, between its fences. */
export const FENCED = /^\ufeff?---[ \t]*\r?\n([^]*?)(?:\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** The YAML above a text; null where there is none. */
export const matterOf = (text: string): string | null => FENCED.exec(text)?.[1] ?? null;

/**
 * Reads YAML of one kind only: names, each with a text, a number or a list of such. Whatever else YAML
 * can say, by aliases, tags, merged and nested maps, one reader takes so and another otherwise.
 */
export function readFields(yaml: string): MatterFields {
  const counter = new LineCounter();
  // Dates stay the texts that they are.
  const document = parseDocument(yaml, { lineCounter: counter, schema: 'core', merge: false });
  const lineOf = (node: unknown): number => counter.linePos((node as Node).range?.[0] ?? 0).line;
  const problems: MatterProblem[] = writtenWide(yaml);
  // One slip gives several errors; the first names it.
  for (const error of document.errors.slice(0, problems.length === 0 ? 1 : 0)) {
    const { line } = counter.linePos(error.pos[0]);
    problems.push({ line, field: null, reason: FAULTS[error.code] ?? NO_YAML });
  }
  const fields: Record<string, unknown> = {};
  const lines = new Map<string, number>();
  const texts = new Map<string, MatterText>();
  const { contents } = document;
  if (problems.length > 0) return { fields, lines, texts, problems };
  if (!isMap(contents)) {
    return { fields, lines, texts, problems: [{ line: 1, field: null, reason: NO_MAP }] };
  }
  for (const { key, value } of contents.items) {
    if (!isScalar(key) || typeof key.value !== 'string' || key.value in Object.prototype) {
      const field = isScalar(key) ? String(key.value) : null;
      problems.push({ line: lineOf(key), field, reason: NO_NAME });
      continue;
    }
    const name = key.value;
    lines.set(name, lineOf(key));
    const read = cutOff(value) ? CUT_OFF : plainValue(value);
    if (typeof read === 'string')
      problems.push({ line: lineOf(value ?? key), field: name, reason: read });
    else fields[name] = read.value;
    if (isScalar(value)) {
      const { line, col } = counter.linePos(value.range[0]);
      const quoted = value.type === 'QUOTE_DOUBLE' || value.type === 'QUOTE_SINGLE';
      texts.set(name, { text: String(value.value), line, column: col + (quoted ? 1 : 0) });
    }
  }
  return { fields, lines, texts, problems };
}

/** Lines whose colon an input method has made wide: no name stands before it. */
function writtenWide(yaml: string): MatterProblem[] {
  return yaml.split('\n').flatMap((text, index) => {
    const field = /^([a-z_]+)\s*：/.exec(text)?.[1];
    return field === undefined ? [] : [{ line: index + 1, field, reason: WIDE_COLON }];
  });
}

/** Whether a `#` has made a comment of the rest of a text. */
const cutOff = (node: unknown): boolean => isScalar(node) && typeof node.comment === 'string';

const WIDE_COLON =
  '冒号要用半角的“:”，后面空一格 / the colon must be a plain “:” with a space after it';
const CUT_OFF =
  '空格后面的 # 会把后面的字都去掉，请把整段文字用单引号括起来 / a # after a space cuts off what follows: put the whole text between single quotes';
const QUOTE_IT =
  '这一行的文字里有冒号，或下一行多了缩进；请把整段文字用单引号括起来，各行顶格写 / the text holds a colon, or the next line is indented: put the whole text between single quotes and begin every line at the margin';
const UNCLOSED =
  '引号或方括号没有成对，或者只有名称、没有冒号 / a quotation mark or bracket has no counterpart, or a name has no colon';
const NO_YAML =
  '这一行的写法读不懂；请写成“名称: 内容”，内容里有符号的用单引号括起来 / this line cannot be read: write “name: value”, and put a value with signs in it between single quotes';
/** What a person did, by what the reader of YAML calls it. */
const FAULTS: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: QUOTE_IT,
  MULTILINE_IMPLICIT_KEY: UNCLOSED,
  MISSING_CHAR: UNCLOSED,
  BAD_INDENT: UNCLOSED,
  UNEXPECTED_TOKEN:
    '引号里面又有引号，或冒号后面以“- ”开头；请用中文引号，或把整段文字用单引号括起来 / quotation marks within such, or “- ” after the colon: use typographic quotes, or put the whole text between single quotes',
  BAD_SCALAR_START:
    '内容不能以 @ % ` 开头，请把整段文字用单引号括起来 / a value cannot begin with @, % or `: put the whole text between single quotes',
  DUPLICATE_KEY: '这一项写了两次 / this item stands twice',
  TAB_AS_INDENT: '行首不能用制表符，请顶格写 / a line cannot begin with a tab: begin at the margin',
};
const NO_MAP = '每行应写成“名称: 内容” / every line must be “name: value”';
const NO_NAME = '没有这样的项 / no such item';
const NO_VALUE =
  '这一项只能是文字、数字或它们的列表 / it can only be a text, a number, or a list of these';
const NO_MARK =
  '开头的 * & ! 在这里有别的意思，请把整段文字用引号括起来 / *, & and ! have another meaning at the beginning: put the whole text between quotes';

/** The value of a field, or why it is none. */
function plainValue(node: unknown): { readonly value: unknown } | string {
  if (node === null) return { value: null };
  if (isAlias(node) || hasMark(node)) return NO_MARK;
  if (isScalar(node)) return isPlain(node.value) ? { value: node.value } : NO_VALUE;
  if (!isSeq(node)) return NO_VALUE;
  const values: unknown[] = [];
  for (const item of node.items) {
    if (isAlias(item) || hasMark(item)) return NO_MARK;
    if (!isScalar(item) || !isPlain(item.value)) return NO_VALUE;
    values.push(item.value);
  }
  return { value: values };
}

const hasMark = (node: unknown): boolean => {
  const { anchor, tag } = node as { readonly anchor?: string; readonly tag?: string };
  return anchor !== undefined || (tag !== undefined && !tag.startsWith('tag:yaml.org,2002:'));
};

const isPlain = (value: unknown): boolean =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);
