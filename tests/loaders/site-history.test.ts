import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Version } from '#history/version.ts';
import { noCache } from '#loaders/history-cache.ts';
import { siteHistory } from '#loaders/site-history.ts';
import { contentHash } from '#loaders/version-facts.ts';
import { toGb18030 } from '../desk/gb18030.ts';
import { fixtureRepo } from '../support/fixture-repo.ts';

const made: { readonly remove: () => void }[] = [];
afterAll(() => {
  for (const one of made) one.remove();
});
function newRepo() {
  const repo = fixtureRepo();
  made.push(repo);
  return repo;
}
/** A text as programs save it that know no UTF-8. */
const gbk = (text: string): Buffer => Buffer.from(toGb18030(text));
const openHistory = (folder: string) => siteHistory(path.join(folder, 'data'), noCache);

const HEADER = 'kind_id,name_zh,note\n';
const FIRST = `${HEADER}home,幸福院,一\nschool,学校,二\n`;

/** A table that moved, changed its schema and its key, was put in order, merged and reverted. */
function eventful() {
  const repo = newRepo();
  const file = 'data/facility_kinds.csv';
  repo.write('tables/kinds.csv', FIRST);
  repo.write('data/demo/facility_kinds.csv', `${HEADER}demo-x,示例,\n`);
  repo.commit('2026-01-01T08:00:00+08:00', 'List the kinds\n\nTaken from the notice of 2025.');
  repo.git('mv', 'tables/kinds.csv', file);
  repo.commit('2026-01-02T08:00:00+08:00', 'Move the tables');
  repo.write('src/code.ts', '1');
  repo.commit('2026-01-03T08:00:00+08:00', 'Change code alone');
  // A column renamed, one added, one cell changed; code changed with it.
  repo.write(file, 'kind_id,title_zh,note,rank\nhome,幸福院,一,1\nschool,学校,三,2\n');
  repo.write('src/code.ts', '2');
  repo.commit('2026-01-04T08:00:00+08:00', 'Rename and rank');
  repo.write(file, 'kind_id,title_zh,note,rank\nschool,学校,三,2\nhome,幸福院,一,1\n');
  repo.commit('2026-01-05T08:00:00+08:00', 'Put in order');
  repo.git('checkout', '--quiet', '-b', 'side');
  repo.write(
    file,
    'kind_id,title_zh,note,rank\nschool,学校,三,2\nhome,幸福院,一,1\nclinic,诊所,,\n',
  );
  repo.commit(
    '2026-01-06T08:00:00+08:00',
    'Add clinics\n\nSigned-off-by: Somebody <a@example.org>',
  );
  repo.write(
    file,
    'kind_id,title_zh,note,rank\nschool,学校,三,2\nhome,幸福院,一,1\nclinic,卫生所,,\n',
  );
  repo.commit('2026-01-07T08:00:00+08:00', 'Call them by their name');
  repo.git('checkout', '--quiet', 'main');
  repo.write('src/code.ts', '3');
  repo.commit('2026-01-08T08:00:00+08:00', 'Change code meanwhile');
  repo.git('merge', '--quiet', '--no-ff', 'side', '--message', "Merge branch 'side'");
  // A key of its own: the id of one row changes and nothing else.
  repo.write(
    file,
    'kind_id,title_zh,note,rank\nschool,学校,三,2\nvillage-home,幸福院,一,1\nclinic,卫生所,,\n',
  );
  repo.commit('2026-01-09T08:00:00+08:00', 'Give homes a clearer id');
  repo.git('revert', '--no-edit', 'HEAD');
  return repo;
}

