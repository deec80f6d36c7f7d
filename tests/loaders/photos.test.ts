import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { heightAt, photoFormats, photoPath, widthsOf } from '#domain/photo.ts';
import { drawPhoto, drawShared, photoNames, readPhotos } from '#loaders/photos.ts';
import type { PhotoFile } from '#loaders/photos.ts';
import { cameraPhoto } from '../support/camera-photo.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'photos-'));
let photo: PhotoFile;

beforeAll(async () => {
  // Held upright: what the camera wrote lies on its side.
  await cameraPhoto(path.join(folder, 'courtyard.jpg'), {
    width: 1600,
    height: 1200,
    orientation: 6,
  });
  fs.writeFileSync(path.join(folder, 'IMG_1.HEIC'), '');
  const [first] = (await readPhotos(folder)).values();
  if (first === undefined) throw new Error('no photo');
  photo = first;
  return () => {
    fs.rmSync(folder, { recursive: true });
  };
});

test('photos are found by names that can be addresses, and measured the right way up', () => {
  expect(photoNames(folder)).toEqual(['courtyard.jpg']);
  expect(photo).toMatchObject({ name: 'courtyard.jpg', width: 1200, height: 1600 });
  expect(photoNames(path.join(folder, 'none'))).toEqual([]);
});

test('a photo is never made larger than it is', () => {
  expect(widthsOf(photo)).toEqual([640, 1200]);
  expect(widthsOf({ ...photo, width: 4000 })).toEqual([640, 1280]);
  expect(widthsOf({ ...photo, width: 300 })).toEqual([300]);
  expect(heightAt(photo, 640)).toBe(853);
  expect(photoPath(photo, 640, 'avif')).toBe(`/photos/courtyard-640-${photo.hash}.avif`);
});

describe('what is published', () => {
  test.each(photoFormats)('as %s tells neither place nor device, and is light', async (format) => {
    expect((await sharp(photo.file).metadata()).exif).toBeDefined();
    const bytes = await drawPhoto(photo, 640, format);
    expect(bytes.length).toBeLessThanOrEqual(120 * 1024);
    const { width, height, exif, xmp, iptc, orientation } = await sharp(bytes).metadata();
    expect([width, height]).toEqual([640, 853]);
    expect([exif, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined]);
    expect(Buffer.from(bytes).includes('Camera of a test')).toBe(false);
  });

  test('to be shared is the middle of it', async () => {
    const { width, height, exif } = await sharp(await drawShared(photo)).metadata();
    expect([width, height, exif]).toEqual([1200, 630, undefined]);
  });
});
