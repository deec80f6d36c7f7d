import { randomFill } from 'node:crypto';
import { promisify } from 'node:util';
import sharp from 'sharp';

interface Shot {
  readonly width: number;
  readonly height: number;
  /** As the camera was held: 1 upright, 6 turned to the right. */
  readonly orientation?: number;
}

/** A photo as a telephone makes it: large, full of detail, with its place, device and time inside. */
export async function cameraPhoto(
  file: string,
  { width, height, orientation = 1 }: Shot,
): Promise<void> {
  // Noise of an eighth of the size, since grain of every pixel is in no photo.
  const raw = { width: Math.ceil(width / 8), height: Math.ceil(height / 8), channels: 3 as const };
  const grain = await promisify<Buffer, Buffer>(randomFill)(
    Buffer.alloc(raw.width * raw.height * raw.channels),
  );
  await sharp(grain, { raw })
    .resize(width, height, { kernel: 'cubic' })
    .withExif({
      IFD0: { Make: 'Camera of a test', Orientation: String(orientation) },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '39/1 50/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '114/1 34/1 0/1',
      },
    })
    .withMetadata({ orientation })
    .jpeg({ quality: 92 })
    .toFile(file);
}
