import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildDay, heldBack, heldIn } from '#loaders/held-back.ts';
import { fixtureRepo } from '../support/fixture-repo.ts';

const DAY = '2026-11-24';

describe('an article', () => {
  test.each([
    [{ date: '2026-11-24' }, null],
    [{ date: '2026-11-25' }, 'later'],
    [{ date: '2026-11-23', draft: true }, 'draft'],
    [{ date: '2026-11-23', draft: false }, null],
    [{ date: '2026-13-99' }, null],
    [{ title: '甲' }, null],
  ])('%j is held back as %s', (fields, held) => {
    expect(heldBack(fields, DAY)).toBe(held);
  });

  test('is found in its folder, in either language', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'held-'));
    onTestFinished(() => {
      fs.rmSync(folder, { recursive: true });
    });
    const write = (name: string, date: string) => {
      fs.writeFileSync(path.join(folder, name), `---\ntitle: 甲\ndate: ${date}\n---\n`);
    };
    write('old.mdx', '2026-11-23');
    write('new.mdx', '2027-01-01');
    write('new.en.mdx', '2027-01-01');
    expect(heldIn(folder, DAY)).toEqual(new Set(['new', 'new.en']));
    expect(heldIn(path.join(folder, 'none'), DAY)).toEqual(new Set());
  });
});

describe('the day that a site is made for', () => {
  test('is that of the last commit in the county, or the one that is asked for', () => {
    const repo = fixtureRepo();
    onTestFinished(repo.remove);
    repo.write('a.txt', 'a');
    repo.commit('2026-11-23T20:00:00Z', 'Begin');
    expect(buildDay({}, repo.folder)).toBe('2026-11-24');
    expect(buildDay({ SITE_TODAY: '2027-01-02' }, repo.folder)).toBe('2027-01-02');
  });

  test('is none that is not in the calendar', () => {
    expect(() => buildDay({ SITE_TODAY: '2027-02-30' }, '.')).toThrow('SITE_TODAY=“2027-02-30”');
  });
});
