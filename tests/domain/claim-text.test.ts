import { expect, test } from 'vitest';
import { claimParts } from '#domain/claim-text.ts';

test.each([
  ['村级互助幸福院56个', 56, 'zh', ['村级互助幸福院', '56', '个']],
  ['注资200万元设立', 2_000_000, 'zh', ['注资', '200万', '元设立']],
  ['2 million yuan set up', 2_000_000, 'en', ['', '2 million', ' yuan set up']],
  ['More than 25,000 so far', 25_000, 'en', ['More than ', '25,000', ' so far']],
  ['接待25000多人次', 25_000, 'zh', ['接待', '25000', '多人次']],
  ['达99.9%', 99.9, 'zh', ['达', '99.9', '%']],
  ['1560个', 56, 'zh', ['1560个', '', '']],
  ['县、乡、村三级', 3, 'zh', ['县、乡、村三级', '', '']],
  ['品牌有了名气', null, 'zh', ['品牌有了名气', '', '']],
] as const)('the number in “%s”', (text, value, lang, [before, number, after]) => {
  expect(claimParts(text, value, lang)).toEqual({ before, number, after });
});
