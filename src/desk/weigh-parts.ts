import { limits } from '#desk/limits.ts';
import { OdsExtent, XlsxExtent } from '#desk/part-extent.ts';
import type { Extent } from '#desk/part-extent.ts';
import { localName, tagsOf } from '#desk/part-tags.ts';
import type { Bilingual } from '#tables/column.ts';
import type { Violation } from '#tables/finding.ts';

const SHEETS = { most: limits.sheets, what: { zh: '工作表', en: 'sheets' } } as const;
/** Elements that are counted by themselves: a workbook may have so many of them. */
const COUNTED: Readonly<Record<string, { readonly most: number; readonly what: Bilingual }>> = {
  // As Excel lists them, and as OpenDocument has them one after the other.
  sheet: SHEETS,
  table: SHEETS,
  si: { most: limits.strings, what: { zh: '文字', en: 'texts' } },
  xf: { most: limits.formats, what: { zh: '单元格格式', en: 'cell formats' } },
  mergeCell: { most: limits.merges, what: { zh: '合并单元格', en: 'merged ranges' } },
};
const EXTENTS: Readonly<Record<string, () => Extent>> = {
  worksheet: () => new XlsxExtent(),
  'document-content': () => new OdsExtent(),
};
const ELEMENTS: Bilingual = { zh: '格式和链接等标记', en: 'pieces of markup' };
/** Elements of cells, of which there are as many as there are cells. */
const OF_CELLS = new Set(['c', 'v', 'row', 'f', 'is', 't']);
/** The most bytes of one character: an entity such as `&quot;`. */
const MOST_BYTES = 6;

/**
 * What makes a workbook more than can be read, told from the markup of its parts before any of it is
 * turned into cells; null where there is nothing.
 */
export function overweight(parts: Readonly<Record<string, Uint8Array>>): Violation | null {
  let elements = 0;
  let [texts, lastText] = [0, -1];
  for (const part of Object.values(parts)) {
    const counts = new Map<string, number>();
    let extent: Extent | undefined;
    let end = 0;
    for (const tag of tagsOf(part)) {
      const longest = Math.max(tag.from - end, tag.to - tag.from);
      if (longest > limits.characters * MOST_BYTES) return tooLong();
      end = tag.to;
      if (!tag.opens) continue;
      const local = localName(part, tag);
      // The first element tells what a part is, whatever its name.
      if (counts.size === 0) extent = EXTENTS[local]?.();
      const wrong = extent?.take(local, part, tag) ?? tooMany(local, counts);
      if (wrong !== null) return wrong;
      if (extent instanceof XlsxExtent && OF_CELLS.has(local)) continue;
      elements += 1;
      if (elements > limits.elements) return excess(ELEMENTS, limits.elements);
    }
    texts += counts.get('si') ?? 0;
    if (extent instanceof XlsxExtent) lastText = Math.max(lastText, extent.lastText);
  }
  // A cell whose text there is not would be read as an empty one.
  return lastText < 0 || lastText < texts ? null : { code: 'workbook-broken' };
}

/** Says that a cell holds more than a cell can. */
export function tooLong(): Violation {
  return { code: 'cell-too-long', params: { limit: limits.characters } };
}

function tooMany(name: string, counts: Map<string, number>): Violation | null {
  const counted = COUNTED[name];
  const count = (counts.get(name) ?? 0) + 1;
  if (counted !== undefined || counts.size === 0) counts.set(name, count);
  return counted !== undefined && count > counted.most ? excess(counted.what, counted.most) : null;
}

function excess(what: Bilingual, limit: number): Violation {
  return { code: 'workbook-excess', params: { what: what.zh, whatEn: what.en, limit } };
}
