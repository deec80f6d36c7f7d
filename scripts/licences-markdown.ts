import fs from 'node:fs';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

interface Package {
  readonly name: string;
  readonly licence: string;
  readonly dev: boolean;
  readonly installs: boolean;
}

/** The page on licences of what is installed, made from the lockfile. */
export function licencesMarkdown(): string {
  const packages = lockedPackages();
  const rows = [...Map.groupBy(packages, ({ licence }) => licence)]
    .toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([licence, list]) => {
      const used = list.filter(({ dev }) => !dev);
      return `| ${licence} | ${list.length} | ${used.length} | ${used.length === 0 ? '' : some(used)} |`;
    });
  const installs = packages.filter((each) => each.installs).map(({ name }) => `- \`${name}\``);
  return `# Licences of the dependencies

Made from \`package-lock.json\` by \`npm run docs:data\`. The site itself is under the licence in
[LICENSE](../LICENSE), its data and texts under that of \`src/site.config.ts\`.

| licence | packages | of these, used by the build | such as |
| ------- | -------: | --------------------------: | ------- |
${rows.join('\n')}

## Packages that ask to run code when they are installed

Which of them may is written under \`allowScripts\` in \`package.json\`; \`scripts/setup.mjs\` lets no other.

${installs.join('\n')}
`;
}

function lockedPackages(): Package[] {
  const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8')) as {
    packages: Readonly<Record<string, Locked>>;
  };
  const all = Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, locked]) => ({
      name: place.replace(/^.*node_modules\//, ''),
      licence: locked.license ?? 'not stated',
      dev: locked.dev === true,
      installs: locked.hasInstallScript === true,
    }));
  return [...new Map(all.map((each) => [`${each.name} ${each.licence}`, each])).values()];
}

const some = (packages: readonly Package[]): string =>
  packages
    .slice(0, 4)
    .map(({ name }) => `\`${name}\``)
    .join(', ');