describe('the history of a table', () => {
  const repo = eventful();
  const history = openHistory(repo.folder);
  const versions = history.versions('facility_kinds').toReversed();
  const subjects = ({ reasons }: Version): string[] => reasons.map((reason) => reason.subject);

  test('has a version for each commit of the published line that changed it', () => {
    expect(history.state()).toBe('full');
    expect(versions.map((version) => subjects(version))).toEqual([
      ['List the kinds'],
      ['Rename and rank'],
      ['Put in order'],
      ['Add clinics', 'Call them by their name'],
      ['Give homes a clearer id'],
      ['Revert "Give homes a clearer id"'],
    ]);
    expect(versions.map(({ rows }) => rows)).toEqual([2, 2, 2, 3, 3, 3]);
    expect(versions[0]?.date).toBe('2026-01-01T08:00:00+08:00');
    expect(versions[0]?.reasons[0]?.body).toBe('Taken from the notice of 2025.');
  });

  test('publishes no name of a person', () => {
    expect(JSON.stringify(history.changes())).not.toMatch(/Somebody|example\.org/);
  });

  test('says where a commit changed other files as well', () => {
    const [first, renamed, , merged] = versions;
    // Nor is a table outside its folder one.
    expect([first, renamed, merged].map((version) => version?.otherFiles)).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('counts what each version changed', () => {
    expect(versions.map(({ counts }) => counts)).toEqual([
      null,
      { ...NOTHING, changed: 1, columnsAdded: 1, columnsRenamed: 1 },
      { ...NOTHING, reordered: true },
      { ...NOTHING, added: 1 },
      { ...NOTHING, changed: 1 },
      { ...NOTHING, changed: 1 },
    ]);
  });

  test('keeps the file of every version byte for byte, under a hash of its content', () => {
    const [first, , , merged, , reverted] = versions;
    if (first === undefined || merged === undefined) throw new Error('No version');
    expect(Buffer.from(history.file(first)).toString('utf8')).toBe(FIRST);
    expect(contentHash(history.file(first))).toBe(first.hash);
    expect(reverted?.hash).toBe(merged.hash);
    expect(reverted?.id).not.toBe(merged.id);
  });

  test('tells the whole story of a row, across the change of its key', () => {
    const story = (key: string) =>
      history
        .rowHistory('facility_kinds', key)
        .map(({ version, kind, formerKey, cells }) => [
          version.date.slice(0, 10),
          formerKey ?? kind,
          cells.map((cell) => `${cell.column} ${cell.before ?? '∅'}→${cell.after ?? '∅'}`).join(),
        ]);
    expect(story('school')).toEqual([
      ['2026-01-01', 'added', ''],
      ['2026-01-04', 'changed', 'note 二→三,rank ∅→2'],
    ]);
    expect(story('home')).toEqual([
      ['2026-01-01', 'added', ''],
      ['2026-01-04', 'changed', 'rank ∅→1'],
      ['2026-01-09', 'home', 'kind_id home→village-home'],
      ['2026-01-09', 'village-home', 'kind_id village-home→home'],
    ]);
    expect(story('nothing-of-the-kind')).toEqual([]);
  });

  test('remembers every id that was published, and none of the examples', () => {
    expect([...history.publishedIds('facility_kinds')].toSorted()).toEqual([
      'clinic',
      'home',
      'school',
      'village-home',
    ]);
  });

  test('lists changes of all tables, newest first', () => {
    const dates = history.changes().map(({ version }) => Date.parse(version.date));
    expect(dates).toEqual(dates.toSorted((a, b) => b - a));
    expect(history.changes()[0]?.path).toMatch(/^\/data\/facility_kinds\/changes\/[0-9a-f]{12}\/$/);
  });

  test('takes what is not committed for no version, and says so', () => {
    expect(history.hasUncommitted('facility_kinds')).toBe(false);
    const later = openHistory(repo.folder);
    const file = path.join(repo.folder, 'data/facility_kinds.csv');
    const text = fs.readFileSync(file, 'utf8');
    fs.writeFileSync(file, text.replaceAll('\n', '\r\n'));
    expect(later.hasUncommitted('facility_kinds')).toBe(false);
    fs.writeFileSync(file, `${text}more,更多,,\n`);
    expect(later.hasUncommitted('facility_kinds')).toBe(true);
    expect(later.versions('facility_kinds')).toHaveLength(6);
    fs.writeFileSync(file, text);
  });

  test('says of a shallow copy that its oldest version is not where it begins', () => {
    const copy = `${repo.folder}-shallow`;
    made.push({ remove: () => fs.rmSync(copy, { recursive: true }) });
    repo.git('clone', '--quiet', '--depth=2', `file://${repo.folder}`, copy);
    const cut = openHistory(copy);
    expect(cut.state()).toBe('shallow');
    expect(
      cut.versions('facility_kinds').map((version) => [version.oldestKnown, subjects(version)]),
    ).toEqual([
      [false, ['Revert "Give homes a clearer id"']],
      [true, []],
    ]);
  });
});

const NOTHING = {
  added: 0,
  removed: 0,
  changed: 0,
  columnsAdded: 0,
  columnsRemoved: 0,
  columnsRenamed: 0,
  reordered: false,
};

describe('there is no history', () => {
  test.each([
    [
      'without a repository',
      (folder: string) => {
        fs.mkdirSync(path.join(folder, 'data'));
      },
    ],
    [
      'in a repository without a commit',
      (folder: string) => {
        fixtureRepo(folder).write('data/facility_kinds.csv', FIRST);
      },
    ],
    [
      'in a repository that does not keep the tables',
      (folder: string) => {
        const repo = fixtureRepo(folder);
        repo.write('.gitignore', 'data/\n');
        repo.commit('2026-01-01T00:00:00Z', 'Ignore them');
        repo.write('data/facility_kinds.csv', FIRST);
      },
    ],
    ['without a folder of tables', () => undefined],
  ])('%s', (_, lay) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'no-history-'));
    made.push({ remove: () => fs.rmSync(folder, { recursive: true }) });
    lay(folder);
    const history = openHistory(folder);
    expect(history.state()).toBe('none');
    expect(history.versions('facility_kinds')).toEqual([]);
    expect(history.changes()).toEqual([]);
    expect(history.publishedIds('facility_kinds').size).toBe(0);
    expect(history.rowHistory('facility_kinds', 'home')).toEqual([]);
    expect(history.hasUncommitted('facility_kinds')).toBe(false);
  });
});

