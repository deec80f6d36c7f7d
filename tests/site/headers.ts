import fs from 'node:fs';
import path from 'node:path';

/**
 * Reads the `_headers` of a site as the strictest of hosts does: a header that two rules tell for
 * one address is an error, since some send it twice.
 *
 * @returns the headers of an address
 */
export function readHeaders(root: string): (pathname: string) => Record<string, string> {
  const file = path.join(root, '_headers');
  if (!fs.existsSync(file)) return () => ({});
  const rules = fs
    .readFileSync(file, 'utf8')
    .trim()
    .split('\n\n')
    .map((block) => {
      const [pattern = '', ...lines] = block.split('\n');
      const source = pattern
        .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll(/:\w+/g, '[^/]+');
      const headers = lines.map((line): [string, string] => {
        const [, name, value] = /^ {2}([\w-]+): (\S.*)$/.exec(line) ?? [];
        if (name === undefined || value === undefined) throw new Error(`_headers: ${line}`);
        return [name, value];
      });
      return { pattern: new RegExp(`^${source}$`), headers };
    });
  return (pathname) => {
    const told: Record<string, string> = {};
    for (const { pattern, headers } of rules) {
      if (!pattern.test(pathname)) continue;
      for (const [name, value] of headers) {
        if (name in told) throw new Error(`_headers tells ${name} twice for ${pathname}`);
        told[name] = value;
      }
    }
    return told;
  };
}
