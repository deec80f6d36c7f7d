/** How far the last line of a name stands above the label point, in units of the drawing. */
export const LABEL_RISE = 6;
/** Between the lines of a name. */
const LINE_HEIGHT = 16;
/** How far the last of two lines stands above it: lower, since the corners of a hexagon are narrow. */
const SECOND_RISE = 2;

/** Most letters of a Latin name that fit on one line inside a hexagon. */
const ONE_LINE = 8;
/** And on the first of two, where the hexagon is narrower. */
const SHORT = 6;

// The last syllable of a pinyin name: an initial, vowels, and n, ng or r behind them.
const LAST_SYLLABLE = /(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?[aeiouü]+(?:ng|n|r)?$/i;

/** A township's name without what it is (镇, Town), as a map has room for it. */
export const shortName = (name: string): string => name.replace(/(镇|乡| Town| Township)$/, '');

/** A township's name as one or two lines; a long pinyin name is cut before its last syllable. */
export function labelLines(name: string): readonly string[] {
  if (name.length <= ONE_LINE || !/^[a-zü']+$/i.test(name)) return [name];
  const last = LAST_SYLLABLE.exec(name)?.[0] ?? '';
  const first = name.slice(0, name.length - last.length);
  return first === '' || last === '' ? [name] : [`${first}-`, last];
}

/** How far each line of a name stands above the label point, in units of the drawing. */
export function lineRise(at: number, lines: number): number {
  return (lines > 1 ? SECOND_RISE : LABEL_RISE) + (lines - 1 - at) * LINE_HEIGHT;
}

/** Width, in units of the drawing, that a long Latin line is set to; undefined where it fits anyway. */
export function fittedLength(line: string): number | undefined {
  return line.length > ONE_LINE ? 72 : line.endsWith('-') && line.length > SHORT ? 64 : undefined;
}