describe('a version is kept back', () => {
  const repo = newRepo();
  const rows = (note: string): string => `${HEADER}home,幸福院,${note}\n`;
  repo.write('data/facility_kinds.csv', rows('一'));
  repo.commit('2026-02-01T00:00:00Z', 'Begin');
  repo.write('data/facility_kinds.csv', rows('联系人 13812345678'));
  repo.commit('2026-02-02T00:00:00Z', 'Add what must not be published');
  repo.write('data/facility_kinds.csv', rows('二'));
  repo.commit('2026-02-03T00:00:00Z', 'Take it out');
  repo.write('data/facility_kinds.csv', `${HEADER}home,"幸福院,三\n`);
  repo.commit('2026-02-04T00:00:00Z', 'Break it');
  const history = openHistory(repo.folder);
  const versions = history.versions('facility_kinds').toReversed();

  test('where it holds personal data, or cannot be read to tell', () => {
    expect(versions.map(({ withheld }) => withheld)).toEqual([false, true, false, true]);
    expect(versions.map(({ rows: count }) => count)).toEqual([1, 1, 1, null]);
    for (const version of versions.filter(({ withheld }) => withheld)) {
      expect(() => history.file(version)).toThrow('No file');
      expect(history.difference(version)).toBeNull();
    }
  });

  test('and the next one is compared with the last that was published', () => {
    const [first, , third] = versions;
    expect(third?.previous).toBe(first?.id);
    expect(JSON.stringify(history.rowHistory('facility_kinds', 'home'))).not.toContain('138');
    if (third === undefined) throw new Error('No version');
    expect(history.difference(third)?.changed[0]?.cells).toEqual([
      { column: 'note', before: '一', after: '二' },
    ]);
  });
});

describe('what was saved as GBK', () => {
  const repo = newRepo();
  const file = 'data/facility_kinds.csv';
  const note = (text: string): string => `${HEADER}home,幸福院,${text}\nschool,学校,二\n`;
  repo.write(file, note('一'));
  repo.commit('2026-02-01T00:00:00Z', 'Begin');
  fs.writeFileSync(path.join(repo.folder, file), gbk(note('三')));
  fs.writeFileSync(path.join(repo.folder, 'message'), gbk('改了备注\n\n依据是公开的名录。\n'));
  repo.git('add', file);
  repo.git('commit', '--quiet', '--cleanup=verbatim', '-F', 'message');
  fs.rmSync(path.join(repo.folder, 'message'));
  const history = openHistory(repo.folder);

  test('is decoded and said to be in the table, and told of the reason', () => {
    const [saved, first] = history.versions('facility_kinds');
    if (saved === undefined) throw new Error('No version');
    // Git has made Latin letters of the message, which cannot be undone: better none than such.
    expect(saved.reasons).toEqual([]);
    expect([saved.recoded, saved.recodedReason]).toEqual([true, true]);
    expect([first?.recoded, first?.recodedReason]).toEqual([false, false]);
    expect(saved.counts).toEqual({ ...NOTHING, changed: 1 });
    expect(history.difference(saved)?.changed.map(({ cells }) => cells)).toEqual([
      [{ column: 'note', before: '一', after: '三' }],
    ]);
    expect(Buffer.from(history.file(saved))).toEqual(gbk(note('三')));
  });

  test('is decoded where another program than git wrote the message down as it was', () => {
    const head = repo.git('cat-file', 'commit', 'HEAD').replace(/\n\n[^]*/, '\n\n');
    fs.writeFileSync(
      path.join(repo.folder, 'commit'),
      Buffer.concat([Buffer.from(head), gbk('改备注，第二次')]),
    );
    const id = repo.git('hash-object', '-t', 'commit', '-w', 'commit').trim();
    fs.rmSync(path.join(repo.folder, 'commit'));
    repo.git('reset', '--quiet', '--soft', id);
    const [newest] = openHistory(repo.folder).versions('facility_kinds');
    expect(newest?.reasons).toEqual([{ subject: '改备注，第二次', body: '' }]);
    expect(newest?.recodedReason).toBe(true);
  });
});

describe('the days of commits whose computer had a wrong clock', () => {
  const repo = newRepo();
  const days = (): string[] => {
    const { changes } = openHistory(repo.folder);
    return changes().map(
      ({ version }) => `${version.date.slice(0, 10)} ${String(version.reasons[0]?.subject)}`,
    );
  };
  const step = (date: string, word: string): void => {
    repo.write('data/facility_kinds.csv', `${HEADER}home,幸福院,${word}\n`);
    repo.commit(date, word);
  };
  step('2026-01-01T08:00:00Z', 'first');
  step('2036-01-02T08:00:00Z', 'ahead');
  step('2036-01-03T08:00:00Z', 'still ahead');
  step('2026-01-04T08:00:00Z', 'sound');

  test('count as made with the next that was not ahead, and do not lead the feed', () => {
    expect(days()).toEqual([
      '2026-01-04 sound',
      '2026-01-04 still ahead',
      '2026-01-04 ahead',
      '2026-01-01 first',
    ]);
  });

  test('do not age those before them where the clock was behind', () => {
    step('1999-01-01T00:00:00Z', 'behind');
    expect(days().slice(0, 2)).toEqual(['2026-01-04 sound', '2026-01-04 still ahead']);
  });
});
