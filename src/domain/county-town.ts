import type { Township } from '#tables/townships.ts';

/** Whether a township is the county town: its row says so among the other names. */
export const isCountyTown = ({ also_called_zh: names }: Township): boolean =>
  names?.includes('县城') === true;
