import { describe, expect, test } from 'vitest';
import { caddyfile } from '#serving/caddy.ts';
import { nginxConfig } from '#serving/nginx.ts';
import { companions, redirectsFile, redirectsOf } from '#serving/redirects.ts';

const moved = [
  { old_path: '/statistics/old/', new_path: '/statistics/new/' },
  { old_path: '/news/a/', new_path: '/programmes/b/' },
  { old_path: '/sources/gone/', new_path: null },
  { old_path: '/reconciliation/#x', new_path: '/reconciliation/#y' },
];
const redirects = redirectsOf(moved);
const serving = { base: '/yuxian/', inline: "'sha256-abc='", moved: redirects };

describe('moved addresses', () => {
  test('lead on in every language, with the files and the chart of an indicator', () => {
    const lines = redirectsFile('/yuxian/', redirects).split('\n');
    expect(lines).toContain('/yuxian/statistics/old/ /yuxian/statistics/new/ 301');
    expect(lines).toContain('/yuxian/en/statistics/old/ /yuxian/en/statistics/new/ 301');
    expect(lines).toContain('/yuxian/zh-hant/news/a/ /yuxian/zh-hant/programmes/b/ 301');
    expect(lines).toContain('/yuxian/en/embed/old/ /yuxian/en/embed/new/ 301');
    expect(lines).toContain(
      '/yuxian/statistics/old/old-excel.csv /yuxian/statistics/new/new-excel.csv 301',
    );
    expect(lines.some((line) => line.includes('gone') || line.includes('#'))).toBe(false);
    expect(new Set(lines.map((line) => line.split(' ')[0])).size).toBe(lines.length);
  });

  test('of a table take its files along, and nothing goes where there is no like', () => {
    expect(companions('/data/beds/').files).toContain('/data/beds.parquet');
    const away = redirectsOf([{ old_path: '/statistics/old/', new_path: '/news/why/' }]);
    expect(away.map(({ from }) => from)).toEqual([
      ...['statistics/old/', 'en/statistics/old/', 'zh-hant/statistics/old/'],
    ]);
  });

  test('are told to nginx and Caddy, each once', () => {
    const nginx = nginxConfig(serving, 'ledger.example');
    const caddy = caddyfile(serving, 'ledger.example');
    for (const { from, to } of redirects) {
      expect(nginx.split(`  "/yuxian/${from}" "/yuxian/${to}";\n`)).toHaveLength(2);
      expect(caddy.split(`    redir /yuxian/${from} /yuxian/${to} 301\n`)).toHaveLength(2);
    }
    expect(nginx).toContain('  if ($ledger_moved) {\n    return 301 $ledger_moved;\n  }\n');
    expect(redirectsFile('/', [])).toBe('');
  });
});
