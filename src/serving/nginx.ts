import {
  ASK,
  cacheBelow,
  commonHeaders,
  compressed,
  mediaTypes,
  pagePolicy,
  policyBelow,
} from '#serving/rules.ts';
import type { Below, Serving } from '#serving/rules.ts';

/** A server block for nginx, with what it needs outside; `host` is the name of the site. */
export function nginxConfig(serving: Serving, host: string): string {
  const { base, moved = [] } = serving;
  const below = ({ path, value }: Below, prefix = '', status = ''): string =>
    `  "~^${status}${base}${prefix}${path.replaceAll(/:\w+/g, '[^/]+')}" "${value}";`;
  const common = Object.entries(commonHeaders).map(
    ([name, value]) => `    add_header ${name} "${value}" always;`,
  );
  const place = base === '/' ? 'root /var/www/ledger;' : 'alias /var/www/ledger/;';
  return `# Put this where the other sites are configured, and the built site into /var/www/ledger.
map $uri $ledger_policy {
  default "${pagePolicy(serving)}";
${policyBelow(serving)
  .map((rule) => below(rule, `(?:${rule.languages.join('|')})`))
  .join('\n')}
}

# By the status of the answer as well: what is missing must not stay missing.
map "$status $uri" $ledger_cache {
  default "${ASK}";
${cacheBelow.map((rule) => below(rule, '', '(?:200|206|304) ')).join('\n')}
}

# Where addresses that were published have moved; empty for all others.
map $uri $ledger_moved {
  default "";
${moved.map(({ from, to }) => `  "${base}${from}" "${base}${to}";`).join('\n')}
}

server {
  listen 80;
  listen [::]:80;
  # With a certificate: listen 443 ssl; ssl_certificate …; ssl_certificate_key …;
  server_name ${host};
  charset utf-8;
  charset_types text/css text/csv text/javascript application/javascript application/json application/geo+json application/ld+json application/x-ndjson application/xml;

  include mime.types;
  types {
${Object.entries(mediaTypes)
  .map(([ending, type]) => `    ${type} ${ending};`)
  .join('\n')}
  }

  gzip on;
  gzip_vary on;
  gzip_comp_level 6;
  gzip_min_length 512;
  gzip_types ${compressed.join(' ')};

  if ($ledger_moved) {
    return 301 $ledger_moved;
  }

  location ${base} {
    ${place}
    index index.html;
${common.join('\n')}
    add_header content-security-policy $ledger_policy always;
    add_header cache-control $ledger_cache always;
  }

  error_page 404 ${base}404.html;
}
`;
}
