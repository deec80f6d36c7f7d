/** A tag: where it stands in the bytes of a part, between its brackets. */
export interface Tag {
  readonly from: number;
  readonly to: number;
  /** Whether it opens an element: no `</…>`, `<!…>` or `<?…>`. */
  readonly opens: boolean;
}

const [OPEN, CLOSE, SLASH, COLON] = [0x3c, 0x3e, 0x2f, 0x3a];

/**
 * The tags of a part, from its bytes: a part of 100 MB is looked through without a text or a tree being
 * made of it.
 */
export function* tagsOf(part: Uint8Array): Generator<Tag> {
  let from = part.indexOf(OPEN) + 1;
  while (from > 0) {
    const end = part.indexOf(CLOSE, from);
    const to = end < 0 ? part.length : end;
    const first = part[from];
    yield { from, to, opens: first !== SLASH && first !== 0x21 && first !== 0x3f };
    from = end < 0 ? 0 : part.indexOf(OPEN, to) + 1;
  }
}

/** Name of an element without its prefix. */
export function localName(part: Uint8Array, { from, to }: Tag): string {
  let [start, at] = [from, from];
  for (; at < to; at++) {
    const byte = part[at] ?? 0;
    if (byte === COLON) start = at + 1;
    if (byte <= 0x20 || byte === SLASH) break;
  }
  return ascii(part, start, Math.min(at, start + LONGEST_NAME));
}

/** Names that matter are short. */
const LONGEST_NAME = 40;

/** What stands in a tag, as far as it is ASCII. */
export function tagText(part: Uint8Array, { from, to }: Tag): string {
  return ascii(part, from, Math.min(to, from + LONGEST_TAG));
}

/** Attributes that matter stand near the beginning. */
const LONGEST_TAG = 2_000;

/** Whether an element has nothing in it: it closes itself, or is closed at once. */
export function isEmptyElement(part: Uint8Array, { to }: Tag): boolean {
  if (part[to - 1] === SLASH) return true;
  return part[to + 1] === OPEN && part[to + 2] === SLASH;
}

/** Value of an attribute in the text of a tag. */
export function attributeOf(tag: string, name: string): string | undefined {
  const at = tag.indexOf(` ${name}=`);
  if (at < 0) return undefined;
  const start = at + name.length + 2;
  const end = tag.indexOf(tag[start] ?? '"', start + 1);
  return end < 0 ? undefined : tag.slice(start + 1, end);
}

function ascii(part: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...part.subarray(from, to));
}
