// Prints the settings of a web server for the site: npm run serving -- nginx|caddy|headers
// SITE_URL and SITE_BASE are those of the build.
import { firstPaintHash } from '#layouts/first-paint.ts';
import { baseOf, hostOf, placesOf } from '#src/edition.ts';
import { caddyfile } from '#serving/caddy.ts';
import { nginxConfig } from '#serving/nginx.ts';
import { redirectsOf } from '#serving/redirects.ts';
import { readMoved } from '#loaders/read-moved.ts';

const USAGE = `用法 / Usage: npm run --silent serving -- nginx|caddy

  nginx    打印 nginx 的设置 / settings of nginx
  caddy    打印 Caddyfile / a Caddyfile

SITE_URL 和 SITE_BASE 与生成网站时相同。 / SITE_URL and SITE_BASE are those of the build.`;

const moved = redirectsOf(readMoved(placesOf(process.env)));
const serving = { base: baseOf(process.env), inline: firstPaintHash, moved };
const { hostname } = new URL(hostOf(process.env));
const [server, ...more] = process.argv.slice(2);
if (server === '--help') console.log(USAGE);
else if (server === 'nginx' && more.length === 0) console.log(nginxConfig(serving, hostname));
else if (server === 'caddy' && more.length === 0) console.log(caddyfile(serving, hostname));
else {
  console.error(USAGE);
  process.exitCode = 1;
}
