import { download } from '#browser/download.ts';
import { lastOf } from '#domain/lists.ts';

/** Device pixels per unit of the drawing: sharp in print and on screens. */
const SCALE = 2;

/**
 * Offers an SVG file of the site as a PNG, drawn by the browser, under the same name.
 *
 * @param address of the SVG file
 */
export async function downloadPng(address: string): Promise<void> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) return;
  download((lastOf(address.split('/')) ?? 'chart').replace(/\.svg$/, '.png'), blob, blob.type);
}
