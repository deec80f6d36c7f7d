import { movedWithGaps } from '#domain/gaps.ts';
import { readTable } from '#loaders/read-data.ts';
import type { DataPlaces } from '#loaders/read-data.ts';
import type { Moved } from '#tables/moved.ts';

/** Every address that leads on: the moved ones, and gaps that were filled. */
export function readMoved(places: DataPlaces): Moved[] {
  return movedWithGaps({
    moved: readTable('moved', places).rows,
    facilities: readTable('facilities', places).rows,
  });
}
