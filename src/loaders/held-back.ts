import fs from 'node:fs';
import path from 'node:path';
import { dayOf } from '#domain/day.ts';
import { matterOf, readFields } from '#loaders/front-matter-fields.ts';
import { git } from '#loaders/git-run.ts';
import { readDate } from '#tables/dates.ts';

/** Why an article is not published yet. */
export type Held = 'draft' | 'later';

/**
 * The day that a build is made for, in the county: `SITE_TODAY`, else the day of the last commit, so
 * that whoever builds that commit gets the same site. Without git, the day of the clock. Throws where
 * `SITE_TODAY` is no day.
 */
export function buildDay(
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
): string {
  const asked = env['SITE_TODAY'] ?? '';
  if (asked !== '') {
    if (readDate(asked, ['day']) === 'ok') return asked;
    throw new Error(
      `SITE_TODAY=“${asked}”：要写成 2026-11-24 这样的日期。 / must be a date such as 2026-11-24.`,
    );
  }
  const last = git(folder, ['log', '-1', '--format=%cI']);
  const moment = last.ok ? last.bytes.toString('utf8').trim() : '';
  return dayOf(moment === '' ? new Date().toISOString() : moment);
}

/** Why the article with these fields is not published on a day; null where it is. */
export function heldBack(fields: Readonly<Record<string, unknown>>, day: string): Held | null {
  if (fields['draft'] === true) return 'draft';
  const { date } = fields;
  return typeof date === 'string' && readDate(date, ['day']) === 'ok' && date > day
    ? 'later'
    : null;
}

/** Articles of a folder that are not published on a day, by their names without `.mdx`. */
export function heldIn(folder: string, day: string): ReadonlySet<string> {
  const files = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  const held = files.filter((file) => {
    if (!file.endsWith('.mdx')) return false;
    const text = fs.readFileSync(path.join(folder, file), 'utf8');
    return heldBack(readFields(matterOf(text) ?? '').fields, day) !== null;
  });
  return new Set(held.map((file) => file.slice(0, -'.mdx'.length)));
}
