import { describe, expect, test } from 'vitest';
import { readReason, reasonsIn } from '#history/reason.ts';

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
    [
      'no line that tells of a person',
      '更正北门子的日期\n\n院长来电 15400000000，身份证 11010519491231002X\n微信 @张三 @zhang3\n邮箱 z@x.cn\n依据：名录\n经办人：王五\n审核 李四',
      ['更正北门子的日期', '…\n微信 … …\n邮箱 …\n依据：名录\n审核 李四'],
    ],
    ['nothing of a subject that does', '张三手机 138-0000-0000', ['…', '']],
    ['nothing of nothing', '', ['', '']],
  ])('is %s', (_, message, [subject, body]) => {
    expect(readReason(message)).toEqual({ subject, body });
  });
});

describe('what a page says of a reason', () => {
  const english = { subject: 'Add homes', body: 'From the list.' };
  const chinese = { subject: '增加三家幸福院', body: '来源：2026年名录\n\n2026' };
  const both = { subject: '更正日期 / Correct a date', body: 'From the list.\n\n照名录改。' };

  test('is in its own language', () => {
    expect(reasonsIn([english, chinese], 'zh')).toEqual([chinese]);
    expect(reasonsIn([english, chinese], 'en')).toEqual([english]);
    expect(reasonsIn([both], 'zh')).toEqual([
      { subject: '更正日期 / Correct a date', body: '照名录改。' },
    ]);
    expect(reasonsIn([both], 'en')).toEqual([{ subject: 'From the list.', body: '' }]);
  });
});
