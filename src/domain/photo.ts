/** A photo that stands beside the articles, as pages show it. */
export interface Photo {
  /** Name of its file, such as `courtyard.jpg`. */
  readonly name: string;
  /** Size in pixels, the right way up. */
  readonly width: number;
  readonly height: number;
  /** Beginning of the SHA-256 of its bytes, so that a changed photo has another address. */
  readonly hash: string;
}

/** The formats in which a photo is offered, the smallest first. */
export const photoFormats = ['avif', 'webp', 'jpg'] as const;
export type PhotoFormat = (typeof photoFormats)[number];

/** Widths for a phone and for a desktop, in pixels. */
const WIDTHS = [640, 1280];
/** Size of the picture that an article is shared with. */
export const SHARED = { width: 1200, height: 630 } as const;

/** Names that a photo may have: they become part of an address. */
export const PHOTO_NAME = /^[a-z0-9]+(-[a-z0-9]+)*\.(jpe?g|png|webp)$/;

/** The widths in which a photo is made; never larger than it is. */
export function widthsOf({ width }: Photo): number[] {
  const smaller = WIDTHS.filter((each) => each < width);
  return smaller.length === WIDTHS.length ? smaller : [...smaller, width];
}

/** Height of a photo at a width. */
export const heightAt = ({ width, height }: Photo, at: number): number =>
  Math.round((height * at) / width);

/** Address of a photo at a width, without base path. */
export function photoPath(photo: Photo, width: number, format: PhotoFormat): string {
  return `/photos/${stem(photo)}-${width}-${photo.hash}.${format}`;
}

/** Address of the picture that an article with this photo is shared with. */
export const sharedPhotoPath = (photo: Photo): string =>
  `/photos/${stem(photo)}-shared-${photo.hash}.jpg`;

const stem = ({ name }: Photo): string => name.replace(/\.\w+$/, '');
