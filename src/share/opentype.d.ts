// What the site uses of opentype.js, which brings no types of its own.
declare module 'opentype.js' {
  interface Path {
    /** SVG path data with so many decimals. */
    toPathData(decimals: number): string;
  }
  export interface Font {
    /** Number of the glyph of a character; 0 where the font has none. */
    charToGlyphIndex(character: string): number;
    getAdvanceWidth(text: string, size: number): number;
    getPath(text: string, x: number, y: number, size: number): Path;
  }
  const opentype: { readonly parse: (data: ArrayBuffer) => Font };
  export default opentype;
}
