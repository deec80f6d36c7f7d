// What the site uses of opentype.js, which brings no types of its own.
declare module 'opentype.js' {
  /** One step of an outline: its letter as in SVG, and the points it takes. */
  export interface PathCommand {
    readonly type: 'M' | 'L' | 'C' | 'Q' | 'Z';
    readonly x1?: number;
    readonly y1?: number;
    readonly x2?: number;
    readonly y2?: number;
    readonly x?: number;
    readonly y?: number;
  }
  interface Path {
    readonly commands: readonly PathCommand[];
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
