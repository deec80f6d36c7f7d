import { describe, expect, test } from 'vitest';
import { readReason } from '#history/reason.ts';

describe('the reason for a version', () => {
  test.each([
    [
      'subject and body',
      'Add homes\n\nFrom the list of 2026.',
      ['Add homes', 'From the list of 2026.'],
    ],
    [
      'no lines that name people',
      'Add homes\n\nWhy.\n\nSigned-off-by: A Person <a@b.org>\nCo-authored-by: B <b@c.org>\nCc: C <c@d.org>',
      ['Add homes', 'Why.'],
    ],
    [
      'no addresses',
      'Add homes for a.person@mail.example.org (ask <b@c.cn>)',
      ['Add homes for … (ask …)', ''],
    ],
    ['no account names', 'Thank @some-one, not 5@6', ['Thank …, not 5@6', '']],
    ['nothing of a merge that names branches', "Merge branch 'x' of host:someone/y", ['', '']],
    [
      'the title of a merged request',
      'Merge pull request #3 from someone/x\n\nAdd homes',
      ['Add homes', ''],
    ],
    ['angle brackets as they are', 'Use <b>bold</b> & more', ['Use <b>bold</b> & more', '']],
    [
      'Chinese as it is',
      '增加三家幸福院\n\n来源：2026年名录',
      ['增加三家幸福院', '来源：2026年名录'],
    ],
    ['nothing of nothing', '', ['', '']],
  ])('is %s', (_, message, [subject, body]) => {
    expect(readReason(message)).toEqual({ subject, body });
  });
});
