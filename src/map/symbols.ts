import type { FacilityKind } from '#tables/facility-kinds.ts';

/**
 * Paper-cut silhouettes in a box of 12 by 12, filled by the even-odd rule. Shape tells the kind;
 * colour only repeats the group.
 */
export const symbolPaths: Readonly<Record<FacilityKind['symbol'], string>> = {
  house: 'M1 12V5l5-4.5L11 5v7H7.6V7.5H4.4V12z',
  sun: 'M6 1.5A4.5 4.5 0 0110.5 6v1.5H1.5V6A4.5 4.5 0 016 1.5zM0 9h12v2.2H0z',
  hall: 'M1.5 0h9v12h-9zM3.5 2v2h2V2zM6.5 2v2h2V2zM3.5 5.5v2h2v-2zM6.5 5.5v2h2v-2zM5 9v3h2V9z',
  gate: 'M0 .5h12V3H0zM1.5 4h9v1.5h-9zM2 5.5h2.2V12H2zM7.8 5.5H10V12H7.8z',
  book: 'M0 2c2-1 4-1 5.6 0v9C4 10 2 10 0 11zM12 2c-2-1-4-1-5.6 0v9c1.6-1 3.6-1 5.6 0z',
  kite: 'M6 0l5 5-5 7-5-7zM6 3L4 5l2 3 2-3z',
  sprout: 'M6 12C-1.5 7.5.5.5 6 .5s7.5 7 0 11.5zM5.5 4v6h1V4z',
  lantern: 'M4 0h4v1.5H4zM3 2h6c3.5 2 3.5 6 0 8H3C-.5 8-.5 4 3 2zM5.5 3v6h1V3zM5 10.5h2V12H5z',
  heart: 'M6 11.5L.9 6C-1.3 2.8 3-1 6 2.4 9-1 13.3 2.8 11.1 6z',
  ring: 'M6 0a6 6 0 110 12A6 6 0 016 0zM6 3a3 3 0 100 6 3 3 0 000-6z',
  star: 'M6 0l1.7 4.2 4.3.3-3.3 2.8 1.1 4.4L6 9.3l-3.8 2.4 1.1-4.4L0 4.5l4.3-.3z',
  seal: 'M0 0h12v12H0zM2 2v8h8V2zM4 4h4v4H4z',
  tree: 'M6 0l4.5 5H8.5l2.8 4H7v3H5V9H.7l2.8-4H1.5z',
  bell: 'M6 0c.8 0 1.2.5 1.2 1.2C9.5 2 10 4 10 6.5L11.5 9.5H.5L2 6.5C2 4 2.5 2 4.8 1.2 4.8.5 5.2 0 6 0zM4.2 10.5h3.6a1.8 1.5 0 01-3.6 0z',
  link: 'M0 0h8v4h4v8H4V8H0zM2 2v4h4V2zM6 6v4h4V6z',
  knot: 'M6 0l6 6-6 6-6-6zM6 3L3 6l3 3 3-3zM5 5h2v2H5z',
};
