import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { PHOTO_NAME, SHARED } from '#domain/photo.ts';
import type { Photo, PhotoFormat } from '#domain/photo.ts';

/** A photo with the file that it is read from. */
export interface PhotoFile extends Photo {
  readonly file: string;
}

/** Bytes that a photo may weigh on a page. */
const MOST = 120 * 1024;
const QUALITIES = [70, 55, 40, 25];
const SCALES = [1, 0.7, 0.5, 0.35];

/** Names of the photos of a folder. */
export function photoNames(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((name) => PHOTO_NAME.test(name))
    .toSorted();
}

/** The photos of a folder, by name. Throws where a file is no picture. */
export async function readPhotos(folder: string): Promise<ReadonlyMap<string, PhotoFile>> {
  const photos = photoNames(folder).map(async (name) => {
    const file = path.join(folder, name);
    const bytes = fs.readFileSync(file);
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
    const { autoOrient } = await sharp(bytes).metadata();
    return [
      name,
      { name, hash, file, width: autoOrient.width, height: autoOrient.height },
    ] as const;
  });
  return new Map(await Promise.all(photos));
}

/**
 * A photo at a width, light enough for a phone, the right way up and without what the camera wrote
 * into it: place, time, device.
 */
export function drawPhoto(
  { file }: PhotoFile,
  width: number,
  format: PhotoFormat,
): Promise<Uint8Array<ArrayBuffer>> {
  return lightest(format, (scale) =>
    sharp(file)
      .autoOrient()
      .resize({ width: Math.round(width * scale), withoutEnlargement: true }),
  );
}

/** The middle of a photo, in the shape of a shared picture. */
export function drawShared({ file }: PhotoFile): Promise<Uint8Array<ArrayBuffer>> {
  return lightest('jpg', (scale) => {
    const [width, height] = [SHARED.width * scale, SHARED.height * scale].map(Math.round);
    return sharp(file)
      .autoOrient()
      .resize({ ...(width && { width }), ...(height && { height }), fit: 'cover' });
  });
}

/** The best quality that is light enough; what is so full of detail that none is, gets fewer pixels. */
async function lightest(
  format: PhotoFormat,
  draw: (scale: number) => Sharp,
): Promise<Uint8Array<ArrayBuffer>> {
  let bytes = new Uint8Array();
  for (const scale of SCALES) {
    // The pixels are made once, whatever quality they are then written in.
    const { data, info } = await draw(scale)
      .flatten({ background: '#fff' })
      .raw()
      .toBuffer({ resolveWithObject: true });
    for (const quality of QUALITIES) {
      bytes = await written(sharp(data, { raw: info }), format, quality);
      if (bytes.length <= MOST) return bytes;
    }
  }
  return bytes;
}

async function written(
  image: Sharp,
  format: PhotoFormat,
  quality: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const drawn =
    format === 'avif'
      ? image.avif({ quality, effort: 3 })
      : format === 'webp'
        ? image.webp({ quality })
        : image.jpeg({ quality, mozjpeg: true });
  return new Uint8Array(await drawn.toBuffer());
}
