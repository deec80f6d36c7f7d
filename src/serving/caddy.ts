import {
  ASK,
  cacheBelow,
  commonHeaders,
  mediaTypes,
  pagePolicy,
  policyBelow,
} from '#serving/rules.ts';
import type { BelowIn, Serving } from '#serving/rules.ts';

/** A Caddyfile for the site; `host` is its name. Caddy sees to the certificate by itself. */
export function caddyfile(serving: Serving, host: string): string {
  const { base, moved = [] } = serving;
  const other = policyBelow(serving);
  const paths = ({ path, languages }: BelowIn): string =>
    languages.map((language) => `${base}${language}${path}*`).join(' ');
  const common = Object.entries(commonHeaders).map(([name, value]) => `      ${name} "${value}"`);
  // Later lines win here, so that the widest path comes first.
  const kept = cacheBelow.toReversed();
  const policies = other.map((rule) => {
    const { path, value } = rule;
    const name = path.slice(0, -1);
    return `    @${name} path ${paths(rule)}\n    header @${name} content-security-policy "${value}"`;
  });
  const caching = kept.map(
    ({ path, value }) =>
      `    header ${base}${path.replaceAll(/:\w+/g, '*')}* cache-control "${value}"`,
  );
  // Deferred: the file server would put its own guess in the place of the type.
  const redirects = moved.map(({ from, to }) => `    redir ${base}${from} ${base}${to} 301`);
  const types = Object.entries(mediaTypes).map(([ending, type]) => {
    const charset = isText(type) ? '; charset=utf-8' : '';
    return `    @${ending} path *.${ending}\n    header @${ending} {\n      content-type "${type}${charset}"\n      defer\n    }`;
  });
  return `# Put the built site into /var/www/ledger.
${host} {
  encode zstd gzip
  root * /var/www/ledger
  # A route keeps the order of its lines; later ones win.
  route {
    header {
${common.join('\n')}
      content-security-policy "${pagePolicy(serving)}"
      cache-control "${ASK}"
    }
${[...policies, ...caching, ...types, ...redirects].join('\n')}
    handle_path ${base}* {
      file_server
    }
    error 404
  }
  handle_errors {
    @missing expression {http.error.status_code} == 404
    rewrite @missing /404.html
    # What is missing must not stay missing.
    header cache-control "${ASK}"
    file_server
  }
}
`;
}

const isText = (type: string): boolean => type.startsWith('text/') || type.includes('json');
