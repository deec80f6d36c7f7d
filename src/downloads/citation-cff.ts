import type { PackageFacts } from '#downloads/datapackage.ts';
import { stringify } from 'yaml';

/** `CITATION.cff` 1.2.0: how programs such as reference managers cite the ledger. */
export function citationCff(facts: PackageFacts): string {
  const { title, description, publisher, licence, revision = null } = facts;
  const cff = {
    'cff-version': '1.2.0',
    message: '使用这些数据请照此引用。 / Please cite the data as below.',
    type: 'dataset',
    title: `${title.zh} / ${title.en}`,
    abstract: `${description.zh} ${description.en}`,
    authors: [{ name: publisher.zh, alias: publisher.en }],
    version: facts.version,
    'date-released': revision?.day ?? facts.dataAsOf,
    ...(revision === null ? {} : { commit: revision.commit }),
    license: licence.id,
    'license-url': licence.url,
    keywords: [...facts.keywords],
    ...(facts.homepage === null ? {} : { url: facts.homepage }),
  };
  return stringify(cff, { lineWidth: 0 });
}
