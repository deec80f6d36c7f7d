import fs from 'node:fs';
import opentype from 'opentype.js';
import type { Font } from 'opentype.js';
import sharp from 'sharp';
import { missingGlyphs, shareSvg } from '#src/share/share-svg.ts';
import type { ShareText } from '#src/share/share-svg.ts';

/** Keeps bytes by a name that says all they depend on. */
type KeepBytes = (
  name: string,
  make: () => Promise<Uint8Array<ArrayBuffer>>,
) => Promise<Uint8Array<ArrayBuffer>>;

let loaded: Font | undefined;

/** The typeface of share images: a subset of Noto Serif CJK SC, read once. */
export function shareFont(): Font {
  if (loaded === undefined) {
    // Vite moves this file when it builds, so the font is found from the root of the project.
    const bytes = fs.readFileSync('src/share/song-bold.otf');
    loaded = opentype.parse(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
    );
  }
  return loaded;
}

/** Whether every character of a title can be drawn; a page whose title cannot has the site's image. */
export function canDraw(title: string): boolean {
  return missingGlyphs(shareFont(), title).length === 0;
}

/** Draws a share image as PNG; the same words give the same bytes, and are drawn once where they are kept. */
export function shareImage(
  text: ShareText,
  kept: KeepBytes = (_, draw) => draw(),
): Promise<Uint8Array<ArrayBuffer>> {
  const svg = shareSvg(shareFont(), text);
  return kept(`sharp ${sharp.versions.sharp} ${svg}`, async () => {
    // More effort takes four times as long and saves no byte that is seen.
    const png = sharp(Buffer.from(svg)).png({ palette: true, colours: 16, effort: 1 });
    return new Uint8Array(await png.toBuffer());
  });
}
