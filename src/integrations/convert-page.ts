import { Parser } from 'htmlparser2';
import { Splice } from '#integrations/splice.ts';

/** What a page is converted with. */
export interface Conversion {
  /** Simplified text in, traditional text out. */
  readonly convert: (text: string) => string;
  /** Address of the traditional twin of an address; the address itself where there is none. */
  readonly twinOf: (address: string) => string;
}

/** Attributes that a reader sees or hears. */
const SPOKEN = ['title', 'alt', 'aria-label', 'aria-description', 'placeholder', 'data-label'];
/** Elements whose text is code, or says that it must stay as it is. */
const VERBATIM = new Set(['script', 'style', 'code', 'pre', 'kbd']);
/** Text for people in a meta element; everything else there is an address or a code. */
const META_TEXT = /title|description|name$|keywords|type$|source/i;
const HAN = /\p{Script=Han}/u;

/**
 * A Chinese page in traditional characters: text, attributes that are read, titles and structured
 * data. Addresses lead to other converted pages; ids, code and data files stay byte for byte.
 */
export function convertPage(html: string, { convert, twinOf }: Conversion): string {
  const page = new Splice(html);
  /** The element that keeps its text, and how many of its name are open. */
  let kept = { name: '', open: 0 };
  const words = (text: string): string => (HAN.test(text) ? convert(text) : text);
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        const { startIndex, endIndex } = parser;
        if (kept.open > 0 && name === kept.name) kept.open += 1;
        const raw = html.slice(startIndex, endIndex + 1);
        const keeps =
          VERBATIM.has(name) || attributes['translate'] === 'no' || attributes['lang'] === 'en';
        if (kept.open === 0 && keeps) kept = { name, open: 1 };
        const made = convertTag(name, raw, attributes, words, twinOf);
        if (made !== raw) page.put(startIndex, endIndex + 1, made);
        jsonLd = name === 'script' && attributes['type'] === 'application/ld+json';
      },
      ontext(text) {
        const start = parser.startIndex;
        if (jsonLd) page.put(start, start + text.length, convertJson(text, words, twinOf));
        if (kept.open > 0 || !HAN.test(text)) return;
        page.put(start, start + text.length, convert(text));
      },
      onclosetag(name, implied) {
        jsonLd = false;
        if (!implied && kept.open > 0 && name === kept.name) kept.open -= 1;
      },
    },
    { decodeEntities: false },
  );
  let jsonLd = false;
  parser.write(html);
  parser.end();
  return page.made();
}

type Attributes = Readonly<Record<string, string>>;
type Change = (value: string) => string;

function convertTag(
  name: string,
  raw: string,
  attributes: Attributes,
  words: Change,
  twinOf: Change,
): string {
  return Object.entries(attributes).reduce((tag, [attribute, value]) => {
    const made = changeOf(name, attribute, attributes, words, twinOf)(value);
    return made === value
      ? tag
      : tag.replace(` ${attribute}="${value}"`, () => ` ${attribute}="${made}"`);
  }, raw);
}

const same: Change = (value) => value;

/** What becomes of one attribute of an element. */
function changeOf(
  name: string,
  attribute: string,
  all: Attributes,
  words: Change,
  twinOf: Change,
): Change {
  if (attribute === 'lang') return (lang) => (lang === 'zh-CN' ? 'zh-Hant' : lang);
  // Links between the languages lead to the other languages.
  if (attribute === 'href' && all['hreflang'] === undefined) return twinOf;
  if (attribute === 'action') return twinOf;
  if (SPOKEN.includes(attribute)) return words;
  if (name !== 'meta' || attribute !== 'content') return same;
  const about = all['name'] ?? all['property'] ?? '';
  if (/url$/i.test(about)) return twinOf;
  return META_TEXT.test(about) ? words : same;
}

/** Structured data with its texts converted, and addresses of pages led to their twins. */
function convertJson(json: string, words: Change, twinOf: Change): string {
  const change = (value: unknown): unknown => {
    if (typeof value === 'string') {
      if (value === 'zh-CN') return 'zh-Hant';
      return /^https?:/.test(value) ? twinOf(value) : words(value);
    }
    if (Array.isArray(value)) return value.map(change);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]));
  };
  return JSON.stringify(change(JSON.parse(json))).replaceAll('<', '\\u003c');
}
