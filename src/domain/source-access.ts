import type { Dataset } from '#domain/dataset.ts';
import { accessKinds } from '#tables/source-access.ts';
import type { AccessKind, SourceAccess } from '#tables/source-access.ts';
import { finding } from '#tables/finding.ts';
import type { Finding } from '#tables/finding.ts';

/**
 * Archives, repositories and registers whose addresses last. Any other host that is not the
 * publisher's may change hands, so its address is told but never linked.
 */
const LASTING_HOSTS: readonly string[] = [
  'archive.org',
  'web.archive.org',
  'doi.org',
  'zenodo.org',
  'figshare.com',
  'osf.io',
  'arxiv.org',
  'papers.ssrn.com',
  'dataverse.harvard.edu',
  'github.com',
  'gitlab.com',
  'gitee.com',
  'codeberg.org',
  'www.geonames.org',
  'flk.npc.gov.cn',
];

/** A way to a source as pages show it. */
export interface Access {
  readonly row: SourceAccess;
  /** Address to link to; null where nobody opened it, or its host may change hands. */
  readonly href: string | null;
}

/** The ways to each source, the nearest to its origin first; what can be opened before the rest. */
export function accessBySource(dataset: Dataset): ReadonlyMap<string, readonly Access[]> {
  const order = Object.keys(accessKinds) as AccessKind[];
  const all = dataset.source_access.map(({ value: row }) => ({ row, href: linkOf(row) }));
  const sorted = all.toSorted(
    (a, b) =>
      Number(a.href === null) - Number(b.href === null) ||
      order.indexOf(a.row.kind) - order.indexOf(b.row.kind),
  );
  return Map.groupBy(sorted, ({ row }) => row.source_id);
}

/** The address of a way as a link may have it. */
export function linkOf({ address, opened_on, kind }: SourceAccess): string | null {
  if (address === null || opened_on === null || !/^https?:\/\//.test(address)) return null;
  if (!URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return kind === 'original' || LASTING_HOSTS.includes(hostname) ? address : null;
}

/** Every source of a figure can be opened or looked for; an address that a source names is a way. */
export function checkAccess(dataset: Dataset): Finding[] {
  const used = new Set(
    [...dataset.observations, ...dataset.statements].map(({ value }) => value.source_id),
  );
  const ways = Map.groupBy(dataset.source_access, ({ value }) => value.source_id);
  return dataset.sources.flatMap(({ file, line, value: { source_id: id, url } }) => {
    const own = (ways.get(id) ?? []).map(({ value }) => value);
    const place = { file, line, column: 'source_id', value: id };
    if (own.length === 0) return used.has(id) ? [finding(place, { code: 'access-missing' })] : [];
    const leads = own.some((row) => linkOf(row) !== null || row.find_zh !== null);
    const known = url === null || own.some(({ address }) => address === url);
    return [
      ...(leads || own.every(({ kind }) => kind === 'own')
        ? []
        : [finding(place, { code: 'access-no-way' })]),
      ...(known
        ? []
        : [finding({ ...place, column: 'url', value: url }, { code: 'access-other-url' })]),
    ];
  });
}
