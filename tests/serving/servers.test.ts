import { describe, expect, test } from 'vitest';
import { caddyfile } from '#serving/caddy.ts';
import { headersFile } from '#serving/headers-file.ts';
import { nginxConfig } from '#serving/nginx.ts';

const serving = { base: '/yuxian/', inline: "'sha256-abc='" };
const nginx = nginxConfig(serving, 'ledger.example');
const caddy = caddyfile(serving, 'ledger.example');

/** What the last matching line of an nginx map says of an address. */
function mapped(variable: string, address: string): string | undefined {
  const [, body = ''] =
    new RegExp(`map [^\\n]* \\$${variable} \\{\\n([^]*?)\\n\\}`).exec(nginx) ?? [];
  const lines = [...body.matchAll(/^ {2}(?:default|"~(.+?)") "(.*)";$/gm)];
  const found = lines.find(
    ([, pattern]) => pattern !== undefined && new RegExp(pattern).test(address),
  );
  return (found ?? lines.find(([, pattern]) => pattern === undefined))?.[2];
}

describe('nginx', () => {
  test.each([
    ['/yuxian/', "'self'"],
    ['/yuxian/en/search/', "'self'"],
    ['/yuxian/news/embed/', "'self'"],
    ['/yuxian/embed/elder-places/', '*'],
    ['/yuxian/en/embed/elder-places/', '*'],
    ['/yuxian/zh-hant/embed/elder-places/', '*'],
  ])('gives %s its own policy', (address, ancestors) => {
    const policy = mapped('ledger_policy', address);
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'sha256-abc='/);
    expect(policy?.endsWith(`; frame-ancestors ${ancestors}`)).toBe(true);
  });

  test.each([
    ['/yuxian/index.html', 'no-cache'],
    ['/yuxian/assets/a.js', 'public, max-age=31536000, immutable'],
    ['/yuxian/data/a.csv', 'public, max-age=300'],
    ['/yuxian/data/versions/a.json', 'public, max-age=300'],
    ['/yuxian/data/versions/a/0.csv', 'public, max-age=31536000, immutable'],
    ['/yuxian/search/zh/index.txt', 'no-cache'],
    ['/yuxian/search/zh/0123abcd/t/0.txt', 'public, max-age=31536000, immutable'],
    ['/yuxian/search/en/0123abcd/p/0.json', 'public, max-age=31536000, immutable'],
    ['/data/a.csv', 'no-cache'],
  ])('says how long %s may be kept', (address, cache) => {
    expect(mapped('ledger_cache', `200 ${address}`)).toBe(cache);
    expect(mapped('ledger_cache', `404 ${address}`)).toBe('no-cache');
  });

  test('sends what the maps say, with the media type of each file', () => {
    const [, location = ''] = /location \/yuxian\/ \{\n([^]*?)\n {2}\}/.exec(nginx) ?? [];
    expect(location).toContain('add_header cache-control $ledger_cache always;');
    expect(location).toContain('add_header content-security-policy $ledger_policy always;');
    const [, types = ''] = / {2}types \{\n([^]*?)\n {2}\}/.exec(nginx) ?? [];
    expect(types.split('\n').map((line) => line.trim())).toEqual(
      expect.arrayContaining(['application/geo+json geojson;', 'text/csv csv;']),
    );
  });

  test('opens every file below the base to pages of other origins', () => {
    const [, location = ''] = /location \/yuxian\/ \{\n([^]*?)\n {2}\}/.exec(nginx) ?? [];
    expect(location.split('\n').map((line) => line.trim())).toContain(
      'add_header access-control-allow-origin "*" always;',
    );
    // A header that a narrower place adds would take away those of the server.
    expect(nginx.split('add_header').length).toBe(location.split('add_header').length);
  });

  test('serves the site under its path and by its name', () => {
    expect(nginx).toContain('  server_name ledger.example;');
    expect(nginx).toContain('  location /yuxian/ {\n    alias /var/www/ledger/;');
    expect(nginxConfig({ ...serving, base: '/' }, 'a.example')).toContain(
      '  location / {\n    root /var/www/ledger;',
    );
    expect(nginx).toContain('error_page 404 /yuxian/404.html;');
  });
});

test('Caddy is told the same, narrower paths after wider ones', () => {
  const lines = caddy.split('\n').map((line) => line.trim());
  expect(lines).toContain('ledger.example {');
  expect(lines).toContain('@embed path /yuxian/embed/* /yuxian/en/embed/* /yuxian/zh-hant/embed/*');
  const order = ['data/*', 'data/versions/*/*', 'assets/*'].map((path) =>
    lines.findIndex((line) => line.startsWith(`header /yuxian/${path} cache-control`)),
  );
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(order).not.toContain(-1);
  expect(lines.findIndex((line) => line.startsWith('content-security-policy'))).toBeLessThan(
    lines.findIndex((line) => line.startsWith('header @embed')),
  );
  expect(caddy).toContain('frame-ancestors *"');
  const [, everywhere = ''] = / {4}header \{\n([^]*?)\n {4}\}/.exec(caddy) ?? [];
  expect(everywhere).toContain('      access-control-allow-origin "*"');
  expect(caddy.split('access-control').length).toBe(2);
});

test('Caddy keeps no answer to what is missing', () => {
  const [, errors = ''] = caddy.split('handle_errors {');
  expect(errors).toContain('header cache-control "no-cache"');
});

test('static hosts, whose rules hold for missing files as well, keep nothing for ever', () => {
  const file = headersFile(serving, ['news/']);
  expect(file).toContain('/yuxian/assets/*\n  cache-control: public, max-age=300\n');
  expect(file).not.toContain('immutable');
});
