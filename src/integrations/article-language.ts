import type { AstroIntegration } from 'astro';
import type { HastPluginEntry } from 'satteri';
import { langParts } from '#domain/text.ts';

/** The part of Astro's processor of Markdown that takes plugins. */
interface Processor {
  readonly name: string;
  readonly options: { readonly hastPlugins: HastPluginEntry[] };
}

/** Where what is written stays as it is, or says its language already. */
const isKept = (parent: { readonly type: string } | undefined): boolean =>
  parent !== undefined &&
  'tagName' in parent &&
  (parent.tagName === 'code' ||
    ('properties' in parent && Object.hasOwn(parent.properties as object, 'lang')));

/**
 * Chinese words in an English article say that they are Chinese, so that a voice reads them as such
 * and editors need not think of it.
 */
export const markChinese: HastPluginEntry = ({ fileURL }) =>
  fileURL?.pathname.endsWith('.en.mdx') === true && {
    name: 'mark-chinese',
    text(node, context) {
      const parts = langParts(node.value, 'en');
      if (parts.every(({ lang }) => lang === undefined) || isKept(context.parent(node))) return;
      context.replaceNode(
        node,
        parts.map(({ text, lang }) => {
          const value = { type: 'text' as const, value: text };
          if (lang === undefined) return value;
          return { type: 'element', tagName: 'span', properties: { lang }, children: [value] };
        }),
      );
    },
  };

/** Has the articles say the language of their parts. */
export function articleLanguage(): AstroIntegration {
  return {
    name: 'article-language',
    hooks: {
      'astro:config:setup': ({ config }) => {
        const processor = config.markdown.processor as unknown as Processor;
        if (processor.name !== 'satteri') throw new Error(`Markdown by ${processor.name}`);
        processor.options.hastPlugins.push(markChinese);
      },
    },
  };
}
