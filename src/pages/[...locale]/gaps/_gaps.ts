import { kindGaps } from '#domain/gaps.ts';
import { site } from '#src/site-data.ts';
import { lines } from '../disclosure/_lines.ts';

/** The gaps of every kind, with the line that says whom to ask. */
export const gaps = kindGaps(site.dataset, site.book).map((one) => ({
  ...one,
  line: lines.find(({ kind }) => kind?.kind_id === one.claim.kind.kind_id),
}));
