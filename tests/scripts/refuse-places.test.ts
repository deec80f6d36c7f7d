import { expect, test } from 'vitest';
import { refusePlaces } from '../../scripts/refuse-places.ts';

test.each(['a#b', 'a?b', 'a"b', 'a\tb', '50% off', 'a%20b'])(
  'a project in a folder of the name %j is refused by its path',
  (name) => {
    expect(() => refusePlaces(`/srv/${name}/site`, [])).toThrow(`“/srv/${name}/site”：`);
  },
);

test('content may lie where a per cent sign stands, not where its files would be missed', () => {
  expect(() => refusePlaces('/srv/site', ['/srv/a#b'])).toThrow('“/srv/a#b”：');
  refusePlaces('/srv/站点 site', ['/srv/50% %20', '']);
});
