import type { APIRoute } from 'astro';
import { componentsIn } from '#domain/article-tree.ts';
import { photoFormats, photoPath, sharedPhotoPath, widthsOf } from '#domain/photo.ts';
import type { PhotoFormat } from '#domain/photo.ts';
import { drawPhoto, drawShared } from '#loaders/photos.ts';
import type { PhotoFile } from '#loaders/photos.ts';
import { site } from '#src/site-data.ts';

interface Props {
  readonly photo: PhotoFile;
  readonly format: PhotoFormat;
  /** Null for the picture that an article is shared with. */
  readonly width: number | null;
}

const nameIn = (path: string): string => path.replace('/photos/', '');

/** The photos of articles that are published, in each width and format. */
export function getStaticPaths() {
  const texts = [...site.news.zh, ...site.news.en];
  const shown = new Set(
    texts.flatMap(({ tree }) =>
      componentsIn(tree, 'Photo').map(({ attributes }) => attributes['src']),
    ),
  );
  const used = [...site.photos.values()].filter(({ name }) => shown.has(name));
  return used.flatMap((photo) => [
    {
      params: { name: nameIn(sharedPhotoPath(photo)) },
      props: { photo, format: 'jpg', width: null },
    },
    ...widthsOf(photo).flatMap((width) =>
      photoFormats.map((format) => ({
        params: { name: nameIn(photoPath(photo, width, format)) },
        props: { photo, format, width },
      })),
    ),
  ]);
}

export const GET: APIRoute<Props> = async ({ props: { photo, format, width } }) => {
  const bytes = await (width === null ? drawShared(photo) : drawPhoto(photo, width, format));
  const type = format === 'jpg' ? 'image/jpeg' : `image/${format}`;
  return new Response(bytes, { headers: { 'content-type': type } });
};
