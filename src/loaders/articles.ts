import { glob } from 'astro/loaders';
import type { Loader } from 'astro/loaders';

/** `ageing.mdx` is `ageing`, its English twin `ageing.en.mdx` is `ageing.en`. */
const generateId = ({ entry }: { entry: string }): string => entry.replace(/\.mdx$/, '');

/**
 * What MDX reads otherwise than plain Markdown, or what a component of the site draws: tags,
 * braces, links, addresses, escapes, modules, indented code. Rather too much than too little.
 */
const SPECIAL = /[<{}[\]&\\`~|]|:\/\/|www\.|@|^(?: {4}|\t|\s*(?:import|export)\b)/m;

/** Whether a text is the same as Markdown as it is as MDX: headings, paragraphs, lists, emphasis. */
export function isPlain(body: string): boolean {
  return !SPECIAL.test(body);
}

/**
 * Content loader of the texts in a folder. A plain text is rendered once, here, where MDX would
 * make a module of it that is bundled, loaded and run: four times the work of its page.
 */
export function articles(base: string): Loader {
  const mdx = glob({ base, pattern: '*.mdx', generateId });
  return {
    name: 'articles',
    load: async (context) => {
      // Whoever edits goes by Astro's own way: it follows every change.
      if (context.watcher !== undefined) {
        await mdx.load(context);
        return;
      }
      type Entry = Parameters<typeof context.store.set>[0];
      const plain: Entry[] = [];
      const set = (entry: Entry): boolean => {
        if (!isPlain(entry.body ?? '')) return context.store.set(entry);
        plain.push(entry);
        return true;
      };
      await mdx.load({ ...context, store: { ...context.store, set } });
      for (const entry of plain) {
        const fileURL = new URL(entry.filePath ?? '', context.config.root);
        const rendered = await context.renderMarkdown(entry.body ?? '', { fileURL });
        context.store.set({ ...entry, deferredRender: false, rendered });
      }
    },
  };
}
