import type { Lang } from '#tables/finding.ts';

/** The regulation that requests rest on, as schema.org names laws. */
export const REGULATION = {
  '@type': 'Legislation',
  name: '中华人民共和国政府信息公开条例',
  legislationIdentifier: '国务院令第711号',
  legislationDate: '2019-04-03',
} as const;

interface DisclosurePage {
  readonly lang: Lang;
  readonly name: string;
  readonly description: string;
  readonly url: string;
  /** Address of the same as JSON. */
  readonly json: string;
  readonly licence: string;
}

/** The list of what is to be published, as a dataset that rests on the regulation. */
export function disclosureJsonLd(page: DisclosurePage): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: page.name,
    description: page.description,
    url: page.url,
    inLanguage: page.lang === 'zh' ? 'zh-CN' : 'en',
    license: page.licence,
    isBasedOn: REGULATION,
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'application/json',
      contentUrl: page.json,
    },
  };
}

/** A letter or a request, which is about the regulation and the body that is asked. */
export function requestJsonLd(letter: {
  readonly name: string;
  readonly url: string;
  readonly holder: string;
  readonly sentOn?: string;
}): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': letter.sentOn === undefined ? 'DigitalDocument' : 'Message',
    name: letter.name,
    url: letter.url,
    about: REGULATION,
    ...(letter.sentOn === undefined
      ? { audience: { '@type': 'Audience', audienceType: letter.holder } }
      : {
          dateSent: letter.sentOn,
          recipient: { '@type': 'GovernmentOrganization', name: letter.holder },
        }),
  };
}
